import { collect } from './collect.ts';
import type { Article, Claim, Place, Tracker } from './record.ts';

/** What the tracker knows of one town. */
export interface PlaceRecord {
  readonly place: Place;
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

/** One record for each place with a claim, in the order of ids. */
export function buildByPlace(tracker: Tracker): Map<string, PlaceRecord> {
  const articles = collect(tracker.articles, (article) => article.places);
  const records = new Map<string, PlaceRecord>();
  for (const [id, claims] of collect(tracker.claims, (claim) => claim.places)) {
    const place = tracker.places.get(id);
    if (place) records.set(id, { place, claims, articles: articles.get(id) ?? [] });
  }
  return records;
}
