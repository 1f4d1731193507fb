import { describe, expect, it } from 'vitest';
import { buildByDay, buildByMonth } from '../../src/model/by-day.ts';
import { buildByPlace } from '../../src/model/by-place.ts';
import { buildByProvince } from '../../src/model/by-province.ts';
import { buildBySource } from '../../src/model/by-source.ts';
import { collect } from '../../src/model/collect.ts';
import { buildIndexes } from '../../src/model/indexes.ts';
import { articleEntry, trackerOf, trackerOfClaims } from '../support/factories.ts';
import { CLAIM, FIGURE, VERIFIED } from '../support/samples.ts';

const ids = (claims: readonly { readonly id: string }[] | undefined) => claims?.map(({ id }) => id);

describe('buildByProvince', () => {
  const tracker = trackerOfClaims(
    { where: ['iran'] },
    { where: ['tehran/tehran', 'ilam'], when: '2026-01-04', source: 'bbc', via: ['hrana'] },
    { where: ['tehran', 'tehran/tehran'], when: '2026-01-05', status: 'rumour' },
    { where: [] },
  );

  it('has a record for every province, with a claim or without, in the order of slugs', () => {
    expect([...buildByProvince(trackerOfClaims({ where: [] })).keys()]).toEqual(['ilam', 'tehran']);
  });

  it('holds each claim on the province or a place in it once, newest first, and none on the country', () => {
    expect(ids(buildByProvince(tracker).get('tehran')?.claims)).toEqual(['c3', 'c2']);
    expect(ids(buildByProvince(tracker).get('ilam')?.claims)).toEqual(['c2']);
  });

  it('tells places, sources, last day and counts of these claims alone', () => {
    expect(buildByProvince(tracker).get('tehran')).toMatchObject({
      places: ['tehran/tehran'],
      sources: ['bbc', 'hrana'],
      lastDay: '2026-01-05',
      counts: { verified: 0, reported: 1, claimed: 0, rumour: 1, withdrawn: 0, false: 0 },
    });
    expect(buildByProvince(tracker).get('ilam')).toMatchObject({ places: [], lastDay: '2026-01-04' });
  });

  it('has nothing for a province without a claim', () => {
    expect(buildByProvince(trackerOfClaims({ where: ['iran'] })).get('ilam')).toMatchObject({
      claims: [],
      articles: [],
      places: [],
      lastDay: null,
    });
  });

  it('holds an article that only cites such a claim', () => {
    const citing = articleEntry(
      { claims: [{ ...CLAIM, where: [] }] },
      { id: '2026-01-06-citing', body: '\n[x](2026-01-06-first-day.md#c1)\n' },
    );
    const articles = buildByProvince(trackerOf({ articles: [articleEntry(), citing] })).get(
      'tehran',
    )?.articles;
    expect(ids(articles)).toEqual(['2026-01-06-citing', '2026-01-06-first-day']);
  });
});

describe('buildByPlace', () => {
  it('has a record for each place with a claim, and no other', () => {
    const records = buildByPlace(
      trackerOfClaims({ where: ['ilam/malekshahi', 'ilam'] }, { where: ['tehran'] }),
    );
    expect([...records.keys()]).toEqual(['ilam/malekshahi']);
    expect(records.get('ilam/malekshahi')).toMatchObject({
      place: { slug: 'malekshahi' },
      claims: [{ id: 'c1' }],
    });
    expect(records.get('ilam/malekshahi')?.articles).toHaveLength(1);
  });
});

describe('buildBySource', () => {
  it('keeps claims asserted, relayed and verified apart', () => {
    const records = buildBySource(
      trackerOfClaims(
        { source: 'hengaw', via: ['bbc'], kind: 'toll', event_type: undefined, figure: FIGURE },
        { source: 'hengaw', via: ['bbc', 'hrana'], ...VERIFIED },
        { source: 'bbc', ...VERIFIED },
      ),
    );
    expect([...records.keys()]).toEqual(['bbc', 'hengaw', 'hrana']);
    expect(ids(records.get('bbc')?.claims)).toEqual(['c3']);
    expect(ids(records.get('bbc')?.relayed)).toEqual(['c1', 'c2']);
    expect(ids(records.get('bbc')?.verified)).toEqual(['c2']);
    expect(ids(records.get('hengaw')?.figures)).toEqual(['c1']);
    expect(records.get('hengaw')?.counts).toMatchObject({ verified: 1, reported: 1 });
    expect(records.get('hrana')).toMatchObject({ claims: [], relayed: [{ id: 'c2' }] });
  });

  it('lists who relayed most often first, then by id, and never the source itself', () => {
    const records = buildBySource(
      trackerOfClaims(
        { source: 'hengaw', via: ['hrana', 'hengaw', 'bbc'] },
        { source: 'hengaw', via: ['hrana'] },
        { source: 'bbc', via: ['hrana', 'hengaw'] },
      ),
    );
    expect(records.get('hengaw')?.relayers).toEqual([
      ['hrana', 2],
      ['bbc', 1],
    ]);
    expect(records.get('bbc')?.relayers).toEqual([
      ['hengaw', 1],
      ['hrana', 1],
    ]);
  });

  it('has no record for a source that says nothing', () => {
    expect(buildBySource(trackerOf()).has('hengaw')).toBe(false);
  });
});

describe('buildByDay and buildByMonth', () => {
  const tracker = trackerOfClaims(
    { when: { from: '2025-12-30', to: '2026-01-01' } },
    { when: '2026-01-01' },
    { when: { from: '2025-12-01', to: '2025-12-31' }, precision: 'month' },
    { when: '2025-11-01', precision: 'month' },
    { when: '2025-01-01', precision: 'year' },
  );
  const byDay = buildByDay(tracker);

  it('puts a claim on each of its days, days in order', () => {
    expect([...byDay].map(([day, claims]) => [day, ids(claims)])).toEqual([
      ['2025-12-30', ['c1']],
      ['2025-12-31', ['c1']],
      ['2026-01-01', ['c2', 'c1']],
    ]);
  });

  it('puts days and claims without a day into their month, and a claim of a year into none', () => {
    const months = [...buildByMonth(tracker, byDay).values()];
    expect(months.map(({ month, days, undated }) => [month, [...days.keys()], ids(undated)])).toEqual([
      ['2025-11', [], ['c4']],
      ['2025-12', ['2025-12-30', '2025-12-31'], ['c3']],
      ['2026-01', ['2026-01-01'], []],
    ]);
  });
});

describe('buildIndexes', () => {
  it('knows which other articles cite a claim', () => {
    const citing = articleEntry(
      {},
      { id: '2026-01-06-citing', body: '\n[x](2026-01-06-first-day.md#c1) [y](#c1)\n' },
    );
    const { citedIn } = buildIndexes(trackerOf({ articles: [articleEntry(), citing] }));
    expect([...citedIn]).toEqual([['2026-01-06-first-day#c1', ['2026-01-06-citing']]]);
  });
});

describe('collect', () => {
  it('groups under every key, keys by code unit, items in their order', () => {
    const groups = collect(['b1', 'a2', 'B3', 'b4'], (text) => [...new Set(text)]);
    expect([...groups.keys()]).toEqual(['1', '2', '3', '4', 'B', 'a', 'b']);
    expect(groups.get('b')).toEqual(['b1', 'b4']);
  });
});
