import { stringify } from 'csv-stringify/sync';
import { writeCell } from './csv-cell.ts';
import type { Row } from './dataset.ts';

/**
 * Rows as CSV (RFC 4180, UTF-8 without a mark, lines ending in LF), each cell as `writeCell` has it.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => writeCell(row[column] ?? null)));
  return stringify([[...columns], ...records], { record_delimiter: 'unix' });
}

/** Rows as a JSON array, a row a line, so that two versions can be compared. */
export function writeRows(rows: readonly Row[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
