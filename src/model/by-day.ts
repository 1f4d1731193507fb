import { collect } from './collect.ts';
import { monthOf } from './days.ts';
import type { Claim, Tracker } from './record.ts';

/** Claims by day, days in order. A claim without an exact day is in no day. */
export function buildByDay(tracker: Tracker): Map<string, Claim[]> {
  return collect(tracker.claims, (claim) => claim.days);
}

/** What stands in one month of the timeline. */
export interface MonthRecord {
  readonly month: string;
  /** Days with a claim, in order. */
  readonly days: ReadonlyMap<string, readonly Claim[]>;
  /** Claims of that month whose day is not known. */
  readonly undated: readonly Claim[];
}

/** Months with a claim, in order. */
export function buildByMonth(
  tracker: Tracker,
  byDay: ReadonlyMap<string, readonly Claim[]>,
): Map<string, MonthRecord> {
  const undated = collect(
    tracker.claims.filter((claim) => claim.days.length === 0),
    (claim) => claim.months,
  );
  const days = collect([...byDay.keys()], (day) => [monthOf(day)]);
  const months = collect([...days.keys(), ...undated.keys()], (month) => [month]);
  return new Map(
    [...months.keys()].map((month) => [
      month,
      {
        month,
        days: new Map((days.get(month) ?? []).map((day) => [day, byDay.get(day) ?? []])),
        undated: undated.get(month) ?? [],
      },
    ]),
  );
}
