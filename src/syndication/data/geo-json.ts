import type { Feature, FeatureCollection, Point } from 'geojson';
import type { DataContext } from './dataset.ts';
import { groupEvents, type EventGroup } from './events.ts';
import { levelWord } from './level.ts';
import { provinceShapes, round, type ProvinceShape } from './province-shapes.ts';

/** Every province as a polygon with its coverage to date and the claim this rests on. */
export function coverageGeoJson({ tracker, indexes, edition }: DataContext): FeatureCollection {
  const shapes = provinceShapes(tracker.boundaries);
  const features = [...tracker.provinces.values()].flatMap((province): Feature[] => {
    const geometry = shapes.get(province.iso)?.geometry;
    const coverage = indexes.coverage.get(province.id);
    if (!geometry) return [];
    return [
      {
        type: 'Feature',
        id: province.id,
        properties: {
          province: province.id,
          iso: province.iso,
          name: province.name,
          coverage: levelWord(coverage?.level ?? null),
          claim: coverage?.claim?.key ?? null,
          claim_url: coverage?.claim ? edition.absolute(edition.urls.claim(coverage.claim.key)) : null,
        },
        geometry,
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Every event at each place it names: a town where a town is named, else the middle of the province, never
 * anything finer. Events of the whole country or abroad have no point and stand in events.csv only.
 */
export function eventsGeoJson(context: DataContext): FeatureCollection<Point> {
  const shapes = provinceShapes(context.tracker.boundaries);
  const features = groupEvents(context).flatMap((event) =>
    locationsOf(event).flatMap((location) => eventFeature(event, location, shapes, context)),
  );
  return { type: 'FeatureCollection', features };
}

/** Places an event names; a province only where no place in it is named. */
function locationsOf({ claims }: EventGroup): string[] {
  const towns = new Set(claims.flatMap((claim) => claim.places));
  const named = new Set([...towns].map((place) => place.split('/')[0]));
  const provinces = new Set(claims.flatMap((claim) => claim.provinces).filter((id) => !named.has(id)));
  return [...towns, ...provinces].sort();
}

function eventFeature(
  { id, strongest, claims }: EventGroup,
  location: string,
  shapes: ReadonlyMap<string, ProvinceShape>,
  { tracker, edition }: DataContext,
): Feature<Point>[] {
  const town = tracker.places.get(location);
  const middle = shapes.get(tracker.provinces.get(location)?.iso ?? '')?.centroid;
  const point = town ? [round(town.lng, 2), round(town.lat, 2)] : middle && [...middle];
  if (!point) return [];
  return [
    {
      type: 'Feature',
      id: `${id}@${location}`,
      properties: {
        event: id,
        location,
        located_by: town ? 'town' : 'province-centroid',
        status: strongest.status,
        from: strongest.from,
        to: strongest.to,
        precision: strongest.precision,
        claims: claims.map((claim) => claim.key),
        text: strongest.text,
        url: edition.absolute(edition.urls.claim(strongest.key)),
      },
      geometry: { type: 'Point', coordinates: point },
    },
  ];
}
