import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { buildIndexes } from '../../src/model/indexes.ts';
import type { CoverageLevel } from '../../src/model/coverage.ts';
import { OUTCOMES } from '../../src/model/source-record.ts';
import { realTracker } from '../support/expected.ts';
import { pageAt, pagesOf, tagsOf, textOf, valuesOf } from '../support/pages.ts';

/** Kilobytes on the wire that no page of the record may pass. */
const LIMIT = 60;

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const tracker = realTracker();
const indexes = buildIndexes(tracker);
const html = (url: string) => pageAt(pages, url).html;
const claimUrl = (key: string) => `/articles/${key.replace('#', '/#')}`;

/** Rows of the table of coverage: the province, and the level and link of each day's cell. */
function readGrid(page: string) {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(page)?.[1] ?? '';
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => {
    const cells = [...row.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].slice(0, -1);
    return {
      province: /\/provinces\/([a-z-]+)\//.exec(row)?.[1],
      cells: cells.map(([, , cell = '']) => ({
        word: textOf(cell),
        href: valuesOf(cell, 'a', 'href')[0] ?? null,
      })),
    };
  });
}

const WORDS: Readonly<Record<string, CoverageLevel>> = { 'nothing found so far': null };

describe.each([
  ['/coverage/', 'toDate'],
  ['/coverage/on-day/', 'onDay'],
] as const)('the table of %s', (url, layer) => {
  it('has 31 provinces by every day, each cell with its word and a link to the claim it rests on', () => {
    const rows = readGrid(html(url));
    expect(rows).toHaveLength(31);
    for (const { province = '', cells } of rows) {
      const want = indexes.coverageByDay.map((day) => day[layer].get(province));
      const levels = cells.map(({ word }) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : word));
      expect(levels, province).toEqual(want.map((coverage) => coverage?.level));
      expect(
        cells.map(({ href }) => href),
        province,
      ).toEqual(want.map((coverage) => (coverage?.claim ? claimUrl(coverage.claim.key) : null)));
    }
  });

  it('can be scrolled by keyboard, and says that nothing found is not no protest', () => {
    const region = tagsOf(html(url)).find(
      ({ attributes }) => attributes['role'] === 'group' && 'tabindex' in attributes,
    );
    expect(region?.attributes).toMatchObject({ tabindex: '0', 'aria-labelledby': 'grid-caption' });
    expect(textOf(html(url))).toContain('It never means that there were no protests');
  });

  it('has a map for each week, all drawn from one set of shapes', () => {
    const tags = tagsOf(html(url));
    const weeks = Math.ceil(indexes.coverageByDay.length / 7);
    const shapes = tags.filter(({ attributes }) => attributes['id']?.startsWith('shape-'));
    expect(shapes).toHaveLength(31);
    const used = tags.filter(({ name }) => name === 'use').map(({ attributes }) => attributes['href']);
    expect(used).toHaveLength(31 * weeks);
    expect(new Set(used).size).toBe(31);
  });
});

describe('the pages of what could be known', () => {
  it('are there for every such day, each one step from the next, and all in the list', () => {
    const days = indexes.asOf.map(({ day }) => day);
    const listed = new Set(valuesOf(html('/as-of/'), 'a', 'href'));
    days.forEach((day, index) => {
      const steps = tagsOf(html(`/as-of/${day}/`)).filter(({ attributes }) => 'rel' in attributes);
      const to = (rel: string) =>
        steps.find(({ name, attributes }) => name === 'a' && attributes['rel'] === rel)?.attributes['href'];
      expect(to('prev')).toBe(index === 0 ? undefined : `/as-of/${days[index - 1] ?? ''}/`);
      expect(to('next')).toBe(index === days.length - 1 ? undefined : `/as-of/${days[index + 1] ?? ''}/`);
      expect(listed.has(`/as-of/${day}/`), day).toBe(true);
    });
    console.info(`${String(days.length)} days`);
  });

  it('link no claim that was known later', () => {
    const later = indexes.asOf.flatMap(({ day }) =>
      valuesOf(html(`/as-of/${day}/`), 'a', 'href').filter((href) => {
        const claim = tracker.claimByKey.get(href.replace('/articles/', '').replace('/#', '#'));
        return claim !== undefined && (claim.knownFrom > day || claim.from > day);
      }),
    );
    expect(later).toEqual([]);
  });

  it('end with the figures of the home page', () => {
    const values = (page: string) =>
      [...page.matchAll(/<a class="value" href="([^"]*)"/g)].map(([, href]) => href);
    const last = values(html(`/as-of/${indexes.asOf.at(-1)?.day ?? ''}/`));
    expect(values(html('/')).filter((href) => !last.includes(href))).toEqual([]);
    expect(last.length).toBeGreaterThan(0);
  });

  it('are linked from their day of the timeline', () => {
    for (const day of indexes.byDay.keys())
      expect(valuesOf(html(`/timeline/${day.replaceAll('-', '/')}/`), 'a', 'href'), day).toContain(
        `/as-of/${day}/`,
      );
  });
});

describe('the pages of changes', () => {
  it('name every article under the day it was added', () => {
    for (const { day, added } of indexes.changes.values()) {
      const links = valuesOf(html(`/changes/${day}/`), 'a', 'href');
      expect(links).toEqual(expect.arrayContaining(added.map(({ id }) => `/articles/${id}/`)));
      expect(valuesOf(html('/changes/'), 'a', 'href')).toContain(`/changes/${day}/`);
    }
    const added = [...indexes.changes.values()].flatMap((changes) => changes.added);
    expect(added).toHaveLength(tracker.articles.length);
  });
});

describe('the record of a source', () => {
  it('links every claim it counts', () => {
    let counted = 0;
    for (const [source, outcomes] of indexes.outcomes) {
      const record =
        /<section class="outcomes"[\s\S]*?<\/section>/.exec(html(`/sources/${source}/`))?.[0] ?? '';
      const keys = OUTCOMES.flatMap((outcome) => outcomes[outcome].map(({ key }) => claimUrl(key)));
      expect(valuesOf(record, 'a', 'href'), source).toEqual(keys);
      counted += keys.length;
    }
    expect(counted).toBeGreaterThan(0);
  });
});

describe('every page of the record', () => {
  it(`weighs ${String(LIMIT)} KB or less`, () => {
    const mine = pages.filter(({ url }) =>
      /^\/(fa\/)?(coverage|as-of|changes|corrections|sources)\//.test(url),
    );
    const weights = mine.map(({ url, html: text }): [number, string] => [
      brotliCompressSync(text).length / 1000,
      url,
    ]);
    weights.sort(([a], [b]) => b - a);
    for (const [weight, url] of weights.slice(0, 4)) console.info(`${url}: ${weight.toFixed(1)} KB`);
    expect(weights.filter(([weight]) => weight > LIMIT)).toEqual([]);
  });

  it('is not about open claims: those are for previews', () => {
    expect(
      pages.filter(({ url, html: text }) => url.includes('open-claims') || text.includes('open-claims')),
    ).toEqual([]);
  });
});
