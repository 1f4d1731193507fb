import type { Figure } from '../schema/figure.ts';

/** The values a figure allows, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far from "about 100" a value may lie and still be meant: a tenth. */
const ABOUT = 0.1;

/** What a figure allows: "at least 25" has no upper end, "about 25" a tenth to either side. */
export function intervalOf({ value, min, max, bound }: Figure): Interval {
  const low = value ?? min ?? 0;
  const high = value ?? max ?? Number.POSITIVE_INFINITY;
  if (bound === 'at-least') return { low, high: Number.POSITIVE_INFINITY };
  if (bound === 'up-to') return { low: 0, high };
  if (bound === 'about') return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
  return { low, high };
}

/** Whether no value can satisfy both. */
export function excludes(a: Interval, b: Interval): boolean {
  return a.low > b.high || b.low > a.high;
}
