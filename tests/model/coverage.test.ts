import { describe, expect, it } from 'vitest';
import { buildCoverage } from '../../src/model/coverage.ts';
import { articleEntry, trackerOf, trackerOfClaims } from '../support/factories.ts';
import { EVIDENCE, VERIFIED } from '../support/samples.ts';

const WAVE = '2025-26';
const TODAY = '2026-11-22';
const { url: _url, ...PAGE } = EVIDENCE;
type Tracker = ReturnType<typeof trackerOf>;

const tehran = (tracker: Tracker, day = TODAY, layer?: 'to-date' | 'on-day') =>
  buildCoverage(tracker, WAVE, day, layer).get('tehran');

describe('buildCoverage', () => {
  it('tells nothing found for a province without a claim, and every province is there', () => {
    const coverage = buildCoverage(trackerOfClaims({ where: [] }), WAVE, TODAY);
    expect([...coverage]).toEqual([
      ['ilam', { province: 'ilam', level: null, claim: null }],
      ['tehran', { province: 'tehran', level: null, claim: null }],
    ]);
  });

  it.each([
    [['rumour', 'claimed', 'reported'], 'reported', 'c3'],
    [['claimed', 'rumour'], 'claimed', 'c1'],
    [['withdrawn', 'rumour', 'false'], 'rumour', 'c2'],
  ] as const)('takes the strongest of %j', (statuses, level, id) => {
    const tracker = trackerOfClaims(...statuses.map((status) => ({ status })));
    expect(tehran(tracker)).toMatchObject({ level, claim: { id } });
  });

  it('takes verified before reported, however old', () => {
    const tracker = trackerOfClaims({ when: '2026-01-06' }, { ...VERIFIED, when: '2026-01-01' });
    expect(tehran(tracker)).toMatchObject({ level: 'verified', claim: { id: 'c2' } });
  });

  it('takes the newest of equals, then the shortest window, then the lower number', () => {
    expect(tehran(trackerOfClaims({ when: '2026-01-04' }, { when: '2026-01-05' }))?.claim?.id).toBe('c2');
    const window = { from: '2026-01-03', to: '2026-01-05' };
    expect(tehran(trackerOfClaims({ when: window }, { when: '2026-01-05' }))?.claim?.id).toBe('c2');
    const many = trackerOfClaims(...Array.from({ length: 12 }, () => ({})));
    expect(tehran(many)?.claim?.id).toBe('c1');
  });

  it('takes the article first by id of equals in two articles', () => {
    const articles = [articleEntry({}, { id: '2026-01-06-b' }), articleEntry({}, { id: '2026-01-06-a' })];
    expect(tehran(trackerOf({ articles }))?.claim?.article).toBe('2026-01-06-a');
  });

  it.each(['withdrawn', 'false'] as const)('leaves out a claim that is %s', (status) => {
    expect(tehran(trackerOfClaims({ status }))?.level).toBeNull();
  });

  it.each(['statement', 'context', 'fact-check'] as const)('leaves out a claim of kind %s', (kind) => {
    expect(tehran(trackerOfClaims({ kind, event_type: undefined }))?.level).toBeNull();
  });

  it.each(['toll', 'spread', 'response'] as const)('takes a claim of kind %s', (kind) => {
    expect(tehran(trackerOfClaims({ kind, event_type: undefined }))?.level).toBe('reported');
  });

  it('shades nothing by a claim on the country or abroad', () => {
    expect(tehran(trackerOfClaims({ where: ['iran'] }, { where: [] }))?.level).toBeNull();
  });

  it('shades a province by a place in it', () => {
    expect(tehran(trackerOfClaims({ where: ['tehran/tehran'] }))?.level).toBe('reported');
  });

  it('leaves out a claim none of whose pages was found, and takes one that is withheld for another reason', () => {
    const cover = (withheld: 'not-found' | 'unvetted-host') =>
      tehran(trackerOf({ articles: [articleEntry({ evidence: { 'hrana-page': { ...PAGE, withheld } } })] }))
        ?.level;
    expect(cover('not-found')).toBeNull();
    expect(cover('unvetted-host')).toBe('reported');
  });

  it('leaves out claims of another wave', () => {
    expect(buildCoverage(trackerOf(), '2022-23', TODAY).get('tehran')?.level).toBeNull();
  });

  it('leaves out claims of a retracted article', () => {
    const retraction = { date: '2026-11-23', reason: 'A forgery.' };
    expect(
      tehran(trackerOf({ articles: [articleEntry({ status: 'retracted', retraction })] }))?.level,
    ).toBeNull();
  });

  it('never adds up: levels of two provinces stay what they are', () => {
    const tracker = trackerOfClaims({ where: ['tehran'] }, { where: ['ilam'], ...VERIFIED });
    expect([...buildCoverage(tracker, WAVE, TODAY).values()].map(({ level }) => level)).toEqual([
      'verified',
      'reported',
    ]);
  });
});

describe('the two layers', () => {
  const tracker = trackerOfClaims(
    { when: { from: '2026-01-02', to: '2026-01-04' }, ...VERIFIED },
    { when: '2026-01-05' },
    { when: { from: '2026-01-01', to: '2026-01-31' }, status: 'claimed', precision: 'month' },
  );

  it.each([
    ['2025-12-31', null, null],
    // The running total since this day only says that it was so by its last day.
    ['2026-01-01', null, null],
    ['2026-01-02', 'verified', 'verified'],
    ['2026-01-04', 'verified', 'verified'],
    ['2026-01-05', 'verified', 'reported'],
    ['2026-01-06', 'verified', null],
  ])('tell for %s to date %s and on that day %s', (day, toDate, onDay) => {
    expect(tehran(tracker, day)?.level).toBe(toDate);
    expect(tehran(tracker, day, 'on-day')?.level).toBe(onDay);
  });

  it('puts a running total on its last day only', () => {
    const figure = { metric: 'deaths', value: 1, bound: 'exact', cumulative: true } as const;
    const total = trackerOfClaims({
      kind: 'toll' as const,
      event_type: undefined,
      when: { from: '2026-01-02', to: '2026-01-04' },
      figure,
    });
    expect(tehran(total, '2026-01-03', 'on-day')?.level).toBeNull();
    expect(tehran(total, '2026-01-04', 'on-day')?.level).toBe('reported');
  });
});
