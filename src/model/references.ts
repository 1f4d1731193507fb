import type { WaveEntry } from '../schema/reference-data.ts';
import { ANY_PLACE } from './content.ts';
import type { Facts, SiteFacts, SourceFacts } from './facts.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { compileLoadedWords, type LoadedWord } from './loaded-words.ts';
import { buildMeant, type Meant } from './meant.ts';
import { provincesByIso } from './provinces-by-iso.ts';

type Metric = SiteFacts['metrics'][number];

/** Every id content may name but those of articles, for resolving references. Ids of broken files count as known. */
export interface References {
  readonly site: SiteFacts | null;
  /** Time zone in which days begin and end; UTC where site.yaml could not be read. */
  readonly timeZone: string;
  readonly sources: ReadonlySet<string>;
  readonly provinces: ReadonlySet<string>;
  /** ISO codes of the provinces; null where one could not be read, as it may have any. */
  readonly provinceCodes: ReadonlySet<string> | null;
  /** ISO codes of the shapes on the map; null where there are no boundaries. */
  readonly shapes: ReadonlySet<string> | null;
  readonly waves: ReadonlySet<string>;
  /** Ids of pages that did not parse. */
  readonly brokenPages: ReadonlySet<string>;
  /** `<province>/<place>` */
  readonly places: ReadonlySet<string>;
  /** Whether a province may have places that could not be read, so that none can be called missing. */
  readonly mayHoldPlace: (province: string) => boolean;
  readonly topics: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly metricById: ReadonlyMap<string, Metric>;
  readonly country: string | null;
  readonly sourceById: ReadonlyMap<string, SourceFacts>;
  readonly waveById: ReadonlyMap<string, WaveEntry>;
  /** What names of places, provinces and sources mean in a text. */
  readonly gazetteer: Gazetteer;
  readonly loadedWords: readonly LoadedWord[];
  /** What a name means that stands where an id belongs. */
  readonly meant: Meant;
}

/** Gathers every id once, so that rules look up instead of searching. */
export function buildReferences(facts: Facts): References {
  const brokenIds = (kind: string) =>
    facts.broken.filter((id) => id.startsWith(`${kind}/`)).map((id) => id.slice(kind.length + 1));
  const ids = (entries: readonly { readonly id: string }[], kind: string) =>
    new Set([...entries.map((entry) => entry.id), ...brokenIds(kind)]);
  const provinceByIso = provincesByIso(facts.provinces);
  const site = facts.site?.data ?? null;
  const placeId = (iso: string, slug: string) => `${provinceByIso.get(iso) ?? iso}/${slug}`;
  const broken = new Set(facts.broken);
  return {
    site,
    timeZone: site?.time_zone ?? 'UTC',
    sources: ids(facts.sources, 'source'),
    provinces: ids(facts.provinces, 'province'),
    provinceCodes: brokenIds('province').length > 0 ? null : new Set(provinceByIso.keys()),
    shapes: facts.shapes && new Set(facts.shapes),
    waves: ids(facts.waves, 'wave'),
    brokenPages: new Set(brokenIds('page')),
    places: new Set([
      // Of a province that is not there none can be named; a rule of its own tells the row.
      ...facts.places
        .filter(({ data }) => provinceByIso.has(data.province))
        .map(({ data }) => placeId(data.province, data.slug)),
      ...brokenIds('place').map((id) => placeId(...splitPlace(id))),
    ]),
    mayHoldPlace: (province) => broken.has(ANY_PLACE) || broken.has(`province/${province}`),
    topics: new Set(site?.topics.map((topic) => topic.id)),
    metrics: new Set(site?.metrics.map((metric) => metric.id)),
    metricById: new Map(site?.metrics.map((metric) => [metric.id, metric])),
    country: site?.country ?? null,
    sourceById: new Map(facts.sources.map((entry) => [entry.id, entry.data])),
    waveById: new Map(facts.waves.map((entry) => [entry.id, entry.data])),
    gazetteer: buildGazetteer(facts),
    loadedWords: compileLoadedWords(facts.loadedWords?.data.words ?? []),
    meant: buildMeant(facts),
  };
}

function splitPlace(id: string): [iso: string, slug: string] {
  const [iso = '', slug = ''] = id.split('/');
  return [iso, slug];
}
