import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { nodesOf, structuredData } from '../support/schema-org.ts';
import { pageAt, pagesOf, tagsOf, textOf, valuesOf, type BuiltPage } from '../support/pages.ts';

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const tracker = realTracker();
const ORIGIN = tracker.site.url.replace(/\/$/, '');
const byUrl = new Map(pages.map((page) => [page.url, page]));
const persian = pages.filter(({ url }) => url.startsWith('/fa/'));
const inEnglish = ({ url }: BuiltPage) => url.replace(/^\/fa/, '');
const mayBeFound = ({ html }: BuiltPage) =>
  !tagsOf(html).some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots');
const alternatesOf = ({ html }: BuiltPage) =>
  tagsOf(html)
    .filter(({ name, attributes }) => name === 'link' && attributes['hreflang'] !== undefined)
    .map(({ attributes }) => [attributes['hreflang'], attributes['href']]);
const headingOf = (url: string) =>
  tagsOf(pageAt(pages, url).html).find(({ name }) => name === 'h1')?.attributes;

const translated = tracker.articles.filter(({ translations }) => translations.has('fa'));
const untranslated = tracker.articles.filter(({ translations }) => !translations.has('fa'));

describe('the Persian edition', () => {
  it('has every page of the English one, and no other', () => {
    const english = pages.filter(({ url }) => !url.startsWith('/fa/') && url !== '/404.html');
    expect(persian.map(inEnglish).sort()).toEqual(english.map(({ url }) => url).sort());
    console.info(`${String(persian.length)} Persian pages`);
  });

  it('says on every page that it is Persian and runs from right to left', () => {
    const wrong = persian.filter(({ html }) => {
      const root = tagsOf(html).find(({ name }) => name === 'html')?.attributes;
      return root?.['lang'] !== 'fa' || root['dir'] !== 'rtl';
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('links no page of the English one but the same page, in the language switch', () => {
    const strays = persian.flatMap((page) =>
      valuesOf(page.html, 'a', 'href')
        .filter((href) => byUrl.has(href.replace(/#.*/, '')) && !href.startsWith('/fa/'))
        .filter((href) => href !== inEnglish(page))
        .map((href) => `${page.url}: ${href}`),
    );
    expect(strays).toEqual([]);
  });

  it('writes no digit but Persian ones outside links, code and texts in other languages', () => {
    const url = '/fa/coverage/';
    const table = /<table class="grid"[\s\S]*<\/table>/.exec(pageAt(pages, url).html)?.[0] ?? '';
    expect(textOf(table)).toMatch(/[۰-۹]/);
    expect(textOf(table)).not.toMatch(/[0-9]/);
  });
});

describe('a page in several languages', () => {
  it('names itself and its counterparts, each naming it back', () => {
    let found = 0;
    for (const page of pages.filter(mayBeFound)) {
      const alternates = alternatesOf(page);
      if (page.url.endsWith('/text/') && alternates.length === 0) continue;
      const english = inEnglish(page);
      expect(alternates, page.url).toEqual([
        ['en', ORIGIN + english],
        ['fa', `${ORIGIN}/fa${english}`],
        ['x-default', ORIGIN + english],
      ]);
      expect(byUrl.has(`/fa${english}`), page.url).toBe(true);
      found += 1;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('leads to the same page in the other language', () => {
    for (const page of persian) {
      const href = tagsOf(page.html).find(
        ({ name, attributes }) => name === 'a' && attributes['hreflang'] === 'en',
      )?.attributes['href'];
      if (href !== undefined) expect(href, page.url).toBe(inEnglish(page));
    }
    const home = tagsOf(pageAt(pages, '/').html).find(
      ({ name, attributes }) => name === 'a' && attributes['hreflang'] === 'fa',
    );
    expect(home?.attributes).toMatchObject({ href: '/fa/', lang: 'fa', dir: 'rtl' });
  });
});

describe('an article', () => {
  it('is shown in Persian where it is translated: title, text and claims', () => {
    expect(translated.length).toBeGreaterThanOrEqual(8);
    for (const { id, translations, recorded } of translated) {
      const { html } = pageAt(pages, `/fa/articles/${id}/`);
      const translation = translations.get('fa');
      const words = textOf(html);
      expect(headingOf(`/fa/articles/${id}/`), id).toEqual({});
      expect(words).toContain(translation?.title);
      const missing = recorded.filter(
        (claim) => !words.includes((translation?.claims.get(claim.id) ?? '?').replace(/\s+/g, ' ')),
      );
      expect(missing.map(({ key }) => key)).toEqual([]);
      expect(html, id).not.toMatch(/<div class="body"[^>]* lang=/);
    }
  });

  it('is told in its own structured data, with the original it translates', () => {
    for (const { id, title, translations } of translated) {
      const nodes = nodesOf(structuredData(pageAt(pages, `/fa/articles/${id}/`).html));
      const article = nodes.find((node) => node['@type'] === 'NewsArticle');
      expect(article).toMatchObject({
        inLanguage: 'fa',
        headline: translations.get('fa')?.title,
        translationOfWork: { '@id': `${ORIGIN}/articles/${id}/`, name: title, inLanguage: 'en' },
      });
    }
  });

  it('stands in its own language where it is not, marked, with a notice in Persian', () => {
    console.info(`${String(translated.length)} articles translated, ${String(untranslated.length)} not`);
    for (const { id } of untranslated) {
      const { html } = pageAt(pages, `/fa/articles/${id}/`);
      expect(headingOf(`/fa/articles/${id}/`), id).toEqual({ lang: 'en', dir: 'ltr' });
      expect(html).toMatch(/<div class="body" lang="en" dir="ltr">/);
      expect(textOf(html)).toContain('این مطلب هنوز به فارسی ترجمه نشده است');
      expect(nodesOf(structuredData(html))).toContainEqual(
        expect.objectContaining({ '@type': 'NewsArticle', inLanguage: 'en' }),
      );
    }
  });
});

describe('a page of the site', () => {
  it('is shown in Persian where it is translated, else with a notice', () => {
    for (const { id } of tracker.pages.filter(({ lang }) => lang === 'en')) {
      const page = pageAt(pages, `/fa/${id}/`);
      const found = tracker.pages.find((other) => other.id === id && other.lang === 'fa');
      if (found) expect(textOf(page.html)).toContain(found.title);
      else expect(textOf(page.html)).toContain('این صفحه هنوز به فارسی ترجمه نشده است');
    }
  });
});

describe('the error page', () => {
  it('speaks both languages', () => {
    const { html } = pageAt(pages, '/404.html');
    expect(textOf(html)).toContain('This page is not here');
    expect(textOf(html)).toContain('این صفحه اینجا نیست');
    const section = tagsOf(html).find(
      ({ name, attributes }) => name === 'section' && attributes['lang'] === 'fa',
    );
    expect(section?.attributes['dir']).toBe('rtl');
    expect(valuesOf(html, 'a', 'href')).toContain('/fa/timeline/');
  });
});
