import { STATUSES, type Status } from '../schema/vocabulary.ts';
import { compareText } from './finding.ts';
import type { Article, Claim } from './record.ts';

/** Rank of a status, 0 the strongest. */
export function statusRank(status: Status): number {
  return STATUSES.indexOf(status);
}

/** Newest first: by the last day an article speaks of, then by publication, then by id. */
export function compareArticles(a: Article, b: Article): number {
  return (
    compareText(b.asOf, a.asOf) ||
    Date.parse(b.published) - Date.parse(a.published) ||
    compareText(a.id, b.id)
  );
}

/** What the place of a claim among others rests on. */
type ClaimPlace = Pick<Claim, 'to' | 'from' | 'article' | 'id'>;

/** Newest first: by last day, then first day, then article and number. */
export function compareClaims(a: ClaimPlace, b: ClaimPlace): number {
  return (
    compareText(b.to, a.to) ||
    compareText(b.from, a.from) ||
    compareText(a.article, b.article) ||
    Number(a.id.slice(1)) - Number(b.id.slice(1))
  );
}

/** Strongest status first, then newest. */
export function compareStrength(a: Claim, b: Claim): number {
  return statusRank(a.status) - statusRank(b.status) || compareClaims(a, b);
}

/** How many claims stand in each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** Counts claims by status; the counts of different statuses are never added up for a reader. */
export function countStatuses(claims: readonly Claim[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const claim of claims) counts[claim.status] += 1;
  return counts;
}
