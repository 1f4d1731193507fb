import { drawWeeks } from '../charts/week-maps.ts';
import type { Edition } from '../i18n/edition.ts';
import { findCoverageGaps, type Layer } from '../model/coverage-by-day.ts';
import type { Coverage } from '../model/coverage.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** One province of the table. */
export interface CoverageRow {
  readonly province: string;
  /** One cell a day. `starts`: it rests on another claim than the cell before it. */
  readonly cells: readonly (Coverage & { readonly starts: boolean })[];
  /** Days on which something was found. */
  readonly found: number;
}

const WEEK_MAP_WIDTH = 200;
const days = indexes.coverageByDay;
const gaps = findCoverageGaps(days);

/** Coverage to date, with the map week by week. */
export const coveragePaths = () =>
  localisedPaths((edition) => [{ props: { view: buildCoverageView(edition, 'toDate') } }]);

/** Coverage of each day by itself. */
export const coverageOnDayPaths = () =>
  localisedPaths((edition) => [{ props: { view: buildCoverageView(edition, 'onDay') } }]);

/** What a page of coverage shows. */
export type CoverageView = ReturnType<typeof buildCoverageView>;

function buildCoverageView(edition: Edition, layer: Layer) {
  const { name, language } = edition;
  const rows = [...tracker.provinces.keys()]
    .map((province) => buildRow(province, layer))
    .sort((a, b) => name.province(a.province).localeCompare(name.province(b.province), language.locale));
  return {
    edition,
    layer,
    wave: tracker.site.current_wave,
    days: days.map(({ day }) => day),
    /** Days that have a page in the timeline. */
    linked: new Set(indexes.byDay.keys()),
    rows,
    gaps,
    weeks:
      tracker.boundaries && days.length > 0
        ? drawWeeks({
            boundaries: tracker.boundaries,
            provinces: tracker.provinces,
            days,
            layer,
            width: WEEK_MAP_WIDTH,
          })
        : null,
  };
}

function buildRow(province: string, layer: Layer): CoverageRow {
  let before: Coverage | null = null;
  const cells = days.flatMap((entry) => {
    const cell = entry[layer].get(province);
    if (!cell) return [];
    const starts = layer === 'onDay' || cell.claim !== before?.claim;
    before = cell;
    return [{ ...cell, starts }];
  });
  const found = days.filter(({ onDay }) => onDay.get(province)?.claim).length;
  return { province, cells, found };
}
