import { describe, expect, it } from 'vitest';
import { drawSteps, type StepSeries } from '../../src/charts/step-chart.ts';

const series = (id: string, ...values: [number, number, number?][]): StepSeries => ({
  id,
  name: id,
  points: values.map(([x, low, high]) => ({ x, low, high: high ?? low, joined: true })),
});

describe('drawSteps', () => {
  it('joins values by steps, later further right, larger higher', () => {
    const { series: placed } = drawSteps([series('a', [0, 10], [5, 20])], 5, 1);
    const [first, second] = placed[0]?.dots ?? [];
    expect(placed[0]?.path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/);
    expect(second?.x).toBeGreaterThan(first?.x ?? 0);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
  });

  it('draws no line through one value, or through values that are not joined', () => {
    expect(drawSteps([series('a', [0, 10])], 5, 1).series[0]?.path).toBe('');
    const apart = { id: 'a', name: 'a', points: [1, 2].map((x) => ({ x, low: x, high: x, joined: false })) };
    expect(drawSteps([apart], 5, 1).series[0]?.path).toBe('');
    expect(drawSteps([apart], 5, 1).series[0]?.dots).toHaveLength(2);
  });

  it('draws a range as a bar and not as a dot', () => {
    const [placed] = drawSteps([series('a', [1, 12, 20])], 5, 1).series;
    expect(placed?.dots).toEqual([]);
    expect(placed?.bars[0]?.y2).toBeLessThan(placed?.bars[0]?.y1 ?? 0);
  });

  it('takes a logarithmic scale only for more than two orders of magnitude', () => {
    expect(drawSteps([series('a', [0, 10], [1, 1000])], 1, 1).logarithmic).toBe(false);
    const wide = drawSteps([series('a', [0, 6], [1, 36_500])], 1, 1);
    expect(wide.logarithmic).toBe(true);
    const heights = wide.yTicks.map(({ y }) => y);
    const gaps = heights.slice(1).map((y, index) => (heights[index] ?? 0) - y);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 0);
    expect(wide.yTicks.map(({ value }) => value)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  });

  it('moves labels apart that would write over each other', () => {
    const { series: placed } = drawSteps(
      [series('a', [5, 100]), series('b', [5, 101]), series('c', [5, 102])],
      5,
      1,
    );
    const ys = placed.map(({ label }) => label.y).sort((a, b) => a - b);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(13);
  });

  it('refuses a chart without a value', () => {
    expect(() => drawSteps([], 5, 1)).toThrow('needs a value');
  });
});
