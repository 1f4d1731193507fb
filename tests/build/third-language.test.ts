import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/build/folders.ts';
import { BUILD_DATE } from '../support/build.ts';
import { ARTICLE_TEXT, changed, writeContent } from '../support/folder.ts';
import { pageAt, pagesOf, tagsOf, textOf, valuesOf, type BuiltPage } from '../support/pages.ts';
import { PROVINCE, SITE } from '../support/samples.ts';

/** What a build is made of; the content comes from elsewhere. */
const PARTS = ['src', 'public', 'tests/fixtures/german', 'astro.config.ts', 'package.json', 'tsconfig.json'];
const OTHER = 'articles/2026/2026-01-06-another-day.md';

const work = mkdtempSync(path.join(tmpdir(), 'rasad-german-'));
const [tree, content, dist] = ['tree', 'content', 'dist'].map((name) => path.join(work, name));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const yaml = (data: unknown) => stringify(data, { version: '1.1' });

/** A copy of the project with one more dictionary, entered in the list of languages: nothing else is changed. */
function copyTree(): void {
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(tree!, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree!, 'node_modules'));
  const file = path.join(tree!, 'src/i18n/languages.ts');
  const list = 'export const LANGUAGES: Readonly<Record<string, Language>> = {';
  const entered = changed(readFileSync(file, 'utf8'), list, `${list}\n  de: german,`);
  writeFileSync(file, `import { german } from '../../tests/fixtures/german/german.ts';\n${entered}`);
}

/** The small valid content, with German texts beside the English ones and an article that has none. */
function writeGerman(): void {
  writeContent(content!, {
    'site.yaml': yaml({
      ...SITE,
      languages: ['en', 'de'],
      translations: { de: { tagline: 'Aussage für Aussage', country_name: 'Iran' } },
    }),
    'provinces/tehran.yaml': yaml({
      ...PROVINCE,
      translations: { de: { name: 'Teheran', capital: 'Teheran' } },
    }),
    'articles/2026/2026-01-06-first-day.de.md': `---
lang: de
title: Der erste Tag
summary: Was vom ersten Tag gesagt wurde.
translated_from: "2026-11-22T12:00:00+00:00"
claims:
  c1: Die Läden im Basar blieben geschlossen.
---

Die Läden [blieben geschlossen](#c1).
`,
    [OTHER]: changed(
      changed(ARTICLE_TEXT, 'The first day', 'Another day'),
      'Shops in the bazaar stayed shut.',
      'Shops stayed shut again.',
    ),
    'pages/about.md': '---\ntitle: About\nsummary: What this is.\nlang: en\norder: 1\n---\n\nWords.\n',
  });
}

let pages: readonly BuiltPage[] = [];
beforeAll(() => {
  copyTree();
  writeGerman();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(tree!, 'src/cli/rasad.mjs'), 'build'],
    {
      cwd: tree!,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        BUILD_DATE,
        CONTENT_DIR: content,
        OUT_DIR: dist,
      },
    },
  );
  if (status !== 0) throw new Error(`the build ended with ${String(status)}:\n${stdout}${stderr}`);
  pages = pagesOf(dist!);
});

const html = (url: string) => pageAt(pages, url).html;

describe('a third language', () => {
  it('has every page of the first', () => {
    const english = pages.filter(({ url }) => !url.startsWith('/de/') && url !== '/404.html');
    expect(english.length).toBeGreaterThan(20);
    const missing = english.filter(({ url }) => !pages.some((page) => page.url === `/de${url}`));
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  it('says what it is, and names the same page in the other language', () => {
    const home = html('/de/');
    expect(tagsOf(home)[0]?.attributes).toMatchObject({ lang: 'de', dir: 'ltr' });
    const alternates = tagsOf(home).filter(
      ({ name, attributes }) => name === 'link' && 'hreflang' in attributes,
    );
    expect(alternates.map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual([
      ['en', 'https://rasad.example/'],
      ['de', 'https://rasad.example/de/'],
      ['x-default', 'https://rasad.example/'],
    ]);
    expect(textOf(home)).toContain('Zum Inhalt');
    expect(valuesOf(html('/articles/2026-01-06-first-day/'), 'a', 'hreflang')).toContain('de');
  });

  it('shows translated articles, names and days in its own words', () => {
    const article = html('/de/articles/2026-01-06-first-day/');
    expect(textOf(article)).toContain('Der erste Tag');
    expect(textOf(article)).toContain('Die Läden im Basar blieben geschlossen.');
    expect(textOf(article)).toContain('6. Januar 2026');
    expect(textOf(article)).toContain('22. November 2026 um 15:30 Uhr (Tehran)');
    expect(textOf(html('/de/provinces/tehran/'))).toContain('Teheran');
    expect(textOf(html('/de/provinces/tehran/'))).toContain('2 Aussagen');
  });

  it('shows what is not translated as it stands, marked and with a notice', () => {
    const article = html('/de/articles/2026-01-06-another-day/');
    expect(textOf(article)).toContain('Noch nicht übersetzt: Dieser Artikel steht hier auf Englisch.');
    expect(tagsOf(article).find(({ name }) => name === 'h1')?.attributes).toEqual({ lang: 'en', dir: 'ltr' });
    expect(textOf(html('/de/about/'))).toContain('Noch nicht übersetzt');
  });

  it('has feeds of its own, a place in the sitemap and a word on the error page', () => {
    const feed = readFileSync(path.join(dist!, 'de/feed.xml'), 'utf8');
    expect(feed).toContain('tag:rasad,2026:de/articles/2026-01-06-first-day');
    expect(feed).toContain('Der erste Tag');
    expect(existsSync(path.join(dist!, 'de/provinces/tehran/feed.json'))).toBe(true);
    expect(readFileSync(path.join(dist!, 'sitemap-0.xml'), 'utf8')).toContain(
      'hreflang="de" href="https://rasad.example/de/provinces/tehran/"',
    );
    expect(textOf(html('/404.html'))).toContain('Diese Seite gibt es nicht');
  });
});
