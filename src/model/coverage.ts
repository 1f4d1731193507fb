import type { Status } from '../schema/vocabulary.ts';
import { saysWhatHappened } from './claim-kinds.ts';
import { compareStrength } from './order.ts';
import type { Claim, Tracker } from './record.ts';
import { counts } from './superseding.ts';

/** What the strongest claim in a province is worth, or null: nothing found, which never means "no protests". */
export type CoverageLevel = Extract<Status, 'verified' | 'reported' | 'claimed' | 'rumour'> | null;

/** Coverage of one province: the level and the claim it rests on. */
export interface Coverage {
  readonly province: string;
  readonly level: CoverageLevel;
  readonly claim: Claim | null;
}

/** Whether a claim can shade a province: what happened, not withdrawn or false, with evidence that was found. */
export function canCover(claim: Claim, wave: string): boolean {
  return claim.wave === wave && saysWhatHappened(claim) && counts(claim);
}

/**
 * The first day a claim can shade a province on: its first day on the timeline. A running total, or a window
 * without exact days, only says that it was so by its last day.
 */
export function coversFrom(claim: Claim): string {
  return claim.days[0] ?? claim.to;
}

/**
 * Coverage of every province by claims of one wave, in the order of slugs. `layer` to-date takes every claim
 * that covers from `day` or before; on-day only those that stand on that day.
 */
export function buildCoverage(
  tracker: Tracker,
  wave: string,
  day: string,
  layer: 'to-date' | 'on-day' = 'to-date',
): Map<string, Coverage> {
  const strongest = new Map<string, Claim>();
  const covers = (claim: Claim) =>
    layer === 'to-date' ? coversFrom(claim) <= day : claim.days.includes(day);
  raise(
    strongest,
    tracker.claims.filter((claim) => canCover(claim, wave) && covers(claim)),
  );
  return coverageOf(tracker, strongest);
}

/** Lets each claim stand for its provinces where it is stronger than what stood there. */
export function raise(strongest: Map<string, Claim>, claims: readonly Claim[]): void {
  for (const claim of claims)
    for (const province of claim.provinces) {
      const best = strongest.get(province);
      if (!best || compareStrength(claim, best) < 0) strongest.set(province, claim);
    }
}

/** Coverage of every province, in the order of slugs, by the strongest claim of each. */
export function coverageOf(
  tracker: Pick<Tracker, 'provinces'>,
  strongest: ReadonlyMap<string, Claim>,
): Map<string, Coverage> {
  return new Map(
    [...tracker.provinces.keys()].map((province) => {
      const claim = strongest.get(province) ?? null;
      return [province, { province, level: (claim?.status ?? null) as CoverageLevel, claim }];
    }),
  );
}
