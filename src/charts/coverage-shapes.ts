import type { Topology } from 'topojson-specification';
import type { Edition } from '../i18n/edition.ts';
import type { Coverage, CoverageLevel } from '../model/coverage.ts';
import type { Claim, Place, Province } from '../model/record.ts';
import { buildSheet, type Sheet } from './geometry.ts';

/** Levels that are filled with a pattern of `MapPatterns.astro`; the others have a plain colour of the style sheet. */
export const PATTERN_FILLS: Readonly<Partial<Record<NonNullable<CoverageLevel>, string>>> = {
  reported: 'url(#map-r)',
  claimed: 'url(#map-c)',
  rumour: 'url(#map-u)',
};

/** A province as the map draws it. */
export interface MapShape {
  readonly id: string;
  readonly path: string;
  readonly level: CoverageLevel;
  readonly href: string;
  /** Name and level in words, for those who do not see the fill. */
  readonly label: string;
}

/** A label or a point on the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** A map ready to draw: placed shapes, nothing left to compute. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  readonly towns: readonly MapPoint[];
  readonly labels: readonly MapPoint[];
  /** How far a label stands from its point, towards the end of its line: negative where that is the left. */
  readonly labelShift: number;
}

/** Everything a map of coverage is drawn from. */
export interface MapInput {
  readonly boundaries: Topology;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly places: ReadonlyMap<string, Place>;
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly edition: Edition;
  readonly width: number;
  readonly digits?: number;
  /** Provinces the sheet is fitted to; default: all. */
  readonly fit?: readonly string[];
  /** Places that get a point: only towns, never a province's middle. */
  readonly towns?: readonly string[];
  /** Places that get a name. */
  readonly labelled?: readonly string[];
}

/** Shades each province by the strongest claim in it and places the points. */
export function drawCoverage(input: MapInput): MapDrawing {
  const { provinces, places, coverage, edition, fit } = input;
  const codes = fit?.flatMap((id) => provinces.get(id)?.iso ?? []);
  const sheet = buildSheet(input.boundaries, {
    width: input.width,
    digits: input.digits ?? 1,
    ...(codes ? { fit: codes } : {}),
  });
  const shapes = [...provinces.values()].flatMap((province): MapShape[] => {
    if (fit && !fit.includes(province.id)) return [];
    const path = sheet.path(province.iso);
    if (!path) return [];
    const level = coverage.get(province.id)?.level ?? null;
    const word = level ? edition.t.status[level] : edition.t.nothingFound;
    const label = `${edition.name.province(province.id)}: ${word}`;
    return [{ id: province.id, path, level, href: edition.urls.province(province.id), label }];
  });
  const point = (id: string) => placePoint(id, places, sheet, edition);
  return {
    width: sheet.width,
    height: sheet.height,
    shapes,
    towns: (input.towns ?? []).flatMap(point),
    labels: (input.labelled ?? []).flatMap(point),
    labelShift: edition.language.dir === 'rtl' ? -4 : 4,
  };
}

function placePoint(
  id: string,
  places: ReadonlyMap<string, Place>,
  sheet: Sheet,
  edition: Edition,
): MapPoint[] {
  const place = places.get(id);
  const at = place && sheet.place(place.lng, place.lat);
  return at ? [{ x: at[0], y: at[1], name: edition.name.place(id) }] : [];
}

/** The towns of claims that may stand on a map as points: found, and not taken back. */
export function townsOf(claims: readonly Claim[]): string[] {
  const live = claims.filter(
    (claim) => !claim.unfound && claim.status !== 'withdrawn' && claim.status !== 'false',
  );
  return [...new Set(live.flatMap((claim) => claim.places))].sort();
}
