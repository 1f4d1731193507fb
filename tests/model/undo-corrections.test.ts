import { describe, expect, it } from 'vitest';
import { buildAsOf } from '../../src/model/as-of.ts';
import { buildLatestFigures } from '../../src/model/latest-figures.ts';
import { claimAsOf, findCorrected } from '../../src/model/undo-corrections.ts';
import { stateOf, trackerOfDay } from '../support/as-of.ts';
import { articleEntry, trackerOf, trackerOfClaims } from '../support/factories.ts';
import { CLAIM, FIGURE, VERIFIED } from '../support/samples.ts';

const WAVE = '2025-26';

describe('corrections', () => {
  const published = '2026-11-10T12:00:00+00:00';
  const later = (changes: object) => ({
    date: '2026-11-20',
    claim: 'c1',
    note: 'Checked again.',
    ...changes,
  });
  const statesOf = (claim: object, correction: object) =>
    buildAsOf(
      trackerOf({
        articles: [
          articleEntry({
            published,
            claims: [
              { ...CLAIM, ...claim },
              { ...CLAIM, id: 'c2', when: '2026-11-15', where: ['ilam'] },
            ],
            corrections: [later(correction) as never],
          }),
        ],
      }),
    );

  it('of a status are undone for every day before: a check that came later is not shown earlier', () => {
    const states = statesOf(VERIFIED, { kind: 'status', was: 'reported', now: 'verified' });
    const level = (day: string) => stateOf(states, day).coverage.get('tehran')?.level;
    expect([level('2026-01-06'), level('2026-11-15'), level('2026-11-20')]).toEqual([
      'reported',
      'reported',
      'verified',
    ]);
    expect(states.map(({ undone }) => undone)).toEqual([1, 1, 0]);
    expect(stateOf(states, '2026-01-06').fresh[0]).toMatchObject({ status: 'reported', verifiedBy: null });
  });

  it('of a figure are undone for the days on which the wrong one stood here', () => {
    const toll = { kind: 'toll', event_type: undefined, where: ['iran'], figure: { ...FIGURE, value: 1025 } };
    const states = statesOf(toll, { kind: 'figure', was: '1,250', now: '1025' });
    const value = (day: string) => stateOf(states, day).figures[0]?.claims[0]?.figure?.value;
    expect([value('2026-01-06'), value('2026-11-15'), value('2026-11-20')]).toEqual([1025, 1250, 1025]);
  });

  it.each([
    { kind: 'place', was: 'Ilam', now: 'Tehran' },
    { kind: 'status', was: 'somewhat sure', now: 'reported' },
    { kind: 'figure', was: 'about a dozen', now: '12' },
    { kind: 'removal-for-safety' },
  ])('of another kind, or in words, are not undone: %j', (correction) => {
    const states = statesOf({}, correction);
    expect(states.map(({ undone }) => undone)).toEqual([0, 0, 0]);
    expect(states.every(({ coverage }) => coverage.get('tehran')?.level === 'reported')).toBe(true);
  });

  it('of one claim are undone one after the other, the newest first', () => {
    const corrections = [
      {
        date: '2026-11-12',
        claim: 'c1',
        kind: 'status' as const,
        was: 'rumour',
        now: 'claimed',
        note: 'Asked.',
      },
      {
        date: '2026-11-12',
        claim: 'c1',
        kind: 'status' as const,
        was: 'claimed',
        now: 'reported',
        note: 'Seen.',
      },
    ];
    const tracker = trackerOf({ articles: [articleEntry({ corrections })] });
    const corrected = findCorrected(tracker).get('2026-01-06-first-day#c1');
    expect(
      corrected && [claimAsOf(corrected, '2026-11-11').status, claimAsOf(corrected, '2026-11-12').status],
    ).toEqual(['rumour', 'reported']);
    expect(findCorrected(trackerOfClaims({})).size).toBe(0);
  });

  it('of one figure give each day the number that stood at its end', () => {
    const toll = { kind: 'toll', event_type: undefined, where: ['iran'], figure: { ...FIGURE, value: 31 } };
    const change = (date: string, was: string, now: string) => later({ date, kind: 'figure', was, now });
    const corrections = [change('2026-11-12', '25', '28'), change('2026-11-14', '28', '31')] as never;
    const days = ['2026-11-11', '2026-11-13', '2026-11-15'].map((when, index) => ({
      ...CLAIM,
      id: `c${String(index + 2)}`,
      text: `Shops stayed shut on ${when}.`,
      when,
    }));
    const claims = [{ ...CLAIM, ...toll }, ...days] as never;
    const states = buildAsOf(trackerOf({ articles: [articleEntry({ published, claims, corrections })] }));
    const values = states.map(({ day, figures }) => [day, figures[0]?.claims[0]?.figure?.value]);
    expect(values.filter(([day]) => String(day) > '2026-11')).toEqual([
      ['2026-11-11', 25],
      ['2026-11-12', 28],
      ['2026-11-13', 28],
      ['2026-11-14', 31],
      ['2026-11-15', 31],
    ]);
  });

  it.each([
    ['28', '25', { value: 28, bound: 'at-least' }],
    ['28', 'at least 25', { value: 28, bound: 'exact' }],
    ['about 1,200', '25', { value: 1200, bound: 'about' }],
    ['20 to 30', '25', { min: 20, max: 30, bound: 'at-least' }],
    ['up to 1.5–2', 'at least 25', { min: 1.5, max: 2, bound: 'up-to' }],
  ])('of a figure are read as the check has them written: %s, now %s', (was, now, expected) => {
    const figure = { ...FIGURE, value: 25, bound: 'at-least' };
    const toll = { kind: 'toll', event_type: undefined, where: ['iran'], figure };
    const states = statesOf(toll, { kind: 'figure', was, now });
    const { metric: _metric, ...shown } = stateOf(states, '2026-11-15').figures[0]?.claims[0]?.figure ?? {
      metric: '',
    };
    expect(shown).toEqual(expected);
  });

  it('of a status that took a claim back show the day before what it said, and what it superseded after', () => {
    const count = (id: string, value: number, changes: object = {}) => ({
      ...CLAIM,
      id,
      kind: 'toll',
      event_type: undefined,
      where: ['iran'],
      figure: { ...FIGURE, value },
      ...changes,
    });
    const relates = [{ claim: '2026-01-06-first-day#c1', as: 'supersedes' }];
    const claims = [
      count('c1', 25),
      count('c2', 30, { status: 'withdrawn', relates }),
      { ...CLAIM, id: 'c3', when: '2026-11-15', where: ['ilam'] },
    ] as never;
    const corrections = [later({ claim: 'c2', kind: 'status', was: 'claimed', now: 'withdrawn' })] as never;
    const tracker = trackerOf({ articles: [articleEntry({ published, claims, corrections })] });
    const states = buildAsOf(tracker);
    const value = (day: string) => stateOf(states, day).figures[0]?.claims.map(({ figure }) => figure?.value);
    expect([value('2026-01-06'), value('2026-11-15'), value('2026-11-20')]).toEqual([[30], [30], [25]]);
    for (const { day, figures } of states)
      expect(figures, day).toEqual(buildLatestFigures(trackerOfDay(tracker, day), WAVE));
  });

  it('that came before a removal for safety are not undone, as little as the removal itself', () => {
    const removal = { date: '2026-11-20', kind: 'removal-for-safety' as const, note: 'Removed for safety.' };
    const status = later({ date: '2026-11-19', kind: 'status', was: 'rumour', now: 'reported' });
    const keysFor = (...corrections: object[]) => [
      ...findCorrected(
        trackerOf({ articles: [articleEntry({ published, corrections: corrections as never })] }),
      ).keys(),
    ];
    expect(keysFor(status)).toHaveLength(1);
    expect(keysFor(status, { ...removal, claim: 'c1' })).toEqual([]);
    expect(keysFor(status, removal)).toEqual([]);
    expect(keysFor(status, { ...removal, claim: 'c2' })).toHaveLength(1);
    expect(keysFor({ ...removal, claim: 'c1' }, { ...status, date: '2026-11-21' })).toHaveLength(1);
  });
});
