import { describe, expect, it } from 'vitest';
import { buildIndexes } from '../../src/model/indexes.ts';
import { OUTCOMES } from '../../src/model/source-record.ts';
import { articleEntry, trackerOf, trackerOfClaims } from '../support/factories.ts';
import { CLAIM, FIGURE, VERIFIED } from '../support/samples.ts';
import type { Tracker } from '../../src/model/record.ts';

/** For a source, the ids of its claims under each outcome that has some. */
function outcomesOf(tracker: Tracker, source: string): Record<string, string[]> {
  const outcomes = buildIndexes(tracker).outcomes.get(source);
  if (!outcomes) throw new Error(`${source} has no record`);
  return Object.fromEntries(
    OUTCOMES.flatMap((outcome) =>
      outcomes[outcome].length > 0 ? [[outcome, outcomes[outcome].map(({ id }) => id).sort()]] : [],
    ),
  );
}

const toll = (value: number, source: string) => ({
  kind: 'toll' as const,
  event_type: undefined,
  where: ['iran'],
  figure: { ...FIGURE, value },
  source,
});

describe('buildOutcomes', () => {
  it('lists a source’s claims by what became of them, and leaves others alone', () => {
    const tracker = trackerOfClaims(
      VERIFIED,
      { status: 'withdrawn' },
      { status: 'false' },
      {},
      { source: 'bbc', ...VERIFIED },
    );
    expect(outcomesOf(tracker, 'hrana')).toEqual({ verified: ['c1'], withdrawn: ['c2'], false: ['c3'] });
    expect(outcomesOf(tracker, 'bbc')).toEqual({ verified: ['c5'] });
  });

  it('calls corroborated what two origins say, and disputed what excludes another value', () => {
    expect(outcomesOf(trackerOfClaims(toll(25, 'hrana'), toll(25, 'hengaw')), 'hrana')).toEqual({
      corroborated: ['c1'],
    });
    expect(outcomesOf(trackerOfClaims(toll(25, 'hrana'), toll(29, 'hengaw')), 'hrana')).toEqual({
      disputed: ['c1'],
    });
  });

  it('calls corrected what a correction names or another claim corrects, but for a removal for safety', () => {
    const corrections = [
      {
        date: '2026-11-22',
        claim: 'c1',
        kind: 'place' as const,
        was: 'Ilam',
        now: 'Tehran',
        note: 'Misread.',
      },
      { date: '2026-11-22', claim: 'c2', kind: 'removal-for-safety' as const, note: 'Removed for safety.' },
    ];
    const corrects = { claim: '2026-01-06-first-day#c3', as: 'corrects' as const };
    const claims = [
      CLAIM,
      { ...CLAIM, id: 'c2' },
      { ...CLAIM, id: 'c3' },
      { ...CLAIM, id: 'c4', relates: [corrects] },
    ];
    const tracker = trackerOf({ articles: [articleEntry({ corrections, claims })] });
    expect(outcomesOf(tracker, 'hrana')).toEqual({ corrected: ['c1', 'c3'] });
  });
});
