import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/reading/csv.ts';

const lines = (text: string) => parseCsv(text, 'places.csv').rows.map(({ span }) => span.line);

describe('parseCsv', () => {
  it('returns rows as text, with their lines', () => {
    const { rows, findings } = parseCsv('a,b\n1,x\n\n"2, 3",y\n', 'places.csv');
    expect(findings).toEqual([]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { a: '1', b: 'x' },
      { a: '2, 3', b: 'y' },
    ]);
    expect(rows.map(({ span }) => span.line)).toEqual([2, 4]);
  });

  it('returns no rows for a header alone', () => {
    expect(parseCsv('a,b\n', 'places.csv')).toEqual({ rows: [], findings: [] });
  });

  it('counts lines past a last row without its line end', () => {
    expect(lines('a,b\n1,2\n3,4')).toEqual([2, 3]);
  });

  it.each([
    ['a cell too few', 'a,b\n1,2\n3\n', 3],
    ['a cell too many', 'a,b\n1,2,3\n', 2],
    ['a quote that is not closed', 'a,b\n1,2\n"3,4\n', 3],
    ['a quote inside a cell', 'a,b\n1"x",2\n', 2],
  ])('tells %s with its line', (_name, text, line) => {
    const { rows, findings } = parseCsv(text, 'places.csv');
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ code: 'csv-syntax', file: 'places.csv', span: { line } }]);
  });
});
