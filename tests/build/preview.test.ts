import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustBuild } from '../support/build.ts';
import { feedsOf } from '../support/feeds.ts';
import { filesOf, pageAt, pagesOf, textOf, valuesOf, tagsOf, type BuiltPage } from '../support/pages.ts';
import { filesWith } from '../support/traces.ts';
import { IDS, NOTE, OLD_ID, REASON, wordsOf, writePreviewContent } from '../support/preview-content.ts';

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
      const naming = filesWith(folder, title).filter((file) => !file.endsWith('.zip'));
      // The offline edition has the tombstone too.
      expect(naming).toEqual([`articles/${IDS.retracted}/index.html`]);
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
      // At once and without a script; a script keeps the fragment, and each claim has its old place.
      const refresh = tagsOf(html).find(({ attributes }) => attributes['http-equiv'] === 'refresh');
      expect(refresh?.attributes['content']).toBe(`0; url=${target}`);
      expect(tagsOf(html).filter(({ attributes }) => 'data-moved' in attributes)).toEqual([
        { name: 'a', attributes: { href: target, 'data-moved': '' } },
      ]);
      expect(html).toMatch(new RegExp(`<li id="c1">\\s*<a href="${target}#c1"`));
    }
  });

  it('stands in no list, feed or sitemap', () => {
    // The offline edition keeps its page, so that an old link works there too.
    expect(filesWith(plain, OLD_ID).filter((file) => !file.startsWith('offline/'))).toEqual([]);
  });
});

describe('the corrections of a retracted article', () => {
  it('stand on the page, in the data and in the feeds alike', () => {
    const id = `${IDS.retracted}/1`;
    expect(textAt(plainPages, '/corrections/')).toContain(NOTE);
    expect(valuesOf(pageAt(plainPages, '/corrections/').html, 'li', 'id')).toEqual([
      `correction-${id.replace('/', '-')}`,
    ]);
    const rows = JSON.parse(readFileSync(path.join(plain, 'data/corrections.json'), 'utf8')) as object[];
    expect(rows).toMatchObject([{ id, note: NOTE, claim: null, retracted: true }]);
    const feeds = feedsOf(plain).filter(({ file }) => file.startsWith('corrections/'));
    expect(feeds).toHaveLength(3);
    for (const { file, entries } of feeds)
      expect(
        entries.map((entry) => entry.id.split('/corrections/')[1]),
        file,
      ).toEqual([id]);
  });
});

describe('claims to look at again', () => {
  it('have a page in a preview, linked from each page', () => {
    const open = textAt(previewPages, '/open-claims/');
    expect(open).toContain(`${wordsOf('citing').claim} due 1 November 2026`);
    for (const { url, html } of previewPages)
      if (!url.endsWith('/text/')) expect(valuesOf(html, 'a', 'href'), url).toContain(`${BASE}open-claims/`);
  });

  it('have none on the public site', () => {
    expect(filesWith(plain, 'open-claims')).toEqual([]);
    expect(filesOf(plain).filter((file) => file.includes('open-claims'))).toEqual([]);
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
