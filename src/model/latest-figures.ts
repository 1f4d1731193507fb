import { collect } from './collect.ts';
import { breadthOf } from './figure-total.ts';
import { compareText } from './finding.ts';
import { compareClaims } from './order.ts';
import type { Claim, Tracker } from './record.ts';
import { counts, supersededKeys } from './superseding.ts';

/** A metric and, for each source, its latest figure for the whole country. Never one number for all. */
export interface LatestFigures {
  readonly metric: string;
  /** One claim a source, newest as-of day first. */
  readonly claims: readonly Claim[];
}

/** Counts of these alone are a part of a total: they never stand where a source's total would. */
const PARTS: ReadonlySet<string> = new Set(['minors', 'women', 'students', 'foreigners', 'minorities']);

/** Whether a claim's figure may stand beside others: national, of the wave's own days, found, not taken back. */
export function isNationalFigure(claim: Claim, wave: string, from: string): boolean {
  const includes = claim.figure?.includes ?? [];
  return (
    claim.figure !== null &&
    claim.wave === wave &&
    claim.to >= from &&
    !(includes.length > 0 && includes.every((group) => PARTS.has(group))) &&
    claim.national &&
    counts(claim)
  );
}

/**
 * The latest national figure of each source for each metric, in the order of site.yaml. Where a source gave
 * several on one day, the one that includes most stands: first those without `includes`, then the longer list.
 */
export function buildLatestFigures(tracker: Tracker, wave: string): LatestFigures[] {
  const superseded = new Set(tracker.claims.flatMap(supersededKeys));
  const from = tracker.waves.get(wave)?.from ?? '';
  const claims = tracker.claims.filter(
    (claim) => isNationalFigure(claim, wave, from) && !superseded.has(claim.key),
  );
  const byMetric = collect(claims, (claim) => (claim.figure ? [claim.figure.metric] : []));
  return tracker.site.metrics.flatMap(({ id }) => {
    const bySource = collect(byMetric.get(id) ?? [], (claim) => [claim.source]);
    const latest = [...bySource.values()].map((group) =>
      group.reduce((best, claim) => (compareFigures(claim, best) < 0 ? claim : best)),
    );
    return latest.length === 0 ? [] : [{ metric: id, claims: latest.sort(compareClaims) }];
  });
}

/** The latest first; of one day, what includes most. */
export function compareFigures(a: Claim, b: Claim): number {
  const [one, other] = [breadthOf(a), breadthOf(b)];
  const wider = one === other ? 0 : other > one ? 1 : -1;
  return compareText(b.to, a.to) || wider || compareClaims(a, b);
}
