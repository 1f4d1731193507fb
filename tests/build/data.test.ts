import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { parse as parseYaml } from 'yaml';
import { DATA_VERSION } from '../../src/syndication/data/version.ts';
import { filesOf, pageAt, pagesOf, textOf, valuesOf } from '../support/pages.ts';
import { openPackage, readTable, type Descriptor } from '../support/frictionless.ts';

const folder = path.join(inject('realSite').folder, 'data');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const rowsOf = (table: string) => json(`${table}.json`) as Row[];
const TABLES =
  'articles claims figures evidence sources provinces places events coverage corrections waves metrics'.split(
    ' ',
  );
const package_ = json('datapackage.json') as Descriptor;

type Row = Record<string, string | number | boolean | null | string[]>;

describe('the files of the open data', () => {
  it('are all there, and nothing else', () => {
    const expected = [
      ...TABLES.flatMap((table) => [`${table}.csv`, `${table}.json`, `schema/${table}.json`]),
      ...new Set(rowsOf('figures').map((row) => `figures-${String(row['metric'])}.csv`)),
      'coverage.geojson',
      'events.geojson',
      'datapackage.json',
      'CITATION.cff',
      'SHA256SUMS',
      'index.html',
    ];
    expect(filesOf(folder)).toEqual(expected.sort());
    const sizes = filesOf(folder).map((file) => Buffer.byteLength(read(file)));
    console.info(
      `${String(sizes.length)} files, ${String(Math.round(sizes.reduce((a, b) => a + b, 0) / 1000))} KB`,
    );
  });

  it('have the checksums that SHA256SUMS gives', () => {
    const sums = read('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    const true_ = (file: string) => createHash('sha256').update(read(file)).digest('hex');
    expect(sums.map(([, file]) => file)).toEqual(
      filesOf(folder).filter((file) => file !== 'SHA256SUMS' && file !== 'index.html'),
    );
    expect(sums.filter(([sum, file = '']) => sum !== true_(file))).toEqual([]);
  });

  it('give each metric its figures, linked from its page', () => {
    const site = pagesOf(inject('realSite').folder);
    const [head, ...rows] = read('figures.csv').split('\n');
    const parts = filesOf(folder).filter((file) => file.startsWith('figures-'));
    const bodies = parts.map((file) => read(file).split('\n'));
    expect(new Set(bodies.map(([first]) => first))).toEqual(new Set([head]));
    expect(bodies.flatMap(([, ...own]) => own).sort()).toEqual(
      [...rows, ...parts.slice(1).map(() => '')].sort(),
    );
    for (const file of parts)
      expect(valuesOf(pageAt(site, `/figures/${file.slice(8, -4)}/`).html, 'a', 'href'), file).toContain(
        `/data/${file}`,
      );
  });

  it.each(TABLES)('say the same of %s as CSV and as JSON', (table) => {
    const rows = rowsOf(table);
    const cells = parse<Record<string, string>>(read(`${table}.csv`), { columns: true });
    const asText = (value: Row[string] | undefined) => {
      const words = Array.isArray(value) ? value.join('; ') : String(value ?? '');
      return typeof value === 'number' ? words : words.replace(/(^|;\s*)([=+\-@])/g, "$1'$2");
    };
    expect(cells).toEqual(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asText(value)])),
      ),
    );
  });

  it.each(TABLES)('hold in %s to the JSON Schema that stands beside it', (table) => {
    const ajv = new Ajv2020({
      strict: false,
      formats: { uri: (text: string) => URL.canParse(text), date: true, 'date-time': true },
    });
    const validate = ajv.compile(json(`schema/${table}.json`) as object);
    const rows = rowsOf(table);
    expect(rows.filter((row) => !validate(row))).toEqual([]);
    expect(validate({ ...rows[0], more: 1 })).toBe(false);
  });
});

describe('datapackage.json', () => {
  it('is valid, and so is each table with its types, constraints and foreign keys, says Frictionless', async () => {
    const loaded = await openPackage(package_, folder);
    expect(loaded.errors.map(({ message }) => message)).toEqual([]);
    expect(loaded.valid).toBe(true);
    for (const table of TABLES)
      expect(await readTable(loaded, table), table).toHaveLength(rowsOf(table).length);
  });

  it.each([
    ['a value outside its list', 'claims', (field: string) => field === 'status', { enum: ['verified'] }],
    ['a value that is missing', 'claims', (field: string) => field === 'quote', { required: true }],
    ['a number below its minimum', 'places', (field: string) => field === 'claims', { minimum: 1e9 }],
  ])('would not pass with %s', async (_, table, isField, constraints) => {
    const broken = structuredClone(package_);
    const fields = broken.resources.find(({ name }) => name === table)?.schema?.fields ?? [];
    for (const field of fields) if (isField(field.name)) field.constraints = constraints;
    const loaded = await openPackage(broken, folder);
    await expect(readTable(loaded, table)).rejects.toThrow();
  });

  it('would not pass with a reference to nothing', async () => {
    const broken = structuredClone(package_);
    const schema = broken.resources.find(({ name }) => name === 'claims')?.schema;
    for (const key of schema?.foreignKeys ?? [])
      if (key.fields === 'source') key.reference.resource = 'waves';
    const loaded = await openPackage(broken, folder);
    await expect(readTable(loaded, 'claims')).rejects.toThrow();
  });

  it('gives the true size and hash of every file it names, its licence and its sources', () => {
    for (const { path: file, bytes, hash } of package_.resources) {
      const data = readFileSync(path.join(folder, file));
      expect(bytes, file).toBe(data.length);
      expect(hash, file).toBe(`sha256:${createHash('sha256').update(data).digest('hex')}`);
    }
    expect(package_).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }], version: DATA_VERSION });
    expect(package_.sources).toHaveLength(2);
  });
});

describe('the maps', () => {
  it('have a polygon for each of the 31 provinces, outer rings against the clock', () => {
    const { features } = json('coverage.geojson') as FeatureCollection<Polygon | MultiPolygon>;
    expect(features).toHaveLength(31);
    for (const { geometry, id } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [outer = []] of polygons) {
        expect(outer[0]).toEqual(outer.at(-1));
        const area = outer.reduce((sum, [x = 0, y = 0], index) => {
          const [nextX = 0, nextY = 0] = outer[index + 1] ?? [];
          return index + 1 < outer.length ? sum + x * nextY - nextX * y : sum;
        }, 0);
        expect(area, String(id)).toBeGreaterThan(0);
      }
    }
  });
});

describe('withheld pages', () => {
  it('have no address in any file', () => {
    const rows = rowsOf('evidence').filter((row) => row['withheld'] !== null);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row['url'] !== null || row['archived'] !== null)).toEqual([]);
  });
});

describe('the data dictionary', () => {
  const { html } = pageAt(pagesOf(inject('realSite').folder), '/data/');
  const text = textOf(html);

  it('names every field of every table with its meaning', () => {
    for (const { name, schema } of package_.resources)
      for (const field of schema?.fields ?? []) {
        expect(html, name).toMatch(new RegExp(`<code[^>]*>${field.name}</code>`));
        expect(text, `${name}.${field.name}`).toContain(
          field.description.replace(/ Joined with "; "\.$/, '').replace(/\s+/g, ' '),
        );
      }
  });

  it('leads to every file but itself, and says licence, version and how to cite', () => {
    const links = new Set(valuesOf(html, 'a', 'href'));
    const files = filesOf(folder).filter((file) => file !== 'index.html');
    expect(files.filter((file) => !links.has(`/data/${file}`))).toEqual([]);
    for (const words of [
      'Creative Commons Attribution 4.0',
      `Version ${DATA_VERSION}`,
      'fetched on',
      'apostrophe',
    ])
      expect(text).toContain(words);
  });

  it('is cited as CITATION.cff says', () => {
    expect(parseYaml(read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      license: 'CC-BY-4.0',
      version: DATA_VERSION,
      authors: [{ name: 'Rasad' }],
    });
  });
});
