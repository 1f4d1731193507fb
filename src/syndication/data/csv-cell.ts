import type { Cell } from './dataset.ts';

/**
 * Where a spreadsheet would find a formula: at the begin of a cell, after white space too and in the wide signs of
 * East Asian keyboards; and after a semicolon, which spreadsheets of many countries take for the end of a cell.
 */
const FORMULA = /[=+\-@＝＋－＠](?<=(?:^|;)[\s\u200b-\u200f\ufeff]*.)/g;
/** Spreadsheets drop such a character, and look at what follows. */
const DROPPED = /^[\t\r\n]/;

/**
 * A cell as CSV has it. Lists are joined with "; ", what is missing is empty. Numbers, below zero too, stay numbers;
 * a text gets an apostrophe before each sign that a spreadsheet would take for the begin of a formula.
 */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const words = (typeof cell === 'string' ? cell : cell.join('; ')).replace(FORMULA, "'$&");
  return DROPPED.test(words) ? `'${words}` : words;
}
