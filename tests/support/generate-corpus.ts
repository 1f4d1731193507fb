import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';
import { generateArticle, type GeneratedArticle, type World } from './generate-article.ts';
import { seededRandom } from './random.ts';

const REAL = path.resolve(import.meta.dirname, '../../content');
const SOURCES = 40;

/** How large a content folder to make. The same options give the same bytes. */
export interface CorpusOptions {
  readonly articles: number;
  readonly seed?: number;
}

/**
 * Writes a content folder of made-up articles that passes every check. Provinces, places and boundaries are the
 * real ones, copied; names of sources, headlines and numbers are plainly synthetic. `folder` need not be there.
 */
export function generateCorpus(folder: string, { articles, seed = 1 }: CorpusOptions): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['provinces', 'places.csv', 'geo'])
    cpSync(path.join(REAL, part), path.join(folder, part), { recursive: true });
  writeYaml(folder, 'site.yaml', SITE);
  writeYaml(folder, 'waves/synthetic.yaml', WAVE);
  const sources = Array.from({ length: SOURCES }, (_, index) => `synthetic-source-${String(index + 1)}`);
  sources.forEach((id, index) => {
    writeYaml(folder, `sources/${id}.yaml`, source(index));
  });
  const world: World = { ...places(), sources, topics: idsOf(SITE.topics), metrics: idsOf(SITE.metrics) };
  const random = seededRandom(seed);
  const written: GeneratedArticle[] = [];
  for (let index = 0; index < articles; index += 1) {
    const article = generateArticle(index, world, written, random);
    written.push(article);
    write(folder, article.file, article.text);
  }
}

const SITE = {
  name: 'Synthetic tracker',
  tagline: 'Made-up articles for measuring',
  description: 'A generated content folder. Nothing here happened.',
  url: 'https://synthetic.example',
  country: 'iran',
  country_code: 'IR',
  time_zone: 'Asia/Tehran',
  languages: ['en'],
  contact: 'desk@synthetic.example',
  compiled: 'Generated for tests and benchmarks; nothing here happened.',
  last_looked: '2026-11-22',
  current_wave: 'synthetic',
  archive_hosts: ['archive.example'],
  topics: ['spread', 'toll', 'strikes', 'internet'].map((id) => ({ id, name: `Synthetic topic ${id}` })),
  metrics: [
    { id: 'deaths', name: 'Synthetic deaths', unit: 'people', key: true },
    { id: 'arrests', name: 'Synthetic arrests', unit: 'people', key: true },
    { id: 'provinces', name: 'Synthetic provinces', unit: 'provinces', key: true },
  ],
};

const WAVE = {
  name: 'Synthetic wave',
  name_fa: 'موج ساختگی',
  from: '2025-12-28',
  summary: 'A wave that was generated for measuring.',
};

function source(index: number): Record<string, unknown> {
  const kinds = ['news-agency', 'newspaper', 'rights-group', 'monitor', 'government', 'network-monitor'];
  return {
    name: `Synthetic source ${String(index + 1)}`,
    kind: kinds[index % kinds.length],
    homepage: `https://source-${String(index + 1)}.example`,
    languages: ['en'],
    affiliation: index % 3 === 0 ? 'independent' : 'unknown',
    ...(index > 0 && index % 10 === 0 ? { parent: `synthetic-source-${String(index)}` } : {}),
    disclosure: 'Does not exist; generated for measuring.',
  };
}

/** The provinces, and the places as `<province>/<slug>`, of the real folder. */
function places(): Pick<World, 'provinces' | 'places'> {
  const provinceByIso = new Map(
    readdirSync(path.join(REAL, 'provinces'))
      .sort()
      .map((file) => {
        const { iso } = parse(readFileSync(path.join(REAL, 'provinces', file), 'utf8')) as { iso: string };
        return [iso, path.basename(file, '.yaml')];
      }),
  );
  const rows = parseCsv(readFileSync(path.join(REAL, 'places.csv')), { columns: true });
  return {
    provinces: [...provinceByIso.values()],
    places: (rows as Record<'slug' | 'province', string>[]).map(
      ({ slug, province }) => `${provinceByIso.get(province) ?? ''}/${slug}`,
    ),
  };
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function writeYaml(folder: string, file: string, data: unknown): void {
  write(folder, file, stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
