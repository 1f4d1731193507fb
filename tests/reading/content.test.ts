import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/model/check.ts';
import { readContent } from '../../src/reading/content.ts';
import { brief, codes } from '../support/findings.ts';
import {
  ARTICLE_FILE,
  ARTICLE_TEXT,
  articleWith,
  contentFolder,
  lineOf,
  type FileSpec,
} from '../support/folder.ts';
import { SITE } from '../support/samples.ts';

const SECOND = 'articles/2026/2026-01-06-second.md';
const TRANSLATED = `---
lang: fa
title: روز نخست
summary: خلاصه
translated_from: x
claims: { c1: متن. }
---
متن
`;

const read = (files?: Record<string, FileSpec>) => readContent(contentFolder(files));

/** All findings, those of reading and those of the rules. */
function findingsOf(files: Record<string, FileSpec>) {
  const { content, findings } = read(files);
  return [...findings, ...checkContent(content)];
}

describe('readContent', () => {
  it('reads a small valid folder without a finding', () => {
    const { content, findings } = read();
    expect(findings).toEqual([]);
    expect(checkContent(content)).toEqual([]);
    expect(content.site?.data.name).toBe(SITE.name);
    expect(content.articles.map(({ id, file }) => [id, file])).toEqual([
      ['2026-01-06-first-day', ARTICLE_FILE],
    ]);
    expect(content.articles[0]?.links).toHaveLength(1);
    expect(content.places[0]?.id).toBe('IR-23/tehran');
    expect(content.broken.size).toBe(0);
  });

  it('tells translations from originals by their file names', () => {
    const { content, findings } = read({ 'articles/2026/2026-01-06-first-day.fa.md': TRANSLATED });
    expect(findings).toEqual([]);
    expect(content.articles).toHaveLength(1);
    expect(content.translations.map(({ id, data }) => [id, data.lang])).toEqual([
      ['2026-01-06-first-day', 'fa'],
    ]);
  });

  it('returns lists in the order of files, whatever the order on disk', () => {
    const sources = Object.fromEntries(
      ['zz', 'aa', 'mm'].map((id) => [
        `sources/${id}.yaml`,
        `name: ${id}\nkind: monitor\nlanguages: [en]\ndisclosure: x\n`,
      ]),
    );
    expect(read(sources).content.sources.map(({ id }) => id)).toEqual(['aa', 'hrana', 'mm', 'zz']);
  });

  it('leaves out what does not hold, knows that it was there, and keeps the rest', () => {
    const { content, findings } = read({
      [SECOND]: articleWith('status: published', 'status: publc'),
      'sources/bbc.yaml': 'name: [\n',
    });
    expect(content.articles).toHaveLength(1);
    expect([...content.broken].sort()).toEqual(['article/2026-01-06-second', 'source/bbc']);
    expect(findings.map(brief)).toEqual([
      { code: 'not-in-list', file: SECOND, line: 5 },
      { code: 'yaml-syntax', file: 'sources/bbc.yaml', line: 2 },
    ]);
  });

  it('counts the line of a mistake in the body from the begin of the file', () => {
    const text = `${ARTICLE_TEXT}\n<b>x</b>\n`;
    const finding = { code: 'raw-html', file: ARTICLE_FILE, line: lineOf(text, '<b>') };
    expect(read({ [ARTICLE_FILE]: text }).findings.map(brief)).toEqual([finding, finding]);
  });

  it('tells mistakes in front matter and body of one file together', () => {
    const text = `${articleWith('title: The first day', 'titel: The first day')}\n[x](javascript:alert(1)) <b>\n`;
    expect(codes(read({ [ARTICLE_FILE]: text }).findings).sort()).toEqual([
      'link-target',
      'missing-field',
      'raw-html',
      'unknown-key',
    ]);
  });

  it('tells a file without front matter', () => {
    expect(read({ [SECOND]: 'Just words.\n' }).findings.map(brief)).toEqual([
      { code: 'front-matter', file: SECOND, line: 1 },
    ]);
  });

  it('tells an empty front matter at its line', () => {
    expect(read({ [SECOND]: '---\n---\nWords.\n' }).findings.map(brief)).toEqual([
      { code: 'wrong-type', file: SECOND, line: 2 },
    ]);
  });

  it('warns of files that belong nowhere', () => {
    const { findings } = read({ 'sources/notes.txt': 'x', 'articles/2026/.gitkeep': '' });
    expect(findings).toMatchObject([{ code: 'stray-file', severity: 'warning', file: 'sources/notes.txt' }]);
  });

  it.each([
    ['articles/2026/2026-01-06-First Day.md', ARTICLE_TEXT],
    ['articles/2026/2026-01-06-first_day.md', ARTICLE_TEXT],
    ['sources/BBC.yaml', 'name: BBC\nkind: broadcaster\nlanguages: [en]\ndisclosure: x\n'],
  ])('tells that %s has a name which cannot be an address', (file, text) => {
    expect(read({ [file]: text }).findings.map(brief)).toEqual([{ code: 'file-name', file, line: null }]);
  });

  it('tells a missing site.yaml', () => {
    expect(read({ 'site.yaml': null }).findings.map(brief)).toEqual([
      { code: 'missing-file', file: 'site.yaml', line: null },
    ]);
  });

  it('tells boundaries that are no JSON, and reads a folder without any', () => {
    expect(read().content.boundaries).toBeNull();
    expect(read({ 'geo/provinces.topo.json': '{' }).findings.map(brief)).toEqual([
      { code: 'json-syntax', file: 'geo/provinces.topo.json', line: null },
    ]);
  });

  it('throws where the folder is not there or is no folder', () => {
    const folder = contentFolder();
    expect(() => readContent(path.join(folder, 'nowhere'))).toThrow(/CONTENT_DIR/);
    expect(() => readContent(path.join(folder, 'site.yaml'))).toThrow(/CONTENT_DIR/);
  });

  it('tells the wrong rows of places.csv by their lines', () => {
    const rows = 'slug,name,name_fa,province,lat,lng,geonames_id,population,geonames_class,aliases';
    const { content, findings } = read({
      'places.csv': `${rows}\ntehran,Tehran,,IR-23,35.69,51.42,,,,\nx,X,,IR-23,35.691,51.42,,,,\ny,Y,,IR-23,a,,,,,\n`,
    });
    expect(content.places).toHaveLength(1);
    expect(findings.map(({ span, message }) => [span?.line, message.split(':')[0]])).toEqual([
      [3, 'lat'],
      [4, 'lat'],
      [4, 'lng'],
    ]);
  });
});

describe('one mistake in reference data', () => {
  it.each([
    ['a broken source', { 'sources/hrana.yaml': 'name: [\n' }, ['yaml-syntax']],
    ['a broken wave', { 'waves/2025-26.yaml': 'name: x\n' }, ['missing-field', 'missing-field']],
    ['a broken province', { 'provinces/tehran.yaml': '\uFEFFname: x\n' }, ['file-bom']],
    ['a broken site.yaml', { 'site.yaml': 'name: [\n' }, ['yaml-syntax']],
    ['no site.yaml', { 'site.yaml': null }, ['missing-file']],
    ['a gazetteer that is no CSV', { 'places.csv': 'slug,name\nx\n' }, ['csv-syntax']],
    ['a gazetteer with Windows line ends', { 'places.csv': 'slug,name\r\n' }, ['file-line-ends']],
    [
      'a broken row of the gazetteer',
      {
        'places.csv':
          'slug,name,name_fa,province,lat,lng,geonames_id,population,geonames_class,aliases\ntehran,Tehran,,IR-23,x,51.42,,,,\n',
      },
      ['bad-value'],
    ],
  ])('is told once, not again wherever it is named: %s', (_name, files, expected) => {
    const article = articleWith('where: [tehran/tehran]', 'where: [iran, tehran, tehran/tehran]');
    expect(codes(findingsOf({ [ARTICLE_FILE]: article, ...files }))).toEqual(expected);
  });

  it('is told once where an article is broken that others cite and translate', () => {
    const citing = ARTICLE_TEXT.replace('(#c1)', '(#c1) and [again](2026-01-06-first-day.md#c1)');
    const findings = findingsOf({
      [ARTICLE_FILE]: articleWith('kind: event\n', 'kind: evnt\n'),
      'articles/2026/2026-01-06-first-day.fa.md': TRANSLATED,
      [SECOND]: citing,
    });
    expect(findings.map(brief)).toEqual([{ code: 'not-in-list', file: ARTICLE_FILE, line: 22 }]);
  });
});
