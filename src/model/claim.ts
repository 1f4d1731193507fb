import type { ArticleEntry } from '../schema/article.ts';
import type { ClaimEntry } from '../schema/claim.ts';
import type { EvidenceEntry } from '../schema/evidence.ts';
import type { SiteEntry } from '../schema/site.ts';
import { firstDay, lastDay } from './claim-window.ts';
import { daysBetween, eachDay, monthOf } from './days.ts';
import { compareText } from './finding.ts';
import { knownFrom } from './known-from.ts';
import type { Claim, Evidence } from './record.ts';
import { typographic } from './typography.ts';

/** A window of at most so many days stands on each of them; a longer one on its last day only. */
const LONGEST_SPREAD_DAYS = 7;

/** Joins a claim with the pages it rests on and works out its days and places. */
export function buildClaim(
  entry: ClaimEntry,
  article: ArticleEntry,
  articleId: string,
  site: Pick<SiteEntry, 'country' | 'time_zone'>,
): Claim {
  const from = firstDay(entry.when);
  const to = lastDay(entry.when);
  const precision = entry.precision ?? 'day';
  const evidence = entry.evidence.flatMap((key) => {
    const page = article.evidence[key];
    return page ? [buildEvidence(key, page, article.accessed)] : [];
  });
  const local = entry.where.filter((where) => where !== site.country);
  const cumulative = entry.figure?.cumulative ?? false;
  return Object.freeze({
    key: `${articleId}#${entry.id}`,
    id: entry.id,
    article: articleId,
    wave: article.wave,
    text: typographic(entry.text, article.lang),
    kind: entry.kind,
    eventType: entry.event_type ?? null,
    source: entry.source,
    speaker: entry.speaker ?? null,
    via: entry.via ?? [],
    basis: entry.basis,
    status: entry.status,
    verifiedBy: entry.verified_by ?? null,
    from,
    to,
    precision,
    at: entry.at ?? null,
    days: timelineDays(from, to, precision, cumulative),
    months: precision === 'year' ? [] : [monthOf(to)],
    where: entry.where,
    provinces: sortedUnique(local.map((where) => where.split('/')[0] ?? where)),
    places: sortedUnique(local.filter((where) => where.includes('/'))),
    national: entry.where.includes(site.country),
    event: entry.event ?? null,
    figure: entry.figure ?? null,
    evidence,
    unfound: evidence.length > 0 && evidence.every((page) => page.withheld === 'not-found'),
    knownFrom: knownFrom(evidence, article.published, site.time_zone),
    quote: entry.quote === undefined ? null : typographic(entry.quote, article.lang),
    relates: entry.relates ?? [],
    checkNext: entry.check_next ?? null,
  });
}

/**
 * The days of the timeline on which a claim stands. A running total stands on its as-of day; an event of a few
 * days on each of them; a claim whose day is not known exactly on none, only in its month.
 */
export function timelineDays(
  from: string,
  to: string,
  precision: Claim['precision'],
  cumulative: boolean,
): readonly string[] {
  if (precision !== 'day') return [];
  if (cumulative || daysBetween(from, to) >= LONGEST_SPREAD_DAYS) return [to];
  return eachDay(from, to);
}

function buildEvidence(key: string, page: EvidenceEntry, accessed: string): Evidence {
  return Object.freeze({
    key,
    url: page.url ?? null,
    withheld: page.withheld ?? null,
    title: page.title,
    publisher: page.publisher,
    published: page.published,
    inferred: page.published_inferred ?? false,
    archived: page.archived ?? null,
    accessed: page.accessed ?? accessed,
    copyOf: page.copy_of ?? null,
  });
}

/** Each value once, in code-unit order. */
export function sortedUnique(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareText);
}
