import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { realTracker } from '../support/expected.ts';
import { pageAt, pagesOf, tagsOf, textOf, valuesOf } from '../support/pages.ts';

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const tracker = realTracker();
const ORIGIN = tracker.site.url.replace(/\/$/, '');
const roots = tracker.site.languages.map((lang, index) => (index === 0 ? '/' : `/${lang}/`));
/** Kilobytes on the wire, brotli; one with forty claims and their sources has a lot to say. */
const MOST = 14;

describe('the text-only edition of an article', () => {
  it('says everything the article claims, with source, basis, status and pages', () => {
    for (const article of tracker.articles) {
      const { html } = pageAt(pages, `/articles/${article.id}/text/`);
      const text = textOf(html);
      const ids = new Set(valuesOf(html, '*', 'id'));
      const hrefs = new Set(valuesOf(html, 'a', 'href'));
      for (const claim of article.recorded) {
        const where = `${article.id}#${claim.id}`;
        expect(ids.has(claim.id), where).toBe(true);
        expect(text, where).toContain(claim.text.replace(/\s+/g, ' '));
        expect(text, where).toContain(en.status[claim.status]);
        expect(text, where).toContain(`${en.article.basis}: ${en.basis[claim.basis]}`);
        expect(text, where).toContain(tracker.sources.get(claim.source)?.name.replace(/\s+/g, ' '));
        expect(text, where).toContain(`${ORIGIN}/articles/${article.id}/#${claim.id}`);
        for (const { url, withheld } of claim.evidence)
          if (url && !withheld) expect(hrefs.has(url), `${where}: ${url}`).toBe(true);
      }
    }
  });

  it('loads nothing at all: no style, no script, no picture', () => {
    const texts = pages.filter(({ url }) => url.endsWith('/text/'));
    expect(texts).toHaveLength(tracker.articles.length * roots.length);
    for (const { url, html } of texts) {
      const fetching = tagsOf(html).filter(
        ({ name, attributes }) =>
          ['script', 'style', 'img', 'svg', 'iframe'].includes(name) ||
          (name === 'link' && attributes['rel'] !== 'canonical') ||
          'src' in attributes,
      );
      expect(fetching, url).toEqual([]);
    }
  });

  it(`weighs ${String(MOST)} KB at most`, () => {
    const rows = pages
      .filter(({ url }) => url.endsWith('/text/'))
      .map(({ url, html }) => ({ url, size: brotliCompressSync(html).length / 1000 }))
      .sort((a, b) => b.size - a.size);
    for (const { url, size } of [...rows.slice(0, 3), rows.at(-1)!])
      console.info(`${url}: ${size.toFixed(1)} KB`);
    expect(rows.filter(({ size }) => size > MOST)).toEqual([]);
  });

  it('is linked from the article, names it as canonical, and links back', () => {
    for (const { id } of tracker.articles)
      for (const root of roots) {
        const article = `${root}articles/${id}/`;
        expect(valuesOf(pageAt(pages, article).html, 'a', 'href')).toContain(`${article}text/`);
        const { html } = pageAt(pages, `${article}text/`);
        expect(valuesOf(html, 'a', 'href')).toContain(article);
        expect(valuesOf(html, 'link', 'href')).toEqual([ORIGIN + article]);
      }
  });
});

describe('the citations of an article', () => {
  it.each(['cite.bib', 'cite.ris'])(
    '%s is read by a reference manager as it is meant, in every language',
    (file) => {
      for (const { id } of tracker.articles)
        for (const root of roots) {
          const at = `${root}articles/${id}/`;
          const text = readFileSync(path.join(folder, at, file), 'utf8');
          const [entry, ...others] = plugins.input.chain(text);
          expect(others).toEqual([]);
          expect(entry, at).toMatchObject({ type: 'webpage', URL: ORIGIN + at });
          expect(entry?.['title'], at).not.toBe('');
          expect(valuesOf(pageAt(pages, at).html, 'a', 'href')).toContain(at + file);
        }
    },
  );

  it('stand on the page with permalink and as-of day, and show how to cite a claim', () => {
    const { id, recorded } = tracker.articles[0]!;
    const { html } = pageAt(pages, `/articles/${id}/`);
    const block = textOf(/<section class="cite"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '');
    expect(block).toContain('Cite this');
    expect(block).toMatch(/As of \d+ \w+ \d{4}\. Published/);
    expect(block).toContain(`${ORIGIN}/articles/${id}/`);
    expect(block).toContain(`${ORIGIN}/articles/${id}/#${recorded[0]!.id}`);
    expect(block).toContain('Accessed: [day].');
  });
});
