import { describe, expect, it } from 'vitest';
import { excludes, intervalOf } from '../../src/model/interval.ts';
import { figureSchema } from '../../src/schema/figure.ts';

const allow = (figure: object) => intervalOf(figureSchema.parse({ metric: 'deaths', ...figure }));

describe('intervalOf', () => {
  it.each([
    [{ value: 25, bound: 'exact' }, 25, 25],
    [{ value: 25, bound: 'at-least' }, 25, Infinity],
    [{ value: 25, bound: 'up-to' }, 0, 25],
    [{ value: 100, bound: 'about' }, 90, 110],
    [{ min: 12, max: 20, bound: 'exact' }, 12, 20],
    [{ min: 12, max: 20, bound: 'at-least' }, 12, Infinity],
    [{ min: 12, bound: 'exact' }, 12, Infinity],
    [{ max: 20, bound: 'exact' }, 0, 20],
  ])('reads %j as %d to %d', (figure, low, high) => {
    const interval = allow(figure);
    expect(interval.low).toBeCloseTo(low);
    expect(interval.high === Infinity ? Infinity : Math.round(interval.high)).toBe(high);
  });
});

describe('excludes', () => {
  const exact = (value: number) => allow({ value, bound: 'exact' });
  it('tells values that cannot both hold, whichever comes first', () => {
    expect(excludes(exact(25), exact(27))).toBe(true);
    expect(excludes(exact(25), allow({ value: 26, bound: 'at-least' }))).toBe(true);
    expect(excludes(allow({ value: 26, bound: 'at-least' }), exact(25))).toBe(true);
  });

  it('lets stand what one value can satisfy', () => {
    expect(excludes(exact(29), allow({ value: 25, bound: 'at-least' }))).toBe(false);
    expect(excludes(allow({ value: 25, bound: 'at-least' }), allow({ value: 99, bound: 'at-least' }))).toBe(
      false,
    );
    expect(excludes(allow({ value: 100, bound: 'about' }), exact(108))).toBe(false);
    expect(excludes(exact(5), exact(5))).toBe(false);
  });
});
