import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { RULES } from '../../../src/model/rules.ts';
import {
  articleEntry,
  contentOf,
  placeEntry,
  provinceEntry,
  sourceEntry,
  translationEntry,
  waveEntry,
} from '../../support/factories.ts';
import { CLAIM, EVIDENCE } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';

describe('duplicate-id', () => {
  const twin = (file: string) => articleEntry({}, { id: '2026-01-06-first-day', file });

  it.each([
    [
      'an article in two folders',
      { articles: [articleEntry(), twin('articles/2026/again/2026-01-06-first-day.md')] },
      'articles/2026/again/2026-01-06-first-day.md: title: The first day',
    ],
    [
      'a claim of an article',
      { articles: [articleEntry({ claims: [CLAIM, { ...CLAIM, id: 'c2' }, { ...CLAIM, text: 'Again.' }] })] },
      `${FILE}: - id: c1`,
    ],
    [
      'a source in two folders',
      { sources: [...contentOf().sources, { ...sourceEntry('bbc'), file: 'sources/uk/bbc.yaml' }] },
      'sources/uk/bbc.yaml: name: BBC',
    ],
    [
      'a wave in two folders',
      { waves: [waveEntry(), { ...waveEntry(), file: 'waves/old/2025-26.yaml' }] },
      'waves/old/2025-26.yaml: name: The protests of 2025–26',
    ],
    [
      'a code of two provinces',
      { provinces: [...contentOf().provinces, provinceEntry('teheran', 'IR-23')] },
      'provinces/tehran.yaml: iso: IR-23',
    ],
    ['a place of a province', { places: [...contentOf().places, placeEntry({}, 9)] }, 'places.csv: line 9'],
    [
      'a translation',
      {
        translations: [
          translationEntry(),
          { ...translationEntry(), file: 'articles/2026/x/2026-01-06-first-day.fa.md' },
        ],
      },
      'articles/2026/x/2026-01-06-first-day.fa.md: lang: fa',
    ],
  ])('tells %s where it stands again', (_name, parts, where) => {
    expect(told(parts).filter((line) => line.startsWith('duplicate-id'))).toEqual([`duplicate-id ${where}`]);
  });

  it('says where it stood first', () => {
    const content = contentOf({ articles: [articleEntry(), twin('articles/2027/2026-01-06-first-day.md')] });
    expect(checkContent(content).find(({ code }) => code === 'duplicate-id')?.message).toContain(
      `first in ${FILE}`,
    );
  });

  it('accepts one slug in two provinces and one claim id in two articles', () => {
    const parts = {
      articles: [articleEntry(), articleEntry({}, { id: '2026-01-06-other' })],
      places: [...contentOf().places, placeEntry({ province: 'IR-16' }, 9)],
    };
    expect(told(parts)).toEqual([]);
  });
});

describe('copy-of-publisher', () => {
  it('tells a copy that names its own publisher', () => {
    const evidence = { 'hrana-page': { ...EVIDENCE, copy_of: 'hrana' } };
    expect(told({ articles: [articleEntry({ evidence })] })).toEqual([
      `copy-of-publisher ${FILE}: copy_of: hrana`,
    ]);
  });

  it('accepts a copy by somebody else', () => {
    const evidence = { 'hrana-page': { ...EVIDENCE, publisher: 'bbc', copy_of: 'hrana' } };
    expect(told({ articles: [articleEntry({ evidence })] })).toEqual([]);
  });
});

describe('unused-evidence', () => {
  it('warns of a page that no claim names', () => {
    const evidence = { 'hrana-page': EVIDENCE, spare: { ...EVIDENCE, url: 'https://example.org/spare' } };
    const content = { articles: [articleEntry({ evidence })] };
    expect(told(content)).toEqual([`unused-evidence ${FILE}: spare:`]);
    expect(checkContent(contentOf(content))[0]?.severity).toBe('warning');
  });
});

describe('checkContent', () => {
  it('finds nothing in the sample content', () => {
    expect(checkContent(contentOf())).toEqual([]);
  });

  it('has rules of different names, each with a description', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.description).toMatch(/\.$/);
  });

  it('tells every mistake at once, in the order of files and lines', () => {
    const evidence = {
      'hrana-page': { ...EVIDENCE, copy_of: 'hrana', publisher: 'hrana' },
      spare: { ...EVIDENCE, url: 'https://example.org/spare' },
    };
    const claims = [
      { ...CLAIM, source: 'ghost', where: ['nowhere'], evidence: ['gone'], when: '2026-01-09' },
      { ...CLAIM, source: 'ghoul' },
    ];
    const findings = checkContent(
      contentOf({
        articles: [
          articleEntry({ topics: ['x'], wave: 'y', evidence, claims }, { body: '\n[a](#c8) [b](gone.md)\n' }),
        ],
        places: [...contentOf().places, placeEntry({ province: 'IR-99' }, 5)],
        translations: [translationEntry({}, '2026-01-01-gone')],
      }),
    );
    const counts = Object.groupBy(findings, ({ code }) => code);
    expect(Object.fromEntries(Object.entries(counts).map(([code, list]) => [code, list?.length]))).toEqual({
      'unknown-id': 2,
      'copy-of-publisher': 1,
      'unused-evidence': 1,
      'unknown-source': 2,
      'claim-after-as-of': 1,
      'unknown-place': 1,
      'evidence-key': 1,
      'uncited-claim': 2,
      'unknown-claim': 2,
      'duplicate-id': 1,
      'place-province': 1,
      'translation-original': 1,
    });
    const places = findings.map(({ file, span }) => `${file} ${String(span?.line ?? 0).padStart(4, '0')}`);
    expect(places).toEqual([...places].sort());
  });
});
