import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { expectWellFormed } from '../support/feeds.ts';
import { isTextOnly, pageAt, pagesOf, tagsOf, textOf, valuesOf } from '../support/pages.ts';

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const tracker = realTracker();
const { articles, claims } = tracker;
const urls = new Set(pages.map(({ url }) => url));
const ORIGIN = tracker.site.url.replace(/\/$/, '');
const isPersian = (url: string) => url.startsWith('/fa/');
const unique = (list: readonly string[]) => [...new Set(list)].sort();

describe('the table of coverage', () => {
  it.each(['/coverage/', '/coverage/on-day/'])('names over each day its own month: %s', (url) => {
    const { html } = pageAt(pages, url);
    const head = html.slice(html.indexOf('<thead'), html.indexOf('</thead>'));
    const months = [...head.matchAll(/<th scope="colgroup" colspan="(\d+)">\s*<span>([^<]+)</g)].flatMap(
      ([, span = '', month = '']) => Array.from({ length: Number(span) }, () => month),
    );
    const days = [...head.matchAll(/<th scope="col" class="date">([\s\S]*?)<\/th>/g)].map(
      ([, cell = '']) => /aria-label="\d+ ([^"]+)"/.exec(cell)?.[1] ?? null,
    );
    expect(new Set(days).size).toBeGreaterThan(2);
    expect(months.map((month, at) => days[at] ?? month)).toEqual(months);
    expect(months).toHaveLength(days.length);
  });
});

describe('the addresses of the site', () => {
  it.each([
    '/ /articles/ /provinces/ /sources/ /timeline/ /waves/ /corrections/ /about/ /method/ /safety/ /404.html'.split(
      ' ',
    ),
  ])('have %s', (...fixed) => {
    expect(fixed.filter((url) => !urls.has(url))).toEqual([]);
  });

  it('have every article, province, place, source, month, day and wave', () => {
    const days = claims.flatMap((claim) => claim.days).map((day) => day.split('-').join('/'));
    const months = claims.flatMap((claim) => claim.months).map((month) => month.replace('-', '/'));
    const asked = {
      articles: articles.map(({ id }) => `/articles/${id}/`),
      provinces: [...tracker.provinces.keys()].map((id) => `/provinces/${id}/`),
      places: claims.flatMap(({ places }) => places).map((id) => `/places/${id}/`),
      sources: claims
        .flatMap(({ source, via, verifiedBy }) => [source, ...via, verifiedBy ?? source])
        .map((id) => `/sources/${id}/`),
      months: [...months, ...days.map((day) => day.slice(0, 7))].map((month) => `/timeline/${month}/`),
      days: days.map((day) => `/timeline/${day}/`),
      waves: [...tracker.waves.keys()].map((id) => `/waves/${id}/`),
    };
    const counts = Object.entries(asked).map(([kind, list]) => `${String(unique(list).length)} ${kind}`);
    console.info(`${String(pages.length)} pages: ${counts.join(', ')}; ${String(claims.length)} claims`);
    expect(new Set(asked.provinces).size).toBe(31);
    expect(unique(Object.values(asked).flat()).filter((url) => !urls.has(url))).toEqual([]);
  });

  it('have robots.txt, and a sitemap of every page that may be found', () => {
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${ORIGIN}/sitemap-index.xml`,
    );
    expect(existsSync(path.join(folder, 'sitemap-index.xml'))).toBe(true);
    const text = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
    expectWellFormed('sitemap-0.xml', text);
    const { urlset } = new XMLParser().parse(text) as { urlset: { url: { loc: string }[] } };
    const listed = urlset.url.map(({ loc }) => loc.replace(ORIGIN, ''));
    const open = pages.filter(
      ({ url, html }) =>
        !isTextOnly(url) && !tagsOf(html).some(({ attributes }) => attributes['name'] === 'robots'),
    );
    expect(listed.sort()).toEqual(open.map(({ url }) => url).sort());
  });
});

describe('every page', () => {
  it('names its own address as canonical, a text-only edition that of its article', () => {
    for (const { url, html } of pages) {
      const canonical = tagsOf(html).filter(
        ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
      );
      expect(
        canonical.map(({ attributes }) => attributes['href']),
        url,
      ).toEqual([ORIGIN + (isTextOnly(url) ? url.replace(/text\/$/, '') : url)]);
    }
  });

  it('says when it was built, and that the first set was compiled in November 2026', () => {
    const english = ['22 November 2026', 'compiled in November 2026 from published reports'];
    const persian = ['۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)', 'نخستین مجموعه در نوامبر ۲۰۲۶'];
    const lacking = pages.flatMap(({ url, html }) => {
      const lines = isPersian(url) ? persian : english;
      const foot = textOf(/<footer\b[\s\S]*<\/footer>/.exec(html)?.[0] ?? '');
      return lines.filter((line) => !foot.includes(line)).map((line) => `${url}: ${line}`);
    });
    expect(lacking).toEqual([]);
  });

  it('has one main heading and a title of its own', () => {
    for (const { url, html } of pages)
      expect(
        tagsOf(html).filter(({ name }) => name === 'h1'),
        url,
      ).toHaveLength(1);
    for (const edition of [
      pages.filter(({ url }) => isPersian(url)),
      pages.filter(({ url }) => !isPersian(url)),
    ]) {
      const titles = edition.map(({ html }) => /<title>([^<]*)</.exec(html)?.[1] ?? '');
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });
});

describe('every article', () => {
  it('has an anchor for each claim it records, and a mark for each it cites', () => {
    for (const article of articles) {
      const { html } = pageAt(pages, `/articles/${article.id}/`);
      const ids = new Set(valuesOf(html, '*', 'id'));
      expect(
        article.recorded.filter(({ id }) => !ids.has(id)),
        article.id,
      ).toEqual([]);
      const marks = new Set(valuesOf(html, 'a', 'href'));
      expect(article.cited.filter(({ key }) => !marks.has(`/articles/${key.replace('#', '/#')}`))).toEqual(
        [],
      );
    }
  });

  it('tells machines that it is a NewsArticle', () => {
    for (const article of articles) {
      const { html } = pageAt(pages, `/articles/${article.id}/`);
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
      const data = scripts.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
      expect(data).toContainEqual(
        expect.objectContaining({
          '@type': 'NewsArticle',
          '@id': `${ORIGIN}/articles/${article.id}/`,
          headline: article.title,
          datePublished: article.published,
        }),
      );
    }
  });
});

describe('links to other sites', () => {
  it('are those that the content gives: nothing withheld, nothing invented', () => {
    const evidence = claims.flatMap((claim) => claim.evidence);
    const translations = articles.flatMap((article) => [...article.translations.values()]);
    const bodies = [...articles, ...translations, ...tracker.pages].flatMap(({ body }) =>
      [...body.matchAll(/https?:\/\/[^\s)>"]+/g)].map(([url]) => url),
    );
    const given = new Set([
      ...evidence.flatMap(({ url, archived }) => [url ?? [], archived ?? []].flat()),
      ...[...tracker.sources.values()].flatMap(({ homepage }) => homepage ?? []),
      ...bodies,
      // The licence of the open data.
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    const outward = pages.flatMap(({ url, html }) =>
      valuesOf(html, 'a', 'href')
        .filter((href) => /^[a-z]+:/i.test(href) && !href.startsWith('mailto:') && !given.has(href))
        .map((href) => `${url}: ${href}`),
    );
    expect(outward).toEqual([]);
  });

  it('are not there for withheld pages, whose titles and reasons are', () => {
    let withheld = 0;
    for (const article of articles) {
      const { html } = pageAt(pages, `/articles/${article.id}/`);
      const named = [...html.matchAll(/<cite>([\s\S]*?)<\/cite>/g)].map(([, title = '']) => textOf(title));
      const linked = [...html.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].map(([, words = '']) => textOf(words));
      for (const page of article.recorded.flatMap((claim) => claim.evidence)) {
        const title = page.title.replace(/\s+/g, ' ');
        const where = page.withheld ? named : linked;
        expect(where, `${article.id}: ${page.key}`).toContain(title);
        if (page.withheld) withheld += 1;
      }
    }
    console.info(`${String(withheld)} mentions of withheld pages`);
    expect(withheld).toBeGreaterThan(0);
  });
});
