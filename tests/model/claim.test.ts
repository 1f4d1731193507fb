import { describe, expect, it } from 'vitest';
import { buildClaim, sortedUnique, timelineDays } from '../../src/model/claim.ts';
import { articleEntry, claimEntry } from '../support/factories.ts';
import { EVIDENCE, FIGURE } from '../support/samples.ts';

const ARTICLE = articleEntry({
  evidence: {
    'hrana-page': EVIDENCE,
    gone: { title: 'Gone', publisher: 'bbc', published: null, withheld: 'not-found', accessed: '2026-11-01' },
    'gone-too': { title: 'Gone too', publisher: 'bbc', published: null, withheld: 'not-found' },
    kept: { title: 'Kept', publisher: 'bbc', published: null, withheld: 'names-private-persons' },
  },
});
type Changes = Parameters<typeof claimEntry>[0];
const build = (changes: Changes = {}) =>
  buildClaim(claimEntry(changes), ARTICLE.data, ARTICLE.id, {
    country: 'iran',
    time_zone: 'Asia/Tehran',
  });

describe('timelineDays', () => {
  it.each([
    ['one day', '2026-01-06', '2026-01-06', 'day', false, ['2026-01-06']],
    [
      'an event of three days',
      '2025-12-31',
      '2026-01-02',
      'day',
      false,
      ['2025-12-31', '2026-01-01', '2026-01-02'],
    ],
    ['a running total', '2026-01-04', '2026-01-06', 'day', true, ['2026-01-06']],
    ['a window of eight days', '2026-01-01', '2026-01-08', 'day', false, ['2026-01-08']],
    ['a week, not exactly known', '2026-01-05', '2026-01-06', 'week', false, []],
    ['a month', '2026-01-01', '2026-01-31', 'month', false, []],
    ['a year', '2026-01-01', '2026-12-31', 'year', true, []],
  ] as const)('returns for %s', (_name, from, to, precision, cumulative, days) => {
    expect(timelineDays(from, to, precision, cumulative)).toEqual(days);
  });

  it('returns each day of a window of seven', () => {
    expect(timelineDays('2026-01-01', '2026-01-07', 'day', false)).toHaveLength(7);
  });
});

describe('buildClaim', () => {
  it('fills what is not said with null and nothing', () => {
    expect(build()).toMatchObject({
      key: '2026-01-06-first-day#c1',
      article: '2026-01-06-first-day',
      from: '2026-01-06',
      to: '2026-01-06',
      precision: 'day',
      months: ['2026-01'],
      speaker: null,
      verifiedBy: null,
      event: null,
      figure: null,
      quote: null,
      via: [],
      relates: [],
      national: false,
      unfound: false,
    });
  });

  it('takes province and place apart from the country', () => {
    const claim = build({ where: ['tehran', 'iran', 'ilam/malekshahi', 'ilam'] });
    expect(claim.provinces).toEqual(['ilam', 'tehran']);
    expect(claim.places).toEqual(['ilam/malekshahi']);
    expect(claim.national).toBe(true);
  });

  it('puts a claim abroad in no province and not in the country', () => {
    expect(build({ where: [] })).toMatchObject({ provinces: [], places: [], national: false });
  });

  it('stands in the month of its last day, and in none where only the year is known', () => {
    expect(build({ when: { from: '2025-12-28', to: '2026-01-05' } }).months).toEqual(['2026-01']);
    expect(build({ precision: 'month' })).toMatchObject({ days: [], months: ['2026-01'] });
    expect(build({ precision: 'year' }).months).toEqual([]);
  });

  it('puts a running total on its as-of day', () => {
    const figure = { ...FIGURE, cumulative: true };
    const claim = build({
      kind: 'toll',
      event_type: undefined,
      when: { from: '2026-01-04', to: '2026-01-06' },
      figure,
    });
    expect(claim.days).toEqual(['2026-01-06']);
  });

  it('joins its pages, with the day of reading from the article where they have none', () => {
    const { evidence } = build({ evidence: ['kept', 'gone', 'hrana-page'] });
    expect(evidence.map(({ key, url, withheld, accessed }) => [key, url, withheld, accessed])).toEqual([
      ['kept', null, 'names-private-persons', '2026-11-22'],
      ['gone', null, 'not-found', '2026-11-01'],
      ['hrana-page', 'https://example.org/page', null, '2026-11-22'],
    ]);
  });

  it.each([
    [['gone'], true],
    [['gone', 'gone-too'], true],
    [['gone', 'kept'], false],
    [['hrana-page', 'gone'], false],
  ])('tells whether none of the pages %j was found', (evidence, unfound) => {
    expect(build({ evidence }).unfound).toBe(unfound);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(build())).toBe(true);
  });
});

describe('sortedUnique', () => {
  it('returns each value once, by code unit', () => {
    expect(sortedUnique(['b', 'a', 'B', 'a', 'é'])).toEqual(['B', 'a', 'b', 'é']);
  });
});
