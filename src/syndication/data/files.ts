import { createHash } from 'node:crypto';
import { compareText } from '../../model/finding.ts';
import { writeCitation } from './citation.ts';
import { writeCsv, writeRows } from './csv.ts';
import { dataPackage, type WrittenFile } from './data-package.ts';
import type { DataContext } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { coverageGeoJson, eventsGeoJson } from './geo-json.ts';
import { rowSchema } from './json-schema.ts';
import { metricFile } from './metric-file.ts';

/** A file of /data/ with its text. */
export interface DataFile extends WrittenFile {
  readonly text: string;
  /** Rows, where it is a table. */
  readonly rows: number | null;
}

/** Every file of the open data by its path below /data/, in the order of paths. SHA256SUMS lists all the others. */
export function buildDataFiles(context: DataContext): Map<string, DataFile> {
  const { absolute, urls } = context.edition;
  const files = new Map<string, DataFile>();
  const add = (path: string, text: string, rows: number | null = null) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    files.set(path, { path, text, rows, bytes: Buffer.byteLength(text), sha256 });
  };
  for (const dataset of DATASETS) {
    const rows = dataset.build(context);
    add(`${dataset.name}.json`, writeRows(rows), rows.length);
    add(`${dataset.name}.csv`, writeCsv(Object.keys(dataset.row.shape), rows), rows.length);
    if (dataset.name === 'figures')
      for (const [metric, own] of Map.groupBy(rows, (row) => String(row['metric'])))
        add(metricFile(metric), writeCsv(Object.keys(dataset.row.shape), own), own.length);
    const schema = `schema/${dataset.name}.json`;
    add(schema, print(rowSchema(dataset, absolute(urls.dataFile(schema)))));
  }
  add('coverage.geojson', `${JSON.stringify(coverageGeoJson(context))}\n`);
  add('events.geojson', `${JSON.stringify(eventsGeoJson(context))}\n`);
  add('CITATION.cff', writeCitation(context));
  add('datapackage.json', print(dataPackage(DATASETS, files, context)));
  const sorted = [...files].sort(([a], [b]) => compareText(a, b));
  add('SHA256SUMS', sorted.map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join(''));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
