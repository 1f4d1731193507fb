import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv, writeRows } from '../../../src/syndication/data/csv.ts';

const cellOf = (cell: string | number | readonly string[] | null) =>
  parse<{ a: string }>(writeCsv(['a'], [{ a: cell }]), { columns: true });

describe('writeCsv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '=HYPERLINK("http://x","y")'])(
    'puts an apostrophe before a text that a spreadsheet would run: %j',
    (words) => {
      expect(cellOf(words)).toEqual([{ a: `'${words}` }]);
    },
  );

  it('looks behind white space, and behind what other countries take for the end of a cell', () => {
    expect(cellOf(' =1')).toEqual([{ a: " '=1" }]);
    expect(cellOf('one;=1+1; -2')).toEqual([{ a: "one;'=1+1; '-2" }]);
    expect(cellOf(['=a', 'b', '@c'])).toEqual([{ a: "'=a; b; '@c" }]);
  });

  it('takes no longer for a text made to slow it down', () => {
    const begun = performance.now();
    cellOf(`;${' '.repeat(200_000)}`.repeat(2));
    cellOf('= '.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it.each(['a=b', '1-2', '2026-01-06', "o'clock", 'one; two - three', 'ا‎ب'])(
    'leaves %j as it is',
    (words) => {
      expect(cellOf(words)).toEqual([{ a: words }]);
    },
  );

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

  it('is read back as it was but for apostrophes, and never begins a cell with a formula', () => {
    const word = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ';', ' ', '\t', '\r', '\n', "'", '"', ',', 'a', '1'),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const csv = writeCsv(
          ['a', 'b'],
          words.map((text) => ({ a: text, b: 'end' })),
        );
        const read = parse<{ a: string }>(csv, { columns: true }).map(({ a }) => a);
        expect(read.filter((cell) => cell.split(';').some((part) => /^\s*[=+\-@]/.test(part)))).toEqual([]);
        expect(read.map((cell) => cell.replaceAll("'", ''))).toEqual(
          words.map((text) => text.replaceAll("'", '')),
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
