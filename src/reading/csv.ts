import { parse } from 'csv-parse/sync';
import type { Finding, Span } from '../model/finding.ts';
import { spanInLine } from '../model/span.ts';
import { atLine, wholeFile } from './files.ts';

/** A row of a CSV file with its line. */
export interface CsvRow {
  readonly cells: Record<string, string>;
  readonly span: Span;
}

/** Most lines of a table: a gazetteer of one country has fewer, and each row that is wrong is told. */
const MOST_LINES = 50_000;

/** Parses a CSV text with a header line; what is not CSV comes back as a finding. */
export function parseCsv(text: string, file: string): { rows: CsvRow[]; findings: Finding[] } {
  if (lineStart(text, MOST_LINES) >= 0)
    return {
      rows: [],
      findings: [
        wholeFile(
          'file-too-large',
          file,
          `has more than ${String(MOST_LINES)} lines, and is not read`,
          'Take out what does not belong.',
        ),
      ],
    };
  try {
    const records = parse(text, { columns: eachOnce, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    const rows = records.map(({ record, info }) => ({
      cells: record,
      span: spanInLine(info.lines, 0, 0),
    }));
    return { rows, findings: [] };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    const message = error instanceof Error ? error.message : 'is not CSV';
    const hint = 'Every row needs as many cells as the header; a cell with a comma needs double quotes.';
    return { rows: [], findings: [atLine('csv-syntax', file, line, message, hint)] };
  }
}

/** Where the line begins that has `count` lines before it; -1 where there are not so many, or nothing follows. */
function lineStart(text: string, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return -1;
  }
  return at < text.length ? at : -1;
}

/** The header's names; a column that stands twice would hide the first. */
function eachOnce(names: string[]): string[] {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice === undefined) return names;
  throw Object.assign(new Error(`the column \`${twice}\` stands twice`), { lines: 1 });
}
