import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { checkContent, createChecker } from '../../../src/model/check.ts';
import {
  articleEntry,
  contentOf,
  placeEntry,
  provinceEntry,
  siteEntry,
  sourceEntry,
  translationEntry,
  waveEntry,
} from '../../support/factories.ts';
import { CLAIM, EVIDENCE, FIGURE, VERIFIED } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const withClaim = (changes: object) => ({ articles: [articleEntry({ claims: [{ ...CLAIM, ...changes }] })] });
const withPage = (changes: object) => ({
  articles: [articleEntry({ evidence: { 'hrana-page': { ...EVIDENCE, ...changes } } })],
});
const toll = (metric: string) => ({ kind: 'toll', event_type: undefined, figure: { ...FIGURE, metric } });
const hintOf = (parts: object) => checkContent(contentOf(parts))[0]?.hint;

describe('unknown-source', () => {
  it.each([
    ['who asserts', withClaim({ source: 'ghost' }), `${FILE}: source: ghost`],
    ['who verified', withClaim({ ...VERIFIED, verified_by: 'ghost' }), `${FILE}: verified_by: ghost`],
    ['who relayed, after one that is there', withClaim({ via: ['bbc', 'ghost'] }), `${FILE}: - ghost`],
    ['whose story a page copies', withPage({ copy_of: 'ghost' }), `${FILE}: copy_of: ghost`],
    ['who published', withPage({ publisher: 'ghost' }), `${FILE}: publisher: ghost`],
    [
      'the parent of a source',
      { sources: [sourceEntry('hrana', { parent: 'ghost' })] },
      'sources/hrana.yaml: parent: ghost',
    ],
  ])('tells %s at its line', (_name, parts, where) => {
    expect(told(parts)).toEqual([`unknown-source ${where}`]);
  });

  it.each([
    ['sources that are there', withClaim({ ...VERIFIED, via: ['hengaw'] })],
    ['a bare host name', withPage({ publisher: 'example.org', copy_of: 'bbc' })],
    ['a source whose file is broken', { ...withClaim({ source: 'fars' }), broken: new Set(['source/fars']) }],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });

  it('suggests the id that was probably meant', () => {
    expect(hintOf(withClaim({ source: 'hranna' }))).toMatch(/^Did you mean `hrana`\?/);
  });
});

describe('unknown-place', () => {
  it.each([
    ['a province', ['tehran', 'tehrn'], '- tehrn', /Did you mean `tehran`/],
    ['a province before a place', ['tehrn/tehran'], '- tehrn/tehran', /Did you mean `tehran\/tehran`/],
    ['a place in the wrong province', ['tehran/malekshahi'], '- tehran/malekshahi', /has `ilam\/malekshahi`/],
    ['a place', ['ilam/malekshai'], '- ilam/malekshai', /Did you mean `ilam\/malekshahi`/],
    ['a place in the country', ['iran/tehran'], '- iran/tehran', /provinces/],
  ])('tells %s that is not there', (_name, where, line, hint) => {
    expect(told(withClaim({ where }))).toEqual([`unknown-place ${FILE}: ${line}`]);
    expect(hintOf(withClaim({ where }))).toMatch(hint);
  });

  it.each([
    [
      'the country, provinces and places',
      withClaim({ where: ['iran', 'ilam', 'ilam/malekshahi', 'tehran/tehran'] }),
    ],
    ['abroad', withClaim({ where: [] })],
    [
      'a place of a broken row',
      { ...withClaim({ where: ['ilam/ilam'] }), broken: new Set(['place/IR-16/ilam']) },
    ],
    [
      'any place of a broken gazetteer',
      { ...withClaim({ where: ['ilam/x'] }), places: [], broken: new Set(['place/*']) },
    ],
    [
      'a broken province',
      { ...withClaim({ where: ['fars', 'fars/fasa'] }), broken: new Set(['province/fars']) },
    ],
    ['any word for the country without site.yaml', { ...withClaim({ where: ['iran'] }), site: null }],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});

describe('unknown-id', () => {
  it.each([
    ['a wave', { articles: [articleEntry({ wave: '2025-27' })] }, `${FILE}: wave: 2025-27`, /`2025-26`/],
    ['a topic', { articles: [articleEntry({ topics: ['toll', 'spred'] })] }, `${FILE}: - spred`, /`spread`/],
    ['a metric', withClaim(toll('death')), `${FILE}: metric: death`, /`deaths`/],
    [
      'the current wave',
      { site: siteEntry({ current_wave: '2026' }) },
      'site.yaml: current_wave: "2026"',
      /waves/,
    ],
  ])('tells %s that is not defined', (_name, parts, where, hint) => {
    expect(told(parts)).toEqual([`unknown-id ${where}`]);
    expect(hintOf(parts)).toMatch(hint);
  });

  it.each([
    ['what is defined', withClaim(toll('arrests'))],
    ['a broken wave', { waves: [], broken: new Set(['wave/2025-26']) }],
    ['any topic without site.yaml', { articles: [articleEntry({ topics: ['x'] })], site: null }],
    ['a second wave', { articles: [articleEntry({ wave: 'b' })], waves: [waveEntry(), waveEntry('b')] }],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});

describe('evidence-key', () => {
  it('tells a page that the article does not list, and the one meant', () => {
    const parts = withClaim({ evidence: ['hrana-page', 'hrana-pag'] });
    expect(told(parts)).toEqual([`evidence-key ${FILE}: - hrana-pag`]);
    expect(hintOf(parts)).toMatch(/`hrana-page`/);
  });

  it.each(['constructor', 'to-string'])('tells %s, which no article lists', (key) => {
    expect(told(withClaim({ evidence: ['hrana-page', key] }))).toEqual([`evidence-key ${FILE}: - ${key}`]);
  });

  it('accepts a page that several claims share', () => {
    expect(told({ articles: [articleEntry({ claims: [CLAIM, { ...CLAIM, id: 'c2' }] })] })).toEqual([]);
  });
});

describe('place-province', () => {
  it('tells a place in a province nobody knows, at its row', () => {
    expect(told({ places: [placeEntry(), placeEntry({ slug: 'x', province: 'IR-99' }, 7)] })).toEqual([
      'place-province places.csv: line 7',
    ]);
  });

  it('accepts any code while a province is broken', () => {
    const parts = { provinces: [provinceEntry()], places: [placeEntry({ province: 'IR-16' })] };
    expect(told({ ...parts, broken: new Set(['province/ilam']) })).toEqual([]);
    expect(told(parts)).toHaveLength(1);
  });
});

describe('province-shape', () => {
  const shape = (id: string) => ({ type: 'Polygon' as const, id, arcs: [[0]] });
  const boundariesOf = (...ids: string[]): Topology => ({
    type: 'Topology',
    arcs: [],
    objects: { provinces: { type: 'GeometryCollection', geometries: ids.map(shape) } },
  });
  const MAP = 'geo/provinces.topo.json';

  it('tells a province without a shape as a warning, at its code', () => {
    const boundaries = boundariesOf('IR-16');
    expect(told({ boundaries })).toEqual(['province-shape provinces/tehran.yaml: iso: IR-23']);
    expect(checkContent(contentOf({ boundaries }))[0]).toMatchObject({
      severity: 'warning',
      hint: `Mend the code, or add the shape to ${MAP}.`,
    });
  });

  it('tells a shape of no province as an error, and takes it for the one that a province lacks', () => {
    const findings = checkContent(contentOf({ boundaries: boundariesOf('IR-16', 'IR-32') }));
    expect(findings.map(({ severity, file, found }) => [severity, file, found])).toEqual([
      ['error', MAP, 'IR-32'],
      ['warning', 'provinces/tehran.yaml', 'IR-23'],
    ]);
    expect(findings[1]?.hint).toContain('Did you mean `IR-32`?');
  });

  it('accepts a shape for each, no map at all, and any shape while a province is broken', () => {
    expect(told({ boundaries: boundariesOf('IR-23', 'IR-16') })).toEqual([]);
    expect(told({ boundaries: null })).toEqual([]);
    const parts = { provinces: [provinceEntry()], places: [placeEntry()] };
    const boundaries = boundariesOf('IR-16', 'IR-23');
    expect(told({ ...parts, boundaries, broken: new Set(['province/ilam']) })).toEqual([]);
    expect(told({ ...parts, boundaries })).toEqual([`province-shape ${MAP}: whole file`]);
  });

  it('looks again at every province once the map has changed', () => {
    const check = createChecker();
    expect(check(contentOf())).toEqual([]);
    expect(check(contentOf({ boundaries: boundariesOf('IR-16') }))).toHaveLength(1);
    expect(check(contentOf({ boundaries: boundariesOf('IR-16', 'IR-23') }))).toEqual([]);
  });
});

describe('translation-original', () => {
  it('tells a translation without its original', () => {
    expect(told({ translations: [translationEntry({}, '2026-01-06-first-dya')] })).toEqual([
      'translation-original articles/2026/2026-01-06-first-dya.fa.md: lang: fa',
    ]);
  });

  it('tells a claim that the original does not record', () => {
    expect(told({ translations: [translationEntry({ claims: { c1: 'یک.', c9: 'نه.' } })] })).toEqual([
      'translation-original articles/2026/2026-01-06-first-day.fa.md: c9: نه.',
    ]);
  });

  it('tells a language that is not the one in the file name', () => {
    expect(told({ translations: [translationEntry({ lang: 'ar' })] })).toEqual([
      'translation-original articles/2026/2026-01-06-first-day.fa.md: lang: ar',
    ]);
  });

  it.each([
    ['a translation of some claims', { translations: [translationEntry({ claims: {} })] }],
    [
      'a translation of a broken original',
      { articles: [], translations: [translationEntry()], broken: new Set(['article/2026-01-06-first-day']) },
    ],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});
