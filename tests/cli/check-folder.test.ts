import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/cli/check/check-folder.ts';
import { reportJson } from '../../src/cli/check/reporters/json.ts';
import { reportText } from '../../src/cli/check/reporters/text.ts';
import { stringify } from 'yaml';
import { SITE } from '../support/samples.ts';
import { ARTICLE_FILE, articleWith, contentFolder, lineOf, type FileSpec } from '../support/folder.ts';

const HEADER = 'slug,name,name_fa,province,lat,lng,geonames_id,population,geonames_class,aliases';
const filesOf = (files: Record<string, FileSpec>) => checkFolder(contentFolder(files)).summary.files;

describe('checkFolder', () => {
  it.each([
    ['the base', {}, 6],
    ['a broken source', { 'sources/bbc.yaml': 'name: [\n' }, 7],
    [
      'a gazetteer with two broken rows',
      { 'places.csv': `${HEADER}\ntehran,T,,IR-23,1,2,,,,\na,A,,IR-23,x,2,,,,\nb,B,,IR-23,x,2,,,,\n` },
      6,
    ],
    ['a gazetteer that is no CSV', { 'places.csv': `${HEADER}\nx\n` }, 6],
    ['boundaries', { 'geo/provinces.topo.json': '{"type":"Topology"}' }, 7],
  ])('counts the files of %s', (_name, files, count) => {
    expect(filesOf(files)).toBe(count);
  });

  it('asks no Persian names of a site in English alone', () => {
    const folder = contentFolder({
      'site.yaml': stringify({ ...SITE, languages: ['en'] }, { version: '1.1' }),
      'provinces/tehran.yaml': 'iso: IR-23\nname: Tehran\ncapital: Tehran\n',
      'waves/2025-26.yaml': 'name: The wave\nfrom: "2025-12-28"\nsummary: Began with closed shops.\n',
    });
    expect(checkFolder(folder).findings).toEqual([]);
  });

  it('tells a language without a dictionary where it stands, and names those there are', () => {
    const site = stringify({ ...SITE, languages: ['en', 'xx'] }, { version: '1.1' });
    const folder = contentFolder({ 'site.yaml': site });
    const line = lineOf(site, '- xx');
    expect(checkFolder(folder).findings).toMatchObject([
      {
        code: 'unknown-language',
        severity: 'error',
        file: 'site.yaml',
        span: { line, column: 5, endLine: line, endColumn: 7 },
        found: 'xx',
        hint: 'There are dictionaries for en, fa; another language needs one in src/i18n first.',
      },
    ]);
    expect(checkFolder(contentFolder()).findings).toEqual([]);
  });

  it('orders findings of reading and of the rules together', () => {
    const article = articleWith('source: hrana', 'source: ghost');
    const { findings } = checkFolder(
      contentFolder({ [ARTICLE_FILE]: `${article}\n<b>\n`, 'zz.txt': 'x', 'waves/x.txt': 'x' }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['unknown-source', 'raw-html', 'stray-file']);
  });

  it('tells several mistakes of one file at once', () => {
    const broken = articleWith('title: The first day', 'titel: The first day')
      .replace('as_of: "2026-01-06"', 'as_of: "2026-02-30"')
      .replace('    event_type: strike\n', '')
      .replace('status: reported', 'status: reportd');
    const text = reportText(
      checkFolder(contentFolder({ [ARTICLE_FILE]: `${broken}\n<b> [x](javascript:x)\n` })),
    );
    for (const message of [
      'titel: there is no',
      'title: is missing',
      'as_of: is not a day',
      'claims[0].status: is not',
      'claims[0].event_type: is missing',
      'raw HTML',
      'cannot be published',
    ])
      expect(text).toContain(message);
  });

  it('gives the same report of the same folder, byte for byte', () => {
    const folder = contentFolder({
      'sources/bbc.yaml': 'name: [\n',
      [ARTICLE_FILE]: articleWith('"2025-26"', '"2024"'),
    });
    expect(reportJson(checkFolder(folder))).toBe(reportJson(checkFolder(folder)));
    expect(reportText(checkFolder(folder))).toBe(reportText(checkFolder(folder)));
  });
});

describe('reportText', () => {
  it('prints no control character that a file holds', () => {
    const title = 'titel: "\u001b]0;owned\u0007\u001b[2J\u202e"';
    const text = reportText(
      checkFolder(contentFolder({ [ARTICLE_FILE]: articleWith('title: The first day', title) })),
    );
    expect(text).toContain('titel');
    expect(text).not.toMatch(/[[\p{Cc}--\n]\u202e]/v);
  });

  it('shows the end of a long line’s mistake without running off the page', () => {
    const article = articleWith('basis: own-reporting', `basis: ${'x'.repeat(5000)}`);
    const text = reportText(checkFolder(contentFolder({ [ARTICLE_FILE]: article })));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200);
  });
});
