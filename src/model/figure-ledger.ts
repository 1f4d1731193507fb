import { collect } from './collect.ts';
import { compareText } from './finding.ts';
import { compareClaims } from './order.ts';
import type { Claim, Tracker } from './record.ts';
import { supersededKeys } from './superseding.ts';

/** Every value ever claimed for one metric, each with who gave it. No total, no average. */
export interface Ledger {
  readonly metric: string;
  /** Values for the whole country, by source; sources in the order of ids, values in the order of as-of days. */
  readonly national: ReadonlyMap<string, readonly Claim[]>;
  /** Values for provinces, places and abroad, newest first. */
  readonly local: readonly Claim[];
  readonly count: number;
}

/** One ledger for each metric with a value, in the order of site.yaml. Claims whose evidence was not found give none. */
export function buildLedgers(tracker: Tracker): Map<string, Ledger> {
  const byMetric = collect(
    tracker.claims.filter((claim) => !claim.unfound),
    (claim) => (claim.figure ? [claim.figure.metric] : []),
  );
  return new Map(
    tracker.site.metrics.flatMap(({ id }): [string, Ledger][] => {
      const claims = byMetric.get(id);
      if (!claims) return [];
      const national = collect(claims.filter((claim) => claim.national).sort(compareAsOf), (claim) => [
        claim.source,
      ]);
      const local = claims.filter((claim) => !claim.national).sort(compareClaims);
      return [[id, { metric: id, national, local, count: claims.length }]];
    }),
  );
}

/** Keys of claims that another supersedes, with the key of that other. One that was taken back supersedes nothing. */
export function buildSupersededBy(tracker: Tracker): Map<string, string> {
  const by = new Map<string, string>();
  for (const claim of tracker.claims) for (const key of supersededKeys(claim)) by.set(key, claim.key);
  return by;
}

function compareAsOf(a: Claim, b: Claim): number {
  return compareText(a.to, b.to) || -compareClaims(a, b);
}
