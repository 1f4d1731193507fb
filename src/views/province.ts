import { townsOf } from '../charts/coverage-shapes.ts';
import { buildNeighbours } from '../charts/geometry.ts';
import type { Edition } from '../i18n/edition.ts';
import { statusRank } from '../model/order.ts';
import { paginate } from '../model/paging.ts';
import type { PlaceRecord } from '../model/by-place.ts';
import type { ProvinceRecord } from '../model/by-province.ts';
import { compareText } from '../model/finding.ts';
import { indexes, tracker } from '../tracker.ts';
import { drawMap } from './coverage-map.ts';
import { localisedPaths, pageParam } from './paths.ts';

const neighbourCodes = tracker.boundaries ? buildNeighbours(tracker.boundaries) : new Map<string, string[]>();
const idByCode = new Map([...tracker.provinces.values()].map((province) => [province.iso, province.id]));

/** The index of provinces, strongest coverage first. */
export const provinceIndexPaths = () =>
  localisedPaths((edition) => [{ props: { view: buildProvinceIndex(edition) } }]);

/** What the index of provinces shows. */
export type ProvinceIndexView = ReturnType<typeof buildProvinceIndex>;

function buildProvinceIndex(edition: Edition) {
  const rows = [...indexes.byProvince.values()]
    .map((record) => ({ record, coverage: indexes.coverage.get(record.province.id) ?? null }))
    .sort(
      (a, b) =>
        rank(a.coverage?.level ?? null) - rank(b.coverage?.level ?? null) ||
        compareText(a.record.province.name, b.record.province.name),
    );
  return {
    edition,
    rows,
    today: tracker.today,
    map: drawMap({ coverage: indexes.coverage, edition, width: 640 }),
  };
}

function rank(level: Parameters<typeof statusRank>[0] | null): number {
  return level === null ? Number.MAX_SAFE_INTEGER : statusRank(level);
}

/** Every page of every province. */
export const provincePaths = () =>
  localisedPaths(() =>
    [...indexes.byProvince.values()].flatMap((record) =>
      paginate(record.claims).map((page) => ({
        params: { id: record.province.id, page: pageParam(page.number) },
        props: { record, page },
      })),
    ),
  );

/** What a province page shows besides the page of its claims. */
export type ProvinceView = ReturnType<typeof buildProvinceView>;

/** Joins a province with its coverage, neighbours and map. */
export function buildProvinceView(record: ProvinceRecord, edition: Edition) {
  const { id, iso } = record.province;
  const neighbours = (neighbourCodes.get(iso) ?? [])
    .flatMap((code) => idByCode.get(code) ?? [])
    .sort(compareText);
  return {
    edition,
    record,
    coverage: indexes.coverage.get(id) ?? null,
    neighbours: neighbours.map((neighbour) => ({
      id: neighbour,
      level: indexes.coverage.get(neighbour)?.level ?? null,
    })),
    lastLooked: tracker.site.last_looked,
    places: record.places.flatMap((place) => indexes.byPlace.get(place) ?? []),
    map: drawMap({
      coverage: indexes.coverage,
      edition,
      width: 320,
      fit: [id, ...neighbours],
      towns: townsOf(record.claims).filter((town) => record.places.includes(town)),
    }),
  };
}

/** Every place with a claim. */
export const placePaths = () =>
  localisedPaths(() =>
    [...indexes.byPlace.values()].map((record) => ({
      params: { province: record.place.provinceId, place: record.place.slug },
      props: { record },
    })),
  );

/** The map of a place: its province with one point. */
export function drawPlaceMap(record: PlaceRecord, edition: Edition) {
  const { provinceId, id } = record.place;
  const found = townsOf(record.claims).includes(id);
  return drawMap({
    coverage: indexes.coverage,
    edition,
    width: 280,
    fit: [provinceId],
    towns: found ? [id] : [],
  });
}
