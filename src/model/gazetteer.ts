import type { Facts } from './facts.ts';
import { provincesByIso } from './provinces-by-iso.ts';

/** A town of the gazetteer. */
export interface NamedPlace {
  /** `<province>/<slug>` */
  readonly id: string;
  readonly province: string;
  /** GeoNames calls it a town: the one that is meant where a village bears the same name. */
  readonly isTown: boolean;
}

/** What names mean: places, provinces and their capitals, by folded name. */
export interface Gazetteer {
  /** Towns by each of their names. */
  readonly places: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Province ids by English name. */
  readonly provinces: ReadonlyMap<string, string>;
  /** The English name of a province. */
  readonly provinceNames: ReadonlyMap<string, string>;
  /** The English name of a province's capital. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Names of sources, long and short. */
  readonly sources: ReadonlySet<string>;
  /** Names that a province and a town share, with the province's id. */
  readonly sharedNames: readonly (readonly [province: string, name: string])[];
  /** Names of several towns, none of which is the one everybody means: folded, as in `places`. */
  readonly severalTowns: ReadonlySet<string>;
  /** A pattern of the provinces' names, longest first; one that never fits where there is none. */
  readonly provincePattern: string;
}

/** A pattern of a name: up to four capitalised words. */
export const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}";

/** Folds a name, so that accents, hyphens, capitals and the ezafe (Bandar-e Abbas) make no difference. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’ʿʾ]/gu, '')
    .replace(/-y?e(?=[\s-])/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Gathers the names of a content once. */
export function buildGazetteer(content: Pick<Facts, 'provinces' | 'places' | 'sources'>): Gazetteer {
  const provinceByIso = provincesByIso(content.provinces);
  const places = new Map<string, NamedPlace[]>();
  for (const { data } of content.places) {
    const province = provinceByIso.get(data.province) ?? data.province;
    const place = { id: `${province}/${data.slug}`, province, isTown: data.geonames_class !== '' };
    for (const name of new Set([data.name, ...data.aliases.split(';')].map(foldName)))
      if (name !== '') places.set(name, [...(places.get(name) ?? []), place]);
  }
  const names = content.provinces.map(({ data }) => data.name).sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => RegExp.escape(name));
  return {
    places,
    provinces: new Map(content.provinces.map(({ id, data }) => [foldName(data.name), id])),
    provinceNames: new Map(content.provinces.map(({ id, data }) => [id, data.name])),
    capitals: new Map(content.provinces.map(({ id, data }) => [id, data.capital])),
    sharedNames: content.provinces
      .filter(({ data }) => places.has(foldName(data.name)))
      .map(({ id, data }) => [id, data.name] as const),
    severalTowns: new Set([...places].filter(([, towns]) => isUnsettled(towns)).map(([name]) => name)),
    sources: new Set(
      content.sources.flatMap(({ data }) => [data.name, data.short_name ?? data.name].map(foldName)),
    ),
    provincePattern: escaped.length > 0 ? `(?:${escaped.join('|')})` : '(?!)',
  };
}

/** In several provinces; where one of them is a town and the others are villages, everybody means the town. */
function isUnsettled(towns: readonly NamedPlace[]): boolean {
  return (
    new Set(towns.map(({ province }) => province)).size > 1 &&
    towns.filter(({ isTown }) => isTown).length !== 1
  );
}

/** A place's name at one end of some capitalised words: the longest that is in the gazetteer, or null. */
export function placeNameIn(words: string, end: 'first' | 'last', { places }: Gazetteer): string | null {
  const parts = words.replace(/['’]s$/, '').split(' ');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = (end === 'first' ? parts.slice(0, length) : parts.slice(-length)).join(' ');
    if (places.has(foldName(name))) return name;
  }
  return null;
}

/** Whether a name is that of a province and of a town: then a text has to say which is meant. */
export function isTownAndProvince(name: string, { places, provinces }: Gazetteer): boolean {
  return provinces.has(foldName(name)) && places.has(foldName(name));
}
