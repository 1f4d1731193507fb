import { buildByDay, buildByMonth, type MonthRecord } from './by-day.ts';
import { buildByPlace, type PlaceRecord } from './by-place.ts';
import { buildByProvince, type ProvinceRecord } from './by-province.ts';
import { buildBySource, type SourceRecord } from './by-source.ts';
import { buildCoverage, type Coverage } from './coverage.ts';
import { buildLatestFigures, type LatestFigures } from './latest-figures.ts';
import type { Claim, Tracker } from './record.ts';

/** Every index a page is made from, each built once. */
export interface Indexes {
  readonly byProvince: ReadonlyMap<string, ProvinceRecord>;
  readonly byPlace: ReadonlyMap<string, PlaceRecord>;
  readonly bySource: ReadonlyMap<string, SourceRecord>;
  readonly byDay: ReadonlyMap<string, readonly Claim[]>;
  readonly byMonth: ReadonlyMap<string, MonthRecord>;
  /** Coverage to date by claims of the current wave. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly figures: readonly LatestFigures[];
  /** Articles that cite a claim of another article, by the claim's key. */
  readonly citedIn: ReadonlyMap<string, readonly string[]>;
}

/** Builds every index of a tracker. */
export function buildIndexes(tracker: Tracker): Indexes {
  const byDay = buildByDay(tracker);
  const wave = tracker.site.current_wave;
  const citedIn = new Map<string, string[]>();
  for (const article of tracker.articles)
    for (const claim of article.cited) {
      const ids = citedIn.get(claim.key);
      if (ids) ids.push(article.id);
      else citedIn.set(claim.key, [article.id]);
    }
  return {
    byProvince: buildByProvince(tracker),
    byPlace: buildByPlace(tracker),
    bySource: buildBySource(tracker),
    byDay,
    byMonth: buildByMonth(tracker, byDay),
    coverage: buildCoverage(tracker, wave, tracker.today),
    figures: buildLatestFigures(tracker, wave),
    citedIn,
  };
}
