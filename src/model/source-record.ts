import type { Dispute } from './disputes.ts';
import { corroborationOf, type Corroboration } from './origins.ts';
import type { Claim, Tracker } from './record.ts';
import { counts } from './superseding.ts';

/** What can become of a claim. A claim can have several, or none. */
export const OUTCOMES = ['verified', 'corroborated', 'disputed', 'corrected', 'withdrawn', 'false'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of the claims a source asserts: lists, not a grade. Newest first. */
export type Outcomes = Readonly<Record<Outcome, readonly Claim[]>>;

/** What the outcomes are looked up in. */
export interface OutcomeIndexes {
  readonly corroboration: ReadonlyMap<string, readonly Corroboration[]>;
  readonly disputesByClaim: ReadonlyMap<string, readonly Dispute[]>;
}

/** What became of each source's claims, by source id. */
export function buildOutcomes(tracker: Tracker, indexes: OutcomeIndexes): Map<string, Outcomes> {
  const corrected = findCorrectedKeys(tracker);
  const tests: Readonly<Record<Outcome, (claim: Claim) => boolean>> = {
    verified: ({ status }) => status === 'verified',
    corroborated: ({ key }) => corroborationOf(indexes.corroboration, key) !== null,
    disputed: ({ key }) => indexes.disputesByClaim.has(key),
    corrected: ({ key }) => corrected.has(key),
    withdrawn: ({ status }) => status === 'withdrawn',
    false: ({ status }) => status === 'false',
  };
  const bySource = new Map<string, Record<Outcome, Claim[]>>();
  for (const claim of tracker.claims) {
    const known = bySource.get(claim.source);
    const own = known ?? noOutcomes();
    if (!known) bySource.set(claim.source, own);
    for (const outcome of OUTCOMES) if (tests[outcome](claim)) own[outcome].push(claim);
  }
  return bySource;
}

function noOutcomes(): Record<Outcome, Claim[]> {
  return { verified: [], corroborated: [], disputed: [], corrected: [], withdrawn: [], false: [] };
}

/** Claims that a correction names, or that another claim corrects. A removal for safety names none. */
function findCorrectedKeys(tracker: Tracker): Set<string> {
  const keys = new Set<string>();
  for (const { id, corrections } of tracker.articles)
    for (const { claim, kind } of corrections)
      if (claim && kind !== 'removal-for-safety') keys.add(`${id}#${claim}`);
  // What was taken back itself corrects nothing.
  for (const { relates } of tracker.claims.filter(counts))
    for (const { claim, as } of relates) if (as === 'corrects') keys.add(claim);
  return keys;
}
