import { geoBounds, geoConicConformal, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature, merge, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Shapes of a country's provinces, placed on a sheet. Knows codes and paths, nothing of protests. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** SVG path of a province by its code; undefined for one that has no shape. */
  readonly path: (code: string) => string | undefined;
  /** SVG path of the country's outline. */
  readonly outline: () => string;
  /** Where a point of longitude and latitude lies, or null outside the sheet. */
  readonly place: (lng: number, lat: number) => readonly [number, number] | null;
}

/** How a sheet is drawn. */
export interface SheetOptions {
  readonly width: number;
  /** Digits after the decimal point: fewer make a smaller page. */
  readonly digits: number;
  /** Codes the sheet is fitted to; default: all. */
  readonly fit?: readonly string[];
}

type Collection = GeometryCollection & { geometries: (Polygon | MultiPolygon)[] };

/** Sheets drawn before: many pages show the same one, and each takes some ten milliseconds. */
const sheets = new WeakMap<Topology, Map<string, Sheet>>();

/** Places the object `provinces` of a topology on a sheet. Throws where there is none. */
export function buildSheet(topology: Topology, options: SheetOptions): Sheet {
  const own = sheets.get(topology) ?? new Map<string, Sheet>();
  sheets.set(topology, own);
  const key = JSON.stringify(options);
  const sheet = own.get(key) ?? placeSheet(topology, options);
  own.set(key, sheet);
  return sheet;
}

function placeSheet(topology: Topology, { width, digits, fit }: SheetOptions): Sheet {
  const object = provincesOf(topology);
  const all = feature(topology, object) as FeatureCollection;
  const byCode = new Map(all.features.map((shape) => [String(shape.id), shape]));
  const fitted: FeatureCollection = fit
    ? { type: 'FeatureCollection', features: fit.flatMap((code) => byCode.get(code) ?? []) }
    : all;
  const { projection, height } = fitProjection(fitted.features.length > 0 ? fitted : all, width);
  const draw = geoPath(projection).digits(digits);
  const paths = new Map<string, string>();
  let outline: string | undefined;
  return {
    width,
    height,
    path: (code) => {
      const shape = byCode.get(code);
      if (!shape) return undefined;
      const path = paths.get(code) ?? draw(shape) ?? '';
      paths.set(code, path);
      return path;
    },
    outline: () => (outline ??= draw(merge(topology, object.geometries)) ?? ''),
    place: (lng, lat) => {
      const point = projection([lng, lat]);
      return point ? [round(point[0]), round(point[1])] : null;
    },
  };
}

/** Which provinces share a border, by code; codes sorted. */
export function buildNeighbours(topology: Topology): Map<string, string[]> {
  const { geometries } = provincesOf(topology);
  const codes = geometries.map((geometry) => String(geometry.id));
  return new Map(
    neighbors(geometries).map((indexes, at) => [
      codes[at] ?? '',
      indexes.map((index) => codes[index] ?? '').sort(),
    ]),
  );
}

function provincesOf(topology: Topology): Collection {
  const object = topology.objects['provinces'];
  if (object?.type !== 'GeometryCollection')
    throw new Error('geo/provinces.topo.json has no object "provinces".');
  return object as Collection;
}

/** Lambert's conformal conic, its parallels a sixth in from the north and south of the country. */
function fitProjection(
  shapes: FeatureCollection,
  width: number,
): { projection: GeoProjection; height: number } {
  const margin = 4;
  const [[west, south], [east, north]] = geoBounds(shapes);
  const inset = (north - south) / 6;
  const make = () =>
    geoConicConformal()
      .parallels([south + inset, north - inset])
      .rotate([-(west + east) / 2, 0]);
  const first = make().fitWidth(width - 2 * margin, shapes);
  const [, [, bottom]] = geoPath(first).bounds(shapes);
  const height = Math.ceil(bottom) + 2 * margin;
  const projection = make().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    shapes,
  );
  return { projection, height };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
