import { parse } from 'csv-parse/sync';
import type { Finding, Span } from '../model/finding.ts';

/** A row of a CSV file with its line. */
export interface CsvRow {
  readonly cells: Record<string, string>;
  readonly span: Span;
}

/** Parses a CSV text with a header line; what is not CSV comes back as a finding. */
export function parseCsv(text: string, file: string): { rows: CsvRow[]; findings: Finding[] } {
  try {
    const records = parse(text, { columns: true, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    const rows = records.map(({ record, info }) => ({
      cells: record,
      span: { line: info.lines, column: 1, endLine: info.lines, endColumn: 1 },
    }));
    return { rows, findings: [] };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    return {
      rows: [],
      findings: [
        {
          code: 'csv-syntax',
          severity: 'error',
          file,
          span: { line, column: 1, endLine: line, endColumn: 1 },
          message: error instanceof Error ? error.message : 'is not CSV',
          found: null,
          hint: 'Every row needs as many cells as the header; a cell with a comma needs double quotes.',
          fix: null,
        },
      ],
    };
  }
}
