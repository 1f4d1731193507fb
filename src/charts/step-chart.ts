import { scaleLinear, scaleLog } from 'd3-scale';

/** A value on a day: one number, or a range. */
export interface StepPoint {
  /** Days since the first day of the chart. */
  readonly x: number;
  readonly low: number;
  /** Same as `low` where it is one number. */
  readonly high: number;
  /** Part of the line; else a dot of its own. */
  readonly joined: boolean;
}

/** One line: values of one body in the order of days. */
export interface StepSeries {
  readonly id: string;
  readonly name: string;
  readonly points: readonly StepPoint[];
}

/** A line placed on the sheet. */
export interface PlacedSeries {
  readonly id: string;
  readonly name: string;
  /** SVG path of the steps; empty for a single value. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Ranges as vertical bars. */
  readonly bars: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly label: { readonly x: number; readonly y: number };
}

/** A chart ready to draw. */
export interface StepDrawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the numbers of the vertical scale end. */
  readonly axis: number;
  readonly bottom: number;
  readonly series: readonly PlacedSeries[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly day: number }[];
  /** Whether the vertical scale is logarithmic. */
  readonly logarithmic: boolean;
}

const WIDTH = 760;
const HEIGHT = 400;
const MARGIN = { top: 14, right: 150, bottom: 28, left: 58 };
/** Labels closer than this would write over each other. */
const LABEL_GAP = 13;
/** Values that span more than two orders of magnitude get a logarithmic scale. */
const SPAN = 100;

/**
 * Places series of values over `days` days; every `xStep` days get a tick. `mirrored`: time runs from right to left,
 * as it is read in some languages. Throws where there is no value.
 */
export function drawSteps(
  series: readonly StepSeries[],
  days: number,
  xStep: number,
  mirrored = false,
): StepDrawing {
  const values = series.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high]));
  if (values.length === 0) throw new Error('A chart needs a value.');
  const largest = Math.max(...values);
  const smallest = Math.min(...values.filter((value) => value > 0), largest);
  const logarithmic = smallest > 0 && largest / smallest > SPAN;
  const bottom = HEIGHT - MARGIN.bottom;
  // The labels stand where the lines end, the numbers where they begin.
  const [begin, end] = mirrored ? [WIDTH - MARGIN.left, MARGIN.right] : [MARGIN.left, WIDTH - MARGIN.right];
  const forward = mirrored ? -1 : 1;
  const x = scaleLinear([0, Math.max(1, days)], [begin, end]);
  const y = logarithmic
    ? scaleLog([smallest, largest], [bottom, MARGIN.top]).nice()
    : scaleLinear([0, largest], [bottom, MARGIN.top]).nice();
  const at = (value: number) => round(y(logarithmic ? Math.max(value, smallest) : value));
  const placed = series.map(({ id, name, points }): PlacedSeries => {
    const steps = points.map((point) => ({ x: round(x(point.x)), y: at(point.high) }));
    const last = steps.at(-1) ?? { x: begin, y: bottom };
    return {
      id,
      name,
      path: stepPath(steps.filter((_step, index) => points[index]?.joined)),
      dots: points.flatMap((point, index) => (point.low === point.high ? [steps[index] ?? last] : [])),
      bars: points
        .filter((point) => point.low !== point.high)
        .map((point) => ({ x: round(x(point.x)), y1: at(point.low), y2: at(point.high) })),
      label: { x: last.x + 7 * forward, y: last.y + 4 },
    };
  });
  const ticks = y
    .ticks(logarithmic ? 10 : 5)
    .filter((value) => !logarithmic || /^[1](0*)$/.test(String(value)));
  return {
    width: WIDTH,
    height: HEIGHT,
    left: Math.min(begin, end),
    right: Math.max(begin, end),
    axis: begin - 8 * forward,
    bottom,
    series: spreadLabels(placed, bottom),
    yTicks: ticks.map((value) => ({ y: round(y(value)), value })),
    xTicks: Array.from({ length: Math.floor(days / xStep) + 1 }, (_, index) => ({
      x: round(x(index * xStep)),
      day: index * xStep,
    })),
    logarithmic,
  };
}

function stepPath(steps: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = steps;
  if (!first || rest.length === 0) return '';
  return `M${String(first.x)} ${String(first.y)}${rest.map((to) => `H${String(to.x)}V${String(to.y)}`).join('')}`;
}

/** Moves labels that share the right margin apart, keeping their order; those further left keep their place. */
function spreadLabels(series: readonly PlacedSeries[], bottom: number): PlacedSeries[] {
  const ordered = [...series].sort((a, b) => a.label.y - b.label.y || (a.id < b.id ? -1 : 1));
  const taken: { x: number; y: number }[] = [];
  return ordered.map((entry) => {
    let { y } = entry.label;
    // A label is about 110 wide: it meets another only where both stand in the same stretch.
    for (const other of taken)
      if (Math.abs(other.x - entry.label.x) < 110 && y - other.y < LABEL_GAP) y = other.y + LABEL_GAP;
    const label = { x: entry.label.x, y: Math.min(y, bottom) };
    taken.push(label);
    taken.sort((a, b) => a.y - b.y);
    return { ...entry, label };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
