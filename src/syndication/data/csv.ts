import { stringify } from 'csv-stringify/sync';
import type { Cell, Row } from './dataset.ts';

/** What a spreadsheet would run as a formula when it stands first in a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180, UTF-8 without a mark, lines ending in LF). Lists are joined with "; ", what is missing is an
 * empty cell, and a text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => writeCell(row[column] ?? null)));
  return stringify([[...columns], ...records], { record_delimiter: 'unix' });
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const words = typeof cell === 'string' ? cell : cell.join('; ');
  return FORMULA.test(words) ? `'${words}` : words;
}

/** Rows as a JSON array, a row a line, so that two versions can be compared. */
export function writeRows(rows: readonly Row[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
