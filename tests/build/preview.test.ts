import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustBuild } from '../support/build.ts';
import { feedsOf } from '../support/feeds.ts';
import { filesOf, pageAt, pagesOf, textOf, valuesOf, tagsOf, type BuiltPage } from '../support/pages.ts';
import { IDS, OLD_ID, REASON, wordsOf, writePreviewContent } from '../support/preview-content.ts';

const BASE = '/pr/12/';
const SITE = 'https://elsewhere.example';
const work = mkdtempSync(path.join(tmpdir(), 'rasad-preview-'));
const preview = path.join(work, 'preview');
const plain = path.join(work, 'plain');
let previewPages: BuiltPage[] = [];
let plainPages: BuiltPage[] = [];

beforeAll(async () => {
  const CONTENT_DIR = path.join(work, 'content');
  writePreviewContent(CONTENT_DIR);
  await Promise.all([
    mustBuild({ CONTENT_DIR, OUT_DIR: preview, PREVIEW: '1', BASE_PATH: BASE, SITE_URL: SITE }),
    mustBuild({ CONTENT_DIR, OUT_DIR: plain }),
  ]);
  previewPages = pagesOf(preview);
  plainPages = pagesOf(plain);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Files of a folder in which a text stands. */
function filesWith(folder: string, text: string): string[] {
  return filesOf(folder).filter((file) => readFileSync(path.join(folder, file), 'utf8').includes(text));
}

const textAt = (pages: readonly BuiltPage[], url: string) => textOf(pageAt(pages, url).html);

describe('a preview', () => {
  it.each(['draft', 'scheduled'] as const)('shows a %s article, in lists and feeds too', (state) => {
    const { title, claim, body } = wordsOf(state);
    const text = textAt(previewPages, `/articles/${IDS[state]}/`);
    for (const words of [title, claim, body]) expect(text).toContain(words);
    const files = filesWith(preview, title);
    for (const file of ['articles/index.html', 'provinces/tehran/index.html', 'feed.xml', 'feed.json'])
      expect(files).toContain(file);
  });

  it('says on every page that it is one, and asks search engines to stay away', () => {
    for (const { url, html } of previewPages) {
      expect(textOf(html), url).toContain('Preview with drafts');
      const robots = tagsOf(html).filter(({ attributes }) => attributes['name'] === 'robots');
      expect(
        robots.map(({ attributes }) => attributes['content']),
        url,
      ).toEqual(['noindex']);
    }
    expect(readFileSync(path.join(preview, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  });

  it('keeps every link and asset below its base path', () => {
    const own = previewPages.flatMap(({ url, html }) =>
      ['href', 'src', 'srcset'].flatMap((attribute) =>
        valuesOf(html, '*', attribute).map((value) => ({ url, value })),
      ),
    );
    const inside = ({ value }: { value: string }) =>
      value.startsWith(BASE) || value.startsWith('#') || value.startsWith(SITE + BASE);
    const outside = own.filter(
      (link) =>
        !inside(link) &&
        !/^https:\/\/((news|archive|source-\d+)\.example|creativecommons\.org)|^mailto:/.test(link.value),
    );
    expect(outside).toEqual([]);
    const css = filesOf(preview).filter((file) => file.endsWith('.css'));
    const urls = css.flatMap((file) => [
      ...readFileSync(path.join(preview, file), 'utf8').matchAll(/url\(["']?([^"')]+)/g),
    ]);
    expect(
      urls.map(([, url = '']) => url).filter((url) => !url.startsWith(BASE) && !url.startsWith('#')),
    ).toEqual([]);
    expect(urls.length).toBeGreaterThan(0);
    expect(readFileSync(path.join(preview, 'sitemap-0.xml'), 'utf8')).toContain(
      `<loc>${SITE}${BASE}articles/`,
    );
  });
});

describe('a public build', () => {
  it.each(['draft', 'scheduled'] as const)('has no trace of a %s article', (state) => {
    const { title, claim, body, page } = wordsOf(state);
    for (const words of [title, claim, body, page, IDS[state]])
      expect(filesWith(plain, words), words).toEqual([]);
  });

  it('keeps the words of a citation whose claim is not shown', () => {
    const { html } = pageAt(plainPages, `/articles/${IDS.citing}/`);
    for (const words of ['the retracted claim', 'the scheduled claim', 'the scheduled article'])
      expect(textOf(html)).toContain(words);
    expect(html).not.toMatch(/<a\b[^>]*>the (retracted|scheduled)/);
  });

  it('has no banner and no noindex but on pages that have nothing to find', () => {
    const robots = plainPages.filter(({ html }) =>
      tagsOf(html).some(({ attributes }) => attributes['name'] === 'robots'),
    );
    const hidden = [`/articles/${IDS.retracted}/`, `/articles/${OLD_ID}/`, '/404.html'];
    expect(robots.map(({ url }) => url).sort()).toEqual(hidden.sort());
    expect(filesWith(plain, 'Preview with drafts')).toEqual([]);
    expect(readFileSync(path.join(plain, 'robots.txt'), 'utf8')).toContain('Allow: /\n');
  });
});

describe('a retracted article', () => {
  it('keeps its address as a tombstone with the reason', () => {
    const text = textAt(plainPages, `/articles/${IDS.retracted}/`);
    expect(text).toContain('This article has been retracted');
    expect(text).toContain(wordsOf('retracted').title);
    expect(text).toContain(REASON);
  });

  it('leaves nothing else: no claim, body, evidence, list or feed entry', () => {
    const { title, claim, body, page } = wordsOf('retracted');
    for (const folder of [plain, preview]) {
      for (const words of [claim, body, page]) expect(filesWith(folder, words)).toEqual([]);
      expect(filesWith(folder, title)).toEqual([`articles/${IDS.retracted}/index.html`]);
    }
  });
});

describe('an old id', () => {
  it('leads to the article under its new name', () => {
    for (const [pages, base] of [
      [plainPages, '/'],
      [previewPages, BASE],
    ] as const) {
      const { html } = pageAt(pages, `/articles/${OLD_ID}/`);
      const target = `${base}articles/${IDS.renamed}/`;
      expect(valuesOf(html, 'a', 'href')).toContain(target);
      const canonical = tagsOf(html).find(({ attributes }) => attributes['rel'] === 'canonical');
      expect(canonical?.attributes['href']?.endsWith(target)).toBe(true);
    }
  });

  it('stands in no list, feed or sitemap', () => {
    expect(filesWith(plain, OLD_ID)).toEqual([]);
  });
});

describe('the feeds of both builds', () => {
  it('give an article one id, wherever the site stands and whoever looks', () => {
    const idsBy = (folder: string) =>
      new Map(
        feedsOf(folder).map(({ file, id, entries }) => [file, [id, ...entries.map((entry) => entry.id)]]),
      );
    const [shown, published] = [idsBy(preview), idsBy(plain)];
    expect(published.size).toBeGreaterThan(0);
    for (const [file, ids] of published) {
      expect(shown.get(file)?.[0], file).toBe(ids[0]);
      expect(shown.get(file), file).toEqual(expect.arrayContaining(ids));
    }
    const extra = [...new Set([...shown.values()].flat())].filter(
      (id) => ![...published.values()].flat().includes(id),
    );
    expect(extra.filter((id) => id.includes('/articles/')).map((id) => id.split('/').at(-1))).toEqual(
      expect.arrayContaining([IDS.draft, IDS.scheduled]),
    );
  });
});
