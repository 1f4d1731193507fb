import { geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** A province as GeoJSON draws it. */
export interface ProvinceShape {
  readonly geometry: Polygon | MultiPolygon;
  /** Longitude and latitude of its middle, two decimals. */
  readonly centroid: readonly [number, number];
}

/** Borders are accurate to about five kilometres: three decimals, a hundred metres, are plenty. */
const BORDER_DECIMALS = 3;
const POINT_DECIMALS = 2;

/** The provinces' shapes by ISO code; none where there are no borders. */
export function provinceShapes(topology: Topology | null): Map<string, ProvinceShape> {
  const object = topology?.objects['provinces'];
  if (!topology || !object) return new Map();
  const collection = feature(topology, object);
  const features = collection.type === 'FeatureCollection' ? collection.features : [collection];
  return new Map(
    features.flatMap((shape): [string, ProvinceShape][] => {
      const { geometry } = shape;
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const [lng, lat] = geoCentroid(shape);
      return [
        [
          String(shape.id),
          { geometry: rewound(geometry), centroid: [round(lng, POINT_DECIMALS), round(lat, POINT_DECIMALS)] },
        ],
      ];
    }),
  );
}

/** GeoJSON (RFC 7946) wants outer rings against the clock; d3 and TopoJSON have them the other way round. */
function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygon = (rings: Position[][]) => rings.map((ring, index) => rewind(ring.map(rounded), index === 0));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
}

function rewind(ring: Position[], outer: boolean): Position[] {
  const area = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area > 0 === outer ? ring : ring.toReversed();
}

function rounded(position: Position): Position {
  return position.map((degrees) => round(degrees, BORDER_DECIMALS));
}

/** Degrees with at most so many decimals. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
