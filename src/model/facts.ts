import type { PlaceEntry, ProvinceEntry, SourceEntry, WaveEntry } from '../schema/reference-data.ts';
import type { LoadedWordsEntry } from '../schema/loaded-words.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { Topology } from 'topojson-specification';
import type { Content } from './content.ts';

/** What rules may know of site.yaml, beside those that look at the file itself. */
export type SiteFacts = Pick<
  SiteEntry,
  | 'country'
  | 'country_name'
  | 'time_zone'
  | 'topics'
  | 'metrics'
  | 'archive_hosts'
  | 'confusable_places'
  | 'public_persons'
  | 'contact'
>;

/** What rules may know of a source: the rest of its file can change without another file being looked at again. */
export type SourceFacts = Pick<
  SourceEntry,
  'name' | 'short_name' | 'name_fa' | 'homepage' | 'hosts' | 'parent'
>;

interface Identified<T> {
  readonly id: string;
  readonly data: T;
}

/** What every file may rest on: the closed lists, the gazetteer and the words, but no article. */
export interface Facts {
  readonly site: { readonly data: SiteFacts } | null;
  readonly sources: readonly Identified<SourceFacts>[];
  readonly provinces: readonly Identified<ProvinceEntry>[];
  readonly waves: readonly Identified<WaveEntry>[];
  readonly places: readonly { readonly data: PlaceEntry }[];
  readonly loadedWords: { readonly data: LoadedWordsEntry } | null;
  /** ISO codes of the shapes on the map; null where there are no boundaries. */
  readonly shapes: readonly string[] | null;
  /** Ids of files that did not parse, `kind/id`, but those of articles. */
  readonly broken: readonly string[];
}

/** Takes the facts out of a content. */
export function factsOf({ site, sources, provinces, waves, places, loadedWords, ...rest }: Content): Facts {
  return {
    site: site && { data: siteFacts(site.data) },
    sources: sources.map(({ id, data }) => ({ id, data: sourceFacts(data) })),
    provinces: provinces.map(({ id, data }) => ({ id, data })),
    waves: waves.map(({ id, data }) => ({ id, data })),
    places: places.map(({ data }) => ({ data })),
    loadedWords: loadedWords && { data: loadedWords.data },
    shapes: rest.boundaries && shapeCodes(rest.boundaries),
    broken: [...rest.broken].filter((id) => !id.startsWith('article/')),
  };
}

function shapeCodes({ objects }: Topology): string[] {
  const object = objects['provinces'];
  return object?.type === 'GeometryCollection' ? object.geometries.map(({ id }) => String(id)) : [];
}

function siteFacts({ country, country_name, time_zone, topics, metrics, ...rest }: SiteEntry): SiteFacts {
  const { archive_hosts, confusable_places, public_persons, contact } = rest;
  const more = { archive_hosts, confusable_places, public_persons, contact };
  return { country, country_name, time_zone, topics, metrics, ...more };
}

function sourceFacts({ name, short_name, name_fa, homepage, hosts, parent }: SourceEntry): SourceFacts {
  return { name, short_name, name_fa, homepage, hosts, parent };
}
