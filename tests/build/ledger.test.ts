import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { buildDisputes, disputesByClaim } from '../../src/model/disputes.ts';
import { buildCorroboration, corroborationOf } from '../../src/model/origins.ts';
import { realTracker } from '../support/expected.ts';
import { pageAt, pagesOf, tagsOf, textOf, valuesOf } from '../support/pages.ts';

/** Contradictions in the material that must come out as disputes. */
const DISPUTES = 10;

type Row = Record<string, string>;

const { folder } = inject('realSite');
const pages = pagesOf(folder).filter(({ url }) => !url.startsWith('/fa/'));
const figures = parse<Row>(readFileSync(path.join(folder, 'data/figures.csv'), 'utf8'), { columns: true });
const metrics = [...Map.groupBy(figures, (row) => row['metric'] ?? '')];
const permalink = (key = '') => `/articles/${key.replace('#', '/#')}`;
const tracker = realTracker();

/** All pages of one metric's table, in order. */
const pagesOfMetric = (metric: string) =>
  pages.filter(({ url }) => new RegExp(`^/figures/${metric}/(\\d+/)?$`).test(url));

describe('the ledger', () => {
  it.each(metrics)('has every value of %s once, with its source, and nothing else', (metric, rows) => {
    const listed = pagesOfMetric(metric).flatMap(({ html }) =>
      [...html.matchAll(/<tr[^>]*>\s*<th scope="row">([\s\S]*?)<\/tr>/g)].map(([, row = '']) => {
        const [source = '', claim = ''] = valuesOf(row, 'a', 'href');
        return `${claim} ${source}`;
      }),
    );
    const expected = rows.map((row) => `${permalink(row['claim'])} /sources/${row['source'] ?? ''}/`);
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('draws lines that lead to the first row of their source, and a logarithmic scale only where it must', () => {
    let lines = 0;
    for (const [metric] of metrics) {
      const { html } = pageAt(pages, `/figures/${metric}/`);
      for (const { attributes } of tagsOf(html).filter((tag) =>
        tag.attributes['class']?.startsWith('line k'),
      )) {
        const [url = '', id = ''] = (attributes['href'] ?? '').split('#');
        expect(valuesOf(pageAt(pages, url).html, 'tr', 'id'), `${metric} ${id}`).toContain(id);
        expect(attributes['aria-label'], metric).toMatch(/\d/);
        lines += 1;
      }
      const ticks = [...html.matchAll(/text-anchor="end">\s*([\d,]+)/g)].map(([, tick = '']) =>
        Number(tick.replaceAll(',', '')),
      );
      const isLogarithmic = textOf(html).includes('Logarithmic scale');
      if (ticks.length > 0) expect(ticks.includes(0), metric).toBe(!isLogarithmic);
    }
    expect(lines).toBeGreaterThan(20);
  });
});

describe('the disputes', () => {
  const disputes = buildDisputes(tracker);
  const { html } = pageAt(pages, '/disputes/');

  it(`are ${String(DISPUTES)} or more, each with its values side by side`, () => {
    const blocks = [...html.matchAll(/<article class="dispute" id="([^"]*)">([\s\S]*?)<\/article>/g)];
    console.info(`${String(blocks.length)} disputes`);
    expect(blocks.length).toBeGreaterThanOrEqual(DISPUTES);
    const shown = new Map(
      blocks.map(([, id = '', block = '']) => [
        id,
        valuesOf(block, 'a', 'href').filter((href) => href.startsWith('/articles/')),
      ]),
    );
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(disputes.map(({ id, claims }) => [id, claims.map(({ key }) => permalink(key))])),
    );
  });

  it('are linked from each claim involved', () => {
    for (const [key, [first]] of disputesByClaim(disputes)) {
      const [article = '', id = ''] = key.split('#');
      const page = pageAt(pages, `/articles/${article}/`).html;
      const card = page.split(`<article class="claim`).find((part) => part.includes(` id="${id}"`)) ?? '';
      expect(valuesOf(card, 'a', 'href'), key).toContain(`/disputes/#${first?.id ?? ''}`);
    }
  });
});

describe('the origins of a claim', () => {
  it('are named wherever the claim stands in a list, and on its card', () => {
    const corroboration = buildCorroboration(tracker);
    const keys = tracker.claims.map(({ key }) => key).filter((key) => corroborationOf(corroboration, key));
    expect(keys.length).toBeGreaterThan(3);
    const lines = new RegExp(`<li class="claim-line"[\\s\\S]*?</li>`, 'g');
    for (const key of keys) {
      const count = corroborationOf(corroboration, key)?.origins.length ?? 0;
      const shown = pages
        .filter(({ url }) => /^\/(sources|timeline|provinces)\//.test(url))
        .flatMap(({ html }) => html.match(lines) ?? [])
        .filter((line) => line.includes(`href="${permalink(key)}"`));
      expect(shown.length, key).toBeGreaterThan(0);
      const words = new RegExp(`${String(count)} independent origins: \\S`);
      expect(
        shown.filter((line) => !words.test(line)),
        key,
      ).toEqual([]);
    }
  });
});
