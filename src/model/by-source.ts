import { collect } from './collect.ts';
import { countStatuses, type StatusCounts } from './order.ts';
import type { Article, Claim, Source, Tracker } from './record.ts';

/** What the tracker knows of one source. */
export interface SourceRecord {
  readonly source: Source;
  /** Claims it asserts, newest first. */
  readonly claims: readonly Claim[];
  /** Claims of others that it relayed. */
  readonly relayed: readonly Claim[];
  /** Claims of others that it verified. */
  readonly verified: readonly Claim[];
  /** Its claims that carry a figure, newest first. */
  readonly figures: readonly Claim[];
  readonly articles: readonly Article[];
  /** Who relayed its claims, most often first: source id and number of claims. */
  readonly relayers: readonly (readonly [string, number])[];
  readonly counts: StatusCounts;
}

/** One record for each source that asserts, relays or verifies a claim, in the order of ids. */
export function buildBySource(tracker: Tracker): Map<string, SourceRecord> {
  const asserted = collect(tracker.claims, (claim) => [claim.source]);
  const relayed = collect(tracker.claims, (claim) => claim.via.filter((id) => id !== claim.source));
  const verified = collect(tracker.claims, (claim) =>
    claim.verifiedBy && claim.verifiedBy !== claim.source ? [claim.verifiedBy] : [],
  );
  const articles = collect(tracker.articles, (article) => article.sources);
  const records = new Map<string, SourceRecord>();
  for (const source of tracker.sources.values()) {
    const claims = asserted.get(source.id) ?? [];
    const record = {
      source,
      claims,
      relayed: relayed.get(source.id) ?? [],
      verified: verified.get(source.id) ?? [],
      figures: claims.filter((claim) => claim.figure !== null),
      articles: articles.get(source.id) ?? [],
      relayers: countRelayers(claims),
      counts: countStatuses(claims),
    };
    if (record.claims.length + record.relayed.length + record.verified.length > 0)
      records.set(source.id, record);
  }
  return records;
}

function countRelayers(claims: readonly Claim[]): [string, number][] {
  return [...collect(claims, (claim) => claim.via.filter((id) => id !== claim.source))]
    .map(([id, group]): [string, number] => [id, group.length])
    .sort((a, b) => b[1] - a[1]);
}
