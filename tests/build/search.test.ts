import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { buildSearchIndex } from '../../src/cli/build/search-index.ts';
import type { SearchRecords } from '../../src/syndication/search/record.ts';
import { realTracker } from '../support/expected.ts';
import { digestsOf, filesOf, pagesOf, tagsOf } from '../support/pages.ts';
import { fragmentsOf } from '../support/search.ts';

const { folder } = inject('realSite');
const tracker = realTracker();
const LANGUAGES = tracker.site.languages;
const home = (lang: string) => (lang === LANGUAGES[0] ? '/' : `/${lang}/`);

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

describe('the index of the search', () => {
  it('is there for each language of the site, and for no other', () => {
    const file = path.join(folder, 'pagefind/pagefind-entry.json');
    const { languages } = JSON.parse(readFileSync(file, 'utf8')) as Entry;
    expect(Object.keys(languages).sort()).toEqual([...LANGUAGES].sort());
    for (const lang of LANGUAGES) {
      expect(languages[lang]?.page_count).toBeGreaterThan(tracker.claims.length);
      expect(fragmentsOf(folder, lang)).toHaveLength(languages[lang]?.page_count ?? 0);
      expect(existsSync(path.join(folder, home(lang), 'search/index.html'))).toBe(true);
    }
  });

  it.each(LANGUAGES)('has every claim once, with what it can be narrowed down by (%s)', (lang) => {
    const isClaim = /\/articles\/([^/]+)\/#(c\d+)$/;
    const found = fragmentsOf(folder, lang).filter(({ url }) => isClaim.test(url));
    const byUrl = new Map(found.map((fragment) => [fragment.url, fragment]));
    expect(found).toHaveLength(byUrl.size);
    expect(byUrl.size).toBe(tracker.claims.length);
    for (const claim of tracker.claims) {
      const [article = '', id = ''] = claim.key.split('#');
      const fragment = byUrl.get(`${home(lang)}articles/${article}/#${id}`);
      expect(fragment?.filters, claim.key).toMatchObject({
        source: [claim.source],
        status: [claim.status],
        wave: [claim.wave],
      });
      expect(fragment?.filters['province'] ?? []).toEqual(claim.provinces);
      expect(fragment?.filters['year']).toContain(claim.to.slice(0, 4));
    }
  });

  it.each(LANGUAGES)('leads to pages and places in them that are there (%s)', (lang) => {
    const ids = new Map(
      pagesOf(folder).map(({ url, html }) => [
        url,
        new Set(tagsOf(html).flatMap(({ attributes }) => attributes['id'] ?? [])),
      ]),
    );
    const fragments = fragmentsOf(folder, lang);
    const missing = fragments.filter(({ url }) => {
      const [page = '', id] = url.split('#');
      return !(id === undefined ? ids.has(page) : ids.get(page)?.has(decodeURIComponent(id)));
    });
    expect(missing.map(({ url }) => url)).toEqual([]);
    expect(fragments.filter(({ url }) => url.includes('#s-')).length).toBeGreaterThan(0);
    expect(fragments.filter(({ url }) => !url.startsWith(home(lang)))).toEqual([]);
  });

  it('brings no file that nobody loads, and leaves no records', () => {
    const kinds = new Set(
      filesOf(path.join(folder, 'pagefind')).map((file) =>
        file.replace(/\/.*/, '/').replace(/^(pagefind)\..+_[\da-f]+\./, '$1.*.'),
      ),
    );
    const modules = [...kinds].filter((kind) => kind.startsWith('wasm.'));
    expect([...kinds].filter((kind) => !modules.includes(kind)).sort()).toEqual(
      ['filter/', 'fragment/', 'index/', 'pagefind-entry.json', 'pagefind.*.pf_meta', 'pagefind.js'].sort(),
    );
    expect(modules.length).toBeLessThanOrEqual(LANGUAGES.length);
    expect(filesOf(folder).filter((file) => file.endsWith('records.json'))).toEqual([]);
  });
});

/** Records of two languages, made up, written where the endpoints leave them. */
function writeRecords(): string {
  const work = mkdtempSync(path.join(tmpdir(), 'rasad-index-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true, force: true });
  });
  for (const [lang, place] of [
    ['en', 'search'],
    ['fa', 'fa/search'],
  ] as const) {
    const all: SearchRecords = {
      lang,
      records: Array.from({ length: 1200 }, (_, index) => ({
        url: `/${lang}/a${String(index)}/#c1`,
        words: `word${String(index % 97)} other${String(index % 13)}`,
        meta: { title: `Number ${String(index)}`, line: 'A line' },
        filters: { status: [index % 2 ? 'reported' : 'claimed'], source: [`s${String(index % 40)}`] },
      })),
    };
    mkdirSync(path.join(work, place), { recursive: true });
    writeFileSync(path.join(work, place, 'records.json'), JSON.stringify(all));
  }
  return work;
}

describe('buildSearchIndex', () => {
  it('gives the same bytes of the same records', async () => {
    const [one, other] = [writeRecords(), writeRecords()];
    await buildSearchIndex(one);
    await buildSearchIndex(other);
    const files = digestsOf(one);
    expect(Object.keys(files).length).toBeGreaterThan(2400);
    expect(files).toEqual(digestsOf(other));
  });

  it('throws where a record cannot be taken in', async () => {
    const work = writeRecords();
    writeFileSync(
      path.join(work, 'search/records.json'),
      JSON.stringify({ lang: 'en', records: [{ url: null, words: 'x', meta: {}, filters: {} }] }),
    );
    await expect(buildSearchIndex(work)).rejects.toThrow();
  });
});
