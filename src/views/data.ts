import type { Edition } from '../i18n/edition.ts';
import { buildDataFiles, type DataFile } from '../syndication/data/files.ts';
import { DATASETS } from '../syndication/data/datasets.ts';
import { fieldsOf } from '../syndication/data/fields-of.ts';
import { LICENCE } from '../syndication/data/data-package.ts';
import { DATA_CHANGES } from '../syndication/data/version.ts';
import { datasetData } from '../syndication/json-ld-dataset.ts';
import { editions, indexes, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

const [edition] = editions.values();
if (!edition) throw new Error('site.yaml names no language.');
// The files are in one language, whatever the editions: the first, which is the default.
const context = { tracker, indexes, edition };

let written: Map<string, DataFile> | null = null;

/** Every file of the open data, written once however many endpoints ask. */
function dataFiles(): Map<string, DataFile> {
  return (written ??= buildDataFiles(context));
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
};

/** The tables, as one static path a file. */
export const csvPaths = () => dataPaths('', 'csv');
export const jsonPaths = () => dataPaths('', 'json');
export const geoJsonPaths = () => dataPaths('', 'geojson');
export const schemaPaths = () => dataPaths('schema/', 'json');

/** The static paths of the files that match `<folder><name>.<extension>`. */
function dataPaths(folder: '' | 'schema/', extension: 'csv' | 'json' | 'geojson') {
  const pattern = new RegExp(`^${folder}([\\w-]+)\\.${extension}$`);
  return [...dataFiles().keys()].flatMap((path) => {
    const name = pattern.exec(path)?.[1];
    return name === undefined ? [] : [{ params: { name }, props: { path } }];
  });
}

/** The answer of an endpoint. Throws where there is no such file. */
export function dataResponse(path: string): Response {
  const file = dataFiles().get(path);
  if (!file) throw new Error(`There is no data file ${path}.`);
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
  return new Response(file.text, { headers: { 'content-type': type } });
}

/** What the data dictionary shows. */
export type DataView = ReturnType<typeof buildDataView>;

/** The dictionary in every edition; the files stand once, for all of them. */
export const dataPagePaths = () => localisedPaths((shown) => [{ props: { view: buildDataView(shown) } }]);

/** The dictionary: every dataset with its fields and files, read off the same schemas as the files themselves. */
function buildDataView(shown: Edition) {
  const files = dataFiles();
  const sizeOf = (path: string) => ({ path, bytes: files.get(path)?.bytes ?? 0 });
  const datasets = DATASETS.map((dataset) => ({
    ...dataset,
    fields: fieldsOf(dataset),
    rows: files.get(`${dataset.name}.csv`)?.rows ?? 0,
    files: [`${dataset.name}.csv`, `${dataset.name}.json`, `schema/${dataset.name}.json`].map(sizeOf),
    /** Files with a part of the rows, as `figures-deaths.csv`. */
    parts: [...files.keys()]
      .filter((path) => path.startsWith(`${dataset.name}-`) && path.endsWith('.csv'))
      .map(sizeOf),
  }));
  return {
    edition: shown,
    datasets,
    others: ['datapackage.json', 'coverage.geojson', 'events.geojson', 'CITATION.cff', 'SHA256SUMS'].map(
      sizeOf,
    ),
    changes: DATA_CHANGES,
    licence: LICENCE,
    metrics: tracker.site.metrics.map(({ id }) => id).filter((id) => indexes.ledgers.has(id)),
    data: datasetData([...files.values()], { ...context, edition: shown }),
  };
}
