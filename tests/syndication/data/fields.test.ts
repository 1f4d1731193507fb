import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/cli/build/folders.ts';
import { DATASETS } from '../../../src/syndication/data/datasets.ts';
import { fieldsOf } from '../../../src/syndication/data/fields-of.ts';
import { DATA_CHANGES, DATA_VERSION } from '../../../src/syndication/data/version.ts';

type Fields = Record<string, string[]>;

const file = path.join(ROOT, 'tests/fixtures/golden/data-fields.json');
const golden = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Fields>;
const fields: Fields = Object.fromEntries(
  DATASETS.map((dataset) => [
    dataset.name,
    fieldsOf(dataset).map(
      ({ name, type, optional, words }) =>
        `${name}: ${type}${optional ? '?' : ''}${words ? ` ${words.join('|')}` : ''}`,
    ),
  ]),
);

const AFTERWARDS = `The fields of the open data are not those of version ${DATA_VERSION}. If that is meant, put a new version
with a note first in src/syndication/data/version.ts, and its fields under it in tests/fixtures/golden/data-fields.json.`;

describe('the form of the open data', () => {
  it('has the fields, types and order that its version promises', () => {
    expect(golden[DATA_VERSION], AFTERWARDS).toBeDefined();
    expect(fields, AFTERWARDS).toEqual(golden[DATA_VERSION]);
    expect(Object.keys(fields)).toEqual(Object.keys(golden[DATA_VERSION] ?? {}));
  });

  it('has a note for each version, newest first, and none without its fields', () => {
    const versions = DATA_CHANGES.map(({ version }) => version);
    expect([...versions].sort(byNumber)).toEqual(versions);
    expect(Object.keys(golden).sort(byNumber)).toEqual(versions);
    expect(DATA_CHANGES.filter(({ note, date }) => note === '' || !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual(
      [],
    );
  });

  it('names every key and every field that refers to another table', () => {
    const names = new Map(DATASETS.map((dataset) => [dataset.name, Object.keys(dataset.row.shape)]));
    for (const { name, key, foreign } of DATASETS) {
      expect(names.get(name)).toEqual(expect.arrayContaining([...key]));
      for (const { field, dataset, to } of foreign) {
        expect(names.get(name), `${name}.${field}`).toContain(field);
        expect(DATASETS.find((target) => target.name === dataset)?.key, `${name}.${field}`).toEqual([to]);
      }
    }
  });

  it('says of every field what it is', () => {
    const bare = DATASETS.flatMap((dataset) =>
      fieldsOf(dataset).filter(({ description }) => description.length < 5),
    );
    expect(bare).toEqual([]);
    expect(new Set(DATASETS.map(({ name }) => name))).toEqual(
      new Set(
        'articles claims figures evidence events coverage corrections sources provinces places waves metrics'.split(
          ' ',
        ),
      ),
    );
  });
});

function byNumber(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}
