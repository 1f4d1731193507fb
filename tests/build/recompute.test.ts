import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { pageAt, pagesOf, textOf, valuesOf } from '../support/pages.ts';

/*
 * Works the pages' figures out of the CSV files alone, by the rules as the method page words them. Nothing of the
 * project's own code is imported here but what reads HTML.
 */
type Row = Record<string, string>;

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const table = (name: string) =>
  parse<Row>(readFileSync(path.join(folder, 'data', `${name}.csv`), 'utf8'), { columns: true });
const [claims, figures, provinces, sources, coverage, metrics, places] = [
  'claims',
  'figures',
  'provinces',
  'sources',
  'coverage',
  'metrics',
  'places',
].map(table) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
const wave = table('waves').find((row) => row['current'] === 'true') ?? {};
const items = (cell: string | undefined) => (cell ? cell.split('; ') : []);
const STRENGTH = ['verified', 'reported', 'claimed', 'rumour', 'withdrawn', 'false'];
const PARTS = new Set(['minors', 'women', 'students', 'foreigners', 'minorities']);
const permalink = (id = '') => `/articles/${id.replace('#', '/#')}`;

/** Newest first: last day, first day, article, number. */
function newestFirst(a: Row, b: Row): number {
  const [idA, idB] = [a['claim'] ?? a['id'] ?? '', b['claim'] ?? b['id'] ?? ''];
  const by = (x = '', y = '') => (x < y ? -1 : x > y ? 1 : 0);
  const [articleA, numberA = ''] = idA.split('#c');
  const [articleB, numberB = ''] = idB.split('#c');
  return (
    by(b['to'], a['to']) ||
    by(b['from'], a['from']) ||
    by(articleA, articleB) ||
    Number(numberA) - Number(numberB)
  );
}

function tally(rows: readonly Row[]): string[] {
  return STRENGTH.flatMap((status) => {
    const count = rows.filter((row) => row['status'] === status).length;
    return count > 0 ? [`${count.toLocaleString('en-GB')} ${status}`] : [];
  });
}

const signsIn = (html: string) =>
  [...html.matchAll(/<span class="sign [^"]*">([^<]*)<\/span>/g)].map(([, words = '']) => words.trim());

/** Figures of one metric as the home page shows them: of each source the latest for the whole country. */
function latestFigures(metric: string): Row[] {
  const own = figures.filter(
    (row) =>
      row['metric'] === metric &&
      row['wave'] === wave['id'] &&
      (row['to'] ?? '') >= (wave['from'] ?? '') &&
      row['national'] === 'true' &&
      row['superseded_by'] === '' &&
      row['status'] !== 'withdrawn' &&
      row['status'] !== 'false' &&
      !(row['includes'] && items(row['includes']).every((group) => PARTS.has(group))),
  );
  const breadth = (row: Row) => (row['includes'] ? items(row['includes']).length : Number.MAX_SAFE_INTEGER);
  const bySource = Map.groupBy(own, (row) => row['source']);
  return [...bySource.values()]
    .map((rows) => {
      const last = rows
        .map((row) => row['to'] ?? '')
        .sort()
        .at(-1);
      const ofDay = rows.filter((row) => row['to'] === last);
      const widest = Math.max(...ofDay.map(breadth));
      return ofDay.filter((row) => breadth(row) === widest).sort(newestFirst)[0] ?? {};
    })
    .sort(newestFirst);
}

function shown(row: Row): string {
  const number = (cell: string | undefined) =>
    Number(cell).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const { value, min, max } = row;
  const range = value
    ? number(value)
    : min && max
      ? `${number(min)}–${number(max)}`
      : number(min === '' ? max : min);
  const half = !value && (!min || !max) ? (min ? 'at-least' : 'up-to') : row['bound'];
  const sign = { 'at-least': '≥ ', about: '≈ ', 'up-to': '≤ ' }[half ?? ''] ?? '';
  return sign + range;
}

describe('the home page', () => {
  const { html } = pageAt(pages, '/');

  it('shows for each key metric the figures that the tables give, in their order', () => {
    const ledger = /<dl class="ledger">([\s\S]*?)<\/dl>/.exec(html)?.[1] ?? '';
    const groups = ledger.split('<dt>').slice(1);
    const keys = metrics.filter((row) => row['key'] === 'true' && latestFigures(row['id'] ?? '').length > 0);
    expect(groups.map((group) => textOf(group.split('</dt>')[0] ?? ''))).toEqual(
      keys.map((row) => row['name']),
    );
    let compared = 0;
    for (const [index, metric] of keys.entries()) {
      const group = groups[index] ?? '';
      const values = [...group.matchAll(/<a class="value" href="([^"]*)">([\s\S]*?)<\/a>/g)].map(
        ([, href = '', words = '']) => [href, textOf(words)],
      );
      const expected = latestFigures(metric['id'] ?? '').map((row) => [permalink(row['claim']), shown(row)]);
      expect(values.length).toBeGreaterThan(0);
      expect(values, metric['id']).toEqual(expected.slice(0, values.length));
      expect(values).toHaveLength(Math.min(6, expected.length));
      compared += values.length;
    }
    console.info(`${String(compared)} figures of the home page recomputed`);
  });
});

describe('every province page', () => {
  const KINDS = new Set(['event', 'toll', 'spread', 'response']);
  const covers = (row: Row) =>
    row['wave'] === wave['id'] &&
    KINDS.has(row['kind'] ?? '') &&
    row['status'] !== 'withdrawn' &&
    row['status'] !== 'false' &&
    row['evidence_found'] === 'true';
  const rank = (row: Row) => STRENGTH.indexOf(row['status'] ?? '');
  const strongest = (rows: readonly Row[]) =>
    rows.toSorted((a, b) => rank(a) - rank(b) || newestFirst(a, b))[0];
  const last =
    coverage
      .map((row) => row['day'] ?? '')
      .sort()
      .at(-1) ?? '';

  it('shows the status of the strongest claim, and counts of its claims by status', () => {
    for (const { id = '', ...province } of provinces) {
      const own = claims.filter((row) => items(row['provinces']).includes(id));
      const best = strongest(own.filter(covers));
      expect(province['coverage'], id).toBe(best?.['status'] ?? 'nothing-found');
      expect(province['rests_on'], id).toBe(best?.['id'] ?? '');
      expect(coverage.find((row) => row['day'] === last && row['province'] === id)).toMatchObject({
        to_date: best?.['status'] ?? 'nothing-found',
        to_date_claim: best?.['id'] ?? '',
      });
      const { html } = pageAt(pages, `/provinces/${id}/`);
      const head = /<header class="page-head">[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
      const box = /<section class="status-box"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
      expect(signsIn(head), id).toEqual(tally(own));
      if (best) expect(signsIn(box)[0], id).toBe(best['status']);
      if (best) expect(valuesOf(box, 'a', 'href')).toContain(permalink(best['id']));
      expect(Number(province['claims']), id).toBe(own.length);
    }
    expect(provinces).toHaveLength(31);
  });

  it('stands on days that the table of coverage gives', () => {
    const byDay = Map.groupBy(coverage, (row) => row['day']);
    for (const [day = '', rows] of byDay)
      for (const row of rows) {
        const own = claims.filter(
          (claim) => items(claim['provinces']).includes(row['province'] ?? '') && covers(claim),
        );
        const onDay = strongest(own.filter((claim) => items(claim['days']).includes(day)));
        const toDate = strongest(
          own.filter((claim) => (items(claim['days'])[0] ?? claim['to'] ?? '') <= day),
        );
        expect([row['on_day_claim'], row['to_date_claim']], `${day} ${row['province'] ?? ''}`).toEqual([
          onDay?.['id'] ?? '',
          toDate?.['id'] ?? '',
        ]);
      }
    console.info(`${String(coverage.length)} cells of coverage recomputed`);
    expect(byDay.size).toBeGreaterThan(30);
  });
});

describe('every source and place page', () => {
  it('counts the claims of a source by status', () => {
    let compared = 0;
    for (const { id = '', url, ...source } of sources) {
      const own = claims.filter((row) => row['source'] === id);
      expect(Number(source['claims']), id).toBe(own.length);
      if (!url) continue;
      const head = /<header class="page-head">[\s\S]*?<\/header>/.exec(
        pageAt(pages, `/sources/${id}/`).html,
      )?.[0];
      expect(signsIn(head ?? ''), id).toEqual(tally(own));
      expect(Number(source['claims_relayed']), id).toBe(
        claims.filter((row) => row['source'] !== id && items(row['via']).includes(id)).length,
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('counts the claims of a place by status', () => {
    for (const { id = '' } of places) {
      const own = claims.filter((row) => items(row['places']).includes(id));
      const head = /<header class="page-head">[\s\S]*?<\/header>/.exec(
        pageAt(pages, `/places/${id}/`).html,
      )?.[0];
      expect(signsIn(head ?? ''), id).toEqual(tally(own));
    }
    expect(places.length).toBeGreaterThan(50);
  });
});
