import { keywordsOf, lastChange, LICENCE, titleOf, type WrittenFile } from './data/data-package.ts';
import type { DataContext } from './data/dataset.ts';
import { DATA_VERSION } from './data/version.ts';
import { organisationOf } from './json-ld.ts';

const ENCODINGS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** The open data as schema.org's Dataset, each table and map as a download. */
export function datasetData(files: readonly WrittenFile[], { tracker, edition }: DataContext): object {
  const { absolute, urls, name, shell } = edition;
  const days = [...tracker.waves.values()].map(({ from }) => from).sort();
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(urls.data),
    name: titleOf(edition),
    description: shell.description,
    url: absolute(urls.data),
    version: DATA_VERSION,
    license: LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: edition.lang,
    keywords: keywordsOf(edition),
    dateModified: lastChange({ tracker }),
    temporalCoverage: `${days[0] ?? tracker.today}/..`,
    spatialCoverage: { '@type': 'Country', name: name.country },
    creator: organisationOf(edition),
    publisher: organisationOf(edition),
    distribution: files.flatMap(({ path, bytes, sha256 }) => {
      const encodingFormat = ENCODINGS[path.split('.').at(-1) ?? ''];
      // The files of single metrics repeat figures.csv.
      if (!encodingFormat || path.startsWith('schema/') || path.startsWith('figures-')) return [];
      return {
        '@type': 'DataDownload',
        name: path,
        contentUrl: absolute(urls.dataFile(path)),
        encodingFormat,
        contentSize: `${String(bytes)} B`,
        sha256,
      };
    }),
  };
}
