import { sortedUnique } from './claim.ts';
import { collect } from './collect.ts';
import { countStatuses, type StatusCounts } from './order.ts';
import type { Article, Claim, Province, Tracker } from './record.ts';

/** What the tracker knows of one province. */
export interface ProvinceRecord {
  readonly province: Province;
  /** Claims on the province or a place in it, newest first. */
  readonly claims: readonly Claim[];
  /** Articles that record or cite such a claim, newest first. */
  readonly articles: readonly Article[];
  /** Places with a claim, `<province>/<slug>`. */
  readonly places: readonly string[];
  /** Who asserts or relays the claims. */
  readonly sources: readonly string[];
  /** Last day of the newest claim, or null. */
  readonly lastDay: string | null;
  readonly counts: StatusCounts;
}

/** One record a province, for every province, in the order of slugs. A claim on the country counts in none. */
export function buildByProvince(tracker: Tracker): Map<string, ProvinceRecord> {
  const claims = collect(tracker.claims, (claim) => claim.provinces);
  const articles = collect(tracker.articles, (article) => article.provinces);
  return new Map(
    [...tracker.provinces.values()].map((province) => {
      const own = claims.get(province.id) ?? [];
      return [
        province.id,
        {
          province,
          claims: own,
          articles: articles.get(province.id) ?? [],
          places: sortedUnique(
            own.flatMap((claim) => claim.places).filter((place) => place.startsWith(`${province.id}/`)),
          ),
          sources: sortedUnique(own.flatMap((claim) => [claim.source, ...claim.via])),
          lastDay: own[0]?.to ?? null,
          counts: countStatuses(own),
        },
      ];
    }),
  );
}
