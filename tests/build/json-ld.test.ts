import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { pageAt, pagesOf, tagsOf } from '../support/pages.ts';
import { nodesOf, schemaOrgFaults, structuredData } from '../support/schema-org.ts';

/** Compressed, on an article of many claims. */
const MOST_BYTES = 3000;

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const tracker = realTracker();
const ORIGIN = tracker.site.url.replace(/\/$/, '');
const urls = new Set(pages.map(({ url }) => url));
const open = pages.filter(
  ({ url, html }) =>
    !['/', '/fa/'].includes(url) &&
    // An article as bare text is the article once more.
    !url.endsWith('/text/') &&
    !tagsOf(html).some(({ attributes }) => attributes['name'] === 'robots'),
);

describe('the structured data of the pages', () => {
  it("holds to schema.org's types and properties", () => {
    const found = pages.flatMap(({ url, html }) =>
      structuredData(html).flatMap((data) => schemaOrgFaults(data).map((fault) => `${url}: ${fault}`)),
    );
    const nodes = pages.flatMap(({ html }) => nodesOf(structuredData(html)));
    console.info(`${String(nodes.length)} nodes on ${String(pages.length)} pages`);
    expect(nodes.length).toBeGreaterThan(1000);
    expect(found.slice(0, 30)).toEqual([]);
  });

  it('refers only to what the page describes or to a page of the site', () => {
    for (const { url, html } of pages) {
      const nodes = nodesOf(structuredData(html));
      const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
      const dangling = nodes
        .filter((node) => Object.keys(node).join() === '@id' && !described.has(node['@id']))
        .map((node) => String(node['@id']))
        .filter((id) => !urls.has(id.replace(ORIGIN, '').replace(/#.*/, '')));
      expect(dangling, url).toEqual([]);
    }
  });
});

describe('every article', () => {
  it('has each claim it records as a Claim with the pages it appears in, the withheld ones without address', () => {
    let withheld = 0;
    for (const article of tracker.articles) {
      const [data] = structuredData(pageAt(pages, `/articles/${article.id}/`).html);
      const nodes = nodesOf(data);
      const claims = nodes.filter((node) => node['@type'] === 'Claim');
      expect(claims.map((node) => [node['@id'], node['text']])).toEqual(
        article.recorded.map((claim) => [`${ORIGIN}/articles/${article.id}/#${claim.id}`, claim.text]),
      );
      const evidence = new Map(
        article.recorded.flatMap((claim) => claim.evidence).map((page) => [page.key, page]),
      );
      const works = nodes.filter((node) => node['@type'] === 'CreativeWork');
      expect(works).toHaveLength(evidence.size);
      for (const work of works) {
        const page = evidence.get(String(work['@id']).split('#evidence-')[1] ?? '');
        expect(work['name']).toBe(page?.title);
        expect(work['url'] ?? null).toBe(page?.url);
        if (page?.withheld) withheld += 1;
      }
      for (const [index, claim] of article.recorded.entries()) {
        const node = claims[index] ?? {};
        const days = claim.evidence.flatMap((page) => page.published ?? []).sort();
        expect('firstAppearance' in node, claim.key).toBe(days.length > 0);
        const appearances = nodesOf([node['firstAppearance'], node['appearance']]);
        expect(appearances, claim.key).toHaveLength(claim.evidence.length);
        expect(node['datePublished']).toBe(claim.knownFrom);
        const first = evidence.get(String(appearances[0]?.['@id']).split('#evidence-')[1] ?? '');
        if (days[0]) expect(first?.published, claim.key).toBe(days[0]);
      }
    }
    expect(withheld).toBeGreaterThan(0);
  });

  it('carries all that in a few kilobytes', () => {
    // The longest articles have most of it; brotli at its best is slow.
    const longest = tracker.articles.toSorted((a, b) => b.recorded.length - a.recorded.length).slice(0, 3);
    const rows = longest.map(({ id, recorded }) => {
      const { html } = pageAt(pages, `/articles/${id}/`);
      const without = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
      return {
        id,
        claims: recorded.length,
        bytes: brotliCompressSync(html).length - brotliCompressSync(without).length,
      };
    });
    for (const { id, claims, bytes } of rows)
      console.info(`${id}: ${String(bytes)} bytes of structured data, ${String(claims)} claims`);
    expect(rows.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  });
});

describe('every page but the home page', () => {
  it('has the way to it as a BreadcrumbList of pages that are there, in order, itself last', () => {
    for (const { url, html } of open) {
      const trails = structuredData(html).filter((data) => data['@type'] === 'BreadcrumbList');
      expect(trails, url).toHaveLength(1);
      const items = nodesOf(trails[0]?.['itemListElement']).filter((node) => node['@type'] === 'ListItem');
      expect(items.map((item) => item['position'])).toEqual(items.map((_, index) => index + 1));
      const steps = items.map((item) => (item['item'] as { '@id': string })['@id'].replace(ORIGIN, ''));
      expect(steps[0]).toBe(url.startsWith('/fa/') ? '/fa/' : '/');
      expect(steps.at(-1)).toBe(url);
      expect(
        steps.filter((step) => !urls.has(step)),
        url,
      ).toEqual([]);
      expect(new Set(steps).size, url).toBe(steps.length);
    }
    expect(open.length).toBeGreaterThan(200);
  });

  it('says the province on the way to a place, and the month on the way to a day', () => {
    const stepsTo = (pattern: RegExp) => {
      const page = open.find(({ url }) => pattern.test(url));
      return nodesOf(structuredData(page?.html ?? '')).filter((node) => node['@type'] === 'ListItem').length;
    };
    expect(stepsTo(/^\/places\//)).toBe(4);
    expect(stepsTo(/^\/timeline\/\d{4}\/\d\d\/\d\d\/$/)).toBe(4);
  });
});
