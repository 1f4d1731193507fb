import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv, writeRows } from '../../../src/syndication/data/csv.ts';

const cellOf = (cell: string | number | readonly string[] | null) =>
  parse<{ a: string }>(writeCsv(['a'], [{ a: cell }]), { columns: true });

describe('writeCsv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
    'puts an apostrophe before a text that a spreadsheet would run: %j',
    (words) => {
      expect(cellOf(words)).toEqual([{ a: `'${words}` }]);
    },
  );

  it('looks at the first word of a list too', () => {
    expect(cellOf(['=a', 'b'])).toEqual([{ a: "'=a; b" }]);
  });

  it.each(['a=b', '1-2', "o'clock", 'ا‎ب'])('leaves %j as it is', (words) => {
    expect(cellOf(words)).toEqual([{ a: words }]);
  });

  it('writes a number below zero as a number', () => {
    expect(cellOf(-1.5)).toEqual([{ a: '-1.5' }]);
  });

  it('keeps the order of the columns, joins lists, and leaves empty what is missing', () => {
    const rows = [{ c: ['x', 'y'], b: null, a: true }];
    expect(writeCsv(['a', 'b', 'c'], rows)).toBe('a,b,c\ntrue,,x; y\n');
  });

  it('writes its headings where there is no row', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\n');
  });

  it('is read back as it was, and never begins a cell with a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
        const csv = writeCsv(
          ['a', 'b'],
          words.map((word) => ({ a: word, b: 'end' })),
        );
        const read = parse<{ a: string }>(csv, { columns: true });
        expect(read.map(({ a }) => a)).toEqual(
          words.map((word) => (/^[=+\-@\t\r]/.test(word) ? `'${word}` : word)),
        );
      }),
    );
  });
});

describe('writeRows', () => {
  it('writes a row a line', () => {
    expect(writeRows([{ a: 1 }, { a: null }])).toBe('[\n{"a":1},\n{"a":null}\n]\n');
    expect(writeRows([])).toBe('[]\n');
  });
});
