import type { ArticleEntry } from '../schema/article.ts';
import type { SourceEntry, WaveEntry } from '../schema/reference-data.ts';
import { ANY_PLACE, type Content } from './content.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { compileLoadedWords, type LoadedWord } from './loaded-words.ts';
import { buildMeant, type Meant } from './meant.ts';

/** Every id content may name, for resolving references. Ids of broken files count as known. */
export interface References {
  readonly sources: ReadonlySet<string>;
  readonly provinces: ReadonlySet<string>;
  readonly waves: ReadonlySet<string>;
  /** `<province>/<place>` */
  readonly places: ReadonlySet<string>;
  /** Whether a province may have places that could not be read, so that none can be called missing. */
  readonly mayHoldPlace: (province: string) => boolean;
  readonly articles: ReadonlySet<string>;
  /** `<article>#c3` */
  readonly claims: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly country: string | null;
  /** Whether a file of that kind and id stands there but did not parse. */
  readonly isBroken: (kind: string, id: string) => boolean;
  readonly articleById: ReadonlyMap<string, ArticleEntry>;
  readonly sourceById: ReadonlyMap<string, SourceEntry>;
  readonly waveById: ReadonlyMap<string, WaveEntry>;
  /** What names of places, provinces and sources mean in a text. */
  readonly gazetteer: Gazetteer;
  readonly loadedWords: readonly LoadedWord[];
  /** What a name means that stands where an id belongs. */
  readonly meant: Meant;
}

/** Gathers every id once, so that rules look up instead of searching. */
export function buildReferences(content: Content): References {
  const brokenIds = (kind: string) =>
    [...content.broken].filter((id) => id.startsWith(`${kind}/`)).map((id) => id.slice(kind.length + 1));
  const ids = (entries: readonly { readonly id: string }[], kind: string) =>
    new Set([...entries.map((entry) => entry.id), ...brokenIds(kind)]);
  const slugByIso = new Map(content.provinces.map((entry) => [entry.data.iso, entry.id]));
  const site = content.site?.data;
  const placeId = (iso: string, slug: string) => `${slugByIso.get(iso) ?? iso}/${slug}`;
  return {
    sources: ids(content.sources, 'source'),
    provinces: ids(content.provinces, 'province'),
    waves: ids(content.waves, 'wave'),
    places: new Set([
      ...content.places.map(({ data }) => placeId(data.province, data.slug)),
      ...brokenIds('place').map((id) => placeId(...splitPlace(id))),
    ]),
    mayHoldPlace: (province) => content.broken.has(ANY_PLACE) || content.broken.has(`province/${province}`),
    articles: ids(content.articles, 'article'),
    claims: new Set(
      content.articles.flatMap((entry) => entry.data.claims.map((claim) => `${entry.id}#${claim.id}`)),
    ),
    topics: new Set(site?.topics.map((topic) => topic.id)),
    metrics: new Set(site?.metrics.map((metric) => metric.id)),
    country: site?.country ?? null,
    isBroken: (kind, id) => content.broken.has(`${kind}/${id}`),
    articleById: new Map(content.articles.map((entry) => [entry.id, entry.data])),
    sourceById: new Map(content.sources.map((entry) => [entry.id, entry.data])),
    waveById: new Map(content.waves.map((entry) => [entry.id, entry.data])),
    gazetteer: buildGazetteer(content),
    loadedWords: compileLoadedWords(content.loadedWords?.data.words ?? []),
    meant: buildMeant(content),
  };
}

function splitPlace(id: string): [iso: string, slug: string] {
  const [iso = '', slug = ''] = id.split('/');
  return [iso, slug];
}
