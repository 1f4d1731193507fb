import type { Tracker } from '../model/record.ts';
import { siteSlug } from '../model/slug.ts';
import type { Messages } from './messages.ts';
import { readTranslation, type Translatable } from './wording.ts';

/** Names of things in the edition's language; an id stands where there is no name. */
export interface Names {
  readonly site: string;
  /** What the site goes by where only Latin letters will do: files, keys, ids. The same in every language. */
  readonly slug: string;
  readonly tagline: string;
  readonly country: string;
  readonly source: (id: string) => string;
  /** The source's name where there is little room. */
  readonly sourceShort: (id: string) => string;
  readonly province: (id: string) => string;
  readonly capital: (id: string) => string;
  /** Of `<province>/<slug>`. */
  readonly place: (id: string) => string;
  /** Of any entry of `where`, a town with its province. */
  readonly where: (where: string) => string;
  /** Of a whole `where`, or of the first `most` of it; the word for abroad where it is empty. */
  readonly wheres: (where: readonly string[], most?: number) => string;
  readonly wave: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly metric: (id: string) => string;
  /** What one of a metric is, as in people. */
  readonly unit: (metric: string) => string;
}

/** Names in one language. A name that is not translated stands as it is. */
export function buildNames(tracker: Tracker, lang: string, t: Messages): Names {
  const { site } = tracker;
  const pick = <F extends string>(entry: Translatable<F> | undefined, field: F) =>
    entry && (readTranslation(entry, field, lang) ?? entry[field]);
  const province = (id: string) => pick(tracker.provinces.get(id), 'name') ?? id;
  const place = (id: string) => pick(tracker.places.get(id), 'name') ?? id.split('/')[1] ?? id;
  const source = (id: string) => pick(tracker.sources.get(id), 'name') ?? id;
  const topics = new Map(site.topics.map((topic) => [topic.id, topic]));
  const metrics = new Map(site.metrics.map((metric) => [metric.id, metric]));
  const country = pick(site, 'country_name') ?? site.country.charAt(0).toUpperCase() + site.country.slice(1);
  const where = (of: string) => {
    if (of === site.country) return country;
    const [id = ''] = of.split('/');
    if (!of.includes('/')) return province(id);
    return place(of) === province(id) ? t.city(place(of)) : t.placeIn(place(of), province(id));
  };
  return {
    site: pick(site, 'name') ?? site.name,
    slug: siteSlug(site),
    tagline: pick(site, 'tagline') ?? site.tagline,
    country,
    source,
    sourceShort: (id) => {
      const found = tracker.sources.get(id);
      if (!found) return id;
      const own = readTranslation(found, 'short_name', lang) ?? readTranslation(found, 'name', lang);
      return own ?? found.short_name ?? found.name;
    },
    province,
    capital: (id) => pick(tracker.provinces.get(id), 'capital') ?? '',
    place,
    where,
    wheres: (all, most) => (all.length === 0 ? t.abroad : all.slice(0, most).map(where).join(t.semicolon)),
    wave: (id) => pick(tracker.waves.get(id), 'name') ?? id,
    topic: (id) => pick(topics.get(id), 'name') ?? id,
    metric: (id) => pick(metrics.get(id), 'name') ?? id,
    unit: (id) => pick(metrics.get(id), 'unit') ?? '',
  };
}
