import type { Edition } from '../../i18n/edition.ts';
import { utcMoment } from '../../model/days.ts';
import type { Dataset, DataContext } from './dataset.ts';
import { tableSchema } from './table-schema.ts';
import { DATA_VERSION } from './version.ts';

/** A file that was written, as the package lists it. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Terms of the data, in the form Frictionless gives licences. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const GEO: Readonly<Record<string, string>> = {
  'coverage.geojson': 'Provinces as polygons with their coverage to date and the claim it rests on.',
  'events.geojson': 'Events as points: a town, or the middle of a province. Never anything finer.',
};

/** datapackage.json: every CSV with its schema, and the maps, each with its size and hash (Frictionless, version 1). */
export function dataPackage(
  datasets: readonly Dataset[],
  files: ReadonlyMap<string, WrittenFile>,
  { tracker, edition }: DataContext,
): object {
  const { name, absolute, urls, shell } = edition;
  return {
    profile: 'data-package',
    name: name.slug,
    id: absolute(urls.dataFile('datapackage.json')),
    title: titleOf(edition),
    description: shell.description,
    homepage: absolute(urls.data),
    version: DATA_VERSION,
    created: lastChange({ tracker }),
    licenses: [LICENCE],
    contributors: [{ title: name.site, path: absolute(urls.home), role: 'publisher' }],
    keywords: keywordsOf(edition),
    // Besides the pages that evidence.csv lists.
    sources: (tracker.site.credits ?? []).map(({ title, url }) => ({ title, path: url })),
    resources: [
      ...datasets.map((dataset) => ({
        profile: 'tabular-data-resource',
        name: dataset.name,
        ...fileOf(`${dataset.name}.csv`, files),
        title: dataset.title,
        description: dataset.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
        schema: tableSchema(dataset),
      })),
      ...Object.entries(GEO).map(([path, description]) => ({
        profile: 'data-resource',
        name: path.replace('.', '-'),
        ...fileOf(path, files),
        title: path,
        description,
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      })),
    ],
  };
}

/** What the data is called wherever it is described as a whole. */
export function titleOf({ name }: Pick<Edition, 'name'>): string {
  return `${name.site}: ${name.tagline}`;
}

/** Words by which catalogues of data find it. */
export function keywordsOf({ name }: Pick<Edition, 'name'>): string[] {
  return ['protests', 'claims', 'human rights', name.country];
}

/** When an article last changed, in UTC: the data says nothing newer, whenever it was built. */
export function lastChange({ tracker }: Pick<DataContext, 'tracker'>): string {
  const moments = tracker.articles.map(({ updated, published }) => utcMoment(updated ?? published));
  return moments.sort().at(-1) ?? '2026-01-01T00:00:00Z';
}

function fileOf(path: string, files: ReadonlyMap<string, WrittenFile>) {
  const file = files.get(path);
  if (!file) throw new Error(`The data package names ${path}, which was not written.`);
  return { path, bytes: file.bytes, hash: `sha256:${file.sha256}` };
}
