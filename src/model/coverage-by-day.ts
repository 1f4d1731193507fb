import { collect } from './collect.ts';
import { canCover, coverageOf, coversFrom, raise, type Coverage } from './coverage.ts';
import { eachDay } from './days.ts';
import { compareText } from './finding.ts';
import { compareStrength } from './order.ts';
import type { Claim, Tracker } from './record.ts';

/** The two layers of coverage: all that was found up to a day, and what stands on the day itself. */
export type Layer = 'toDate' | 'onDay';

/** Coverage of every province at one day of a wave, in both layers. */
export interface DayCoverage {
  readonly day: string;
  /** By all claims that cover from this day or before. */
  readonly toDate: ReadonlyMap<string, Coverage>;
  /** By claims that stand on this day. */
  readonly onDay: ReadonlyMap<string, Coverage>;
}

/**
 * Coverage day by day: every day from the first of the wave to the last on which a claim stands, days with
 * nothing found included. The same as `buildCoverage` for each day, but each claim is looked at once.
 */
export function buildCoverageByDay(tracker: Tracker, wave: string): DayCoverage[] {
  const first = tracker.waves.get(wave)?.from ?? '';
  const claims = tracker.claims.filter((claim) => canCover(claim, wave) && claim.provinces.length > 0);
  const last = lastDayOf(claims, tracker.today);
  if (last === '') return [];
  const beginning = collect(claims, (claim) => [coversFrom(claim) < first ? first : coversFrom(claim)]);
  const standing = collect(claims, (claim) => claim.days);
  const strongest = new Map<string, Claim>();
  return eachDay(first, last).map((day) => {
    raise(strongest, beginning.get(day) ?? []);
    const onDay = new Map<string, Claim>();
    raise(onDay, standing.get(day) ?? []);
    return { day, toDate: coverageOf(tracker, strongest), onDay: coverageOf(tracker, onDay) };
  });
}

/** What a table of coverage leaves bare: it means that nothing was found, never that nothing happened. */
export interface CoverageGaps {
  /** Days on which no claim stands in any province. */
  readonly days: readonly string[];
  /** Provinces without any claim to date. */
  readonly provinces: readonly string[];
}

/** Days and provinces of a wave with nothing found. */
export function findCoverageGaps(days: readonly DayCoverage[]): CoverageGaps {
  const bare = (coverage: ReadonlyMap<string, Coverage>) =>
    [...coverage.values()].filter(({ level }) => level === null).map(({ province }) => province);
  const last = days.at(-1);
  return {
    days: days.filter(({ onDay }) => bare(onDay).length === onDay.size).map(({ day }) => day),
    provinces: last ? bare(last.toDate) : [],
  };
}

/** Several days as one: of each province the strongest claim of any of them. */
export function mergeDays(days: readonly DayCoverage[], layer: Layer): Map<string, Coverage> {
  const merged = new Map<string, Coverage>();
  for (const day of days)
    for (const [province, coverage] of day[layer]) {
      const best = merged.get(province)?.claim ?? null;
      const stronger = best && coverage.claim ? compareStrength(coverage.claim, best) < 0 : best === null;
      if (stronger) merged.set(province, coverage);
    }
  return merged;
}

function lastDayOf(claims: readonly Claim[], today: string): string {
  let last = '';
  for (const claim of claims) {
    const day = claim.days.at(-1) ?? claim.to;
    if (day <= today && compareText(day, last) > 0) last = day;
  }
  return last;
}
