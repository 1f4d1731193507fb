import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDisputes, disputesByClaim } from '../../src/model/disputes.ts';
import { excludes, intervalOf } from '../../src/model/interval.ts';
import { trackerOfClaims } from '../support/factories.ts';

type Claims = Parameters<typeof trackerOfClaims>;
type Changes = NonNullable<Claims[number]>;
const ID = '2026-01-06-first-day';

/** A national count of the dead from the first day of the wave. */
function count(value: number, changes: Changes = {}, figure: object = {}): Changes {
  return {
    kind: 'toll',
    event_type: undefined,
    where: ['iran'],
    when: { from: '2025-12-28', to: '2026-01-06' },
    figure: { metric: 'deaths', value, bound: 'exact', cumulative: true, ...figure },
    ...changes,
  };
}
const found = (...claims: Changes[]) =>
  buildDisputes(trackerOfClaims(...claims)).map(({ class: kind, claims: own }) => [
    kind,
    own.map((claim) => claim.id),
  ]);

describe('buildDisputes', () => {
  it('calls exact values of two sources for one window and rule a conflict, lowest first', () => {
    expect(found(count(27), count(25, { source: 'bbc' }))).toEqual([['conflict', ['c2', 'c1']]]);
  });

  it('finds none where bounds leave room for both', () => {
    expect(found(count(25, {}, { bound: 'at-least' }), count(29, { source: 'bbc' }))).toEqual([]);
    expect(found(count(100, {}, { bound: 'about' }), count(105, { source: 'bbc' }))).toEqual([]);
  });

  it('finds none between two values of one source, or for another place or metric', () => {
    expect(found(count(25), count(27))).toEqual([]);
    expect(found(count(25), count(27, { source: 'bbc', where: ['tehran'] }))).toEqual([]);
    expect(found(count(25), count(27, { source: 'bbc' }, { metric: 'arrests' }))).toEqual([]);
  });

  it('keeps a claim that fits both sides out of the conflict', () => {
    const wide = count(10, { source: 'bbc' }, { bound: 'at-least' });
    expect(found(count(25), wide, count(27, { source: 'bbc' }))).toEqual([['conflict', ['c1', 'c3']]]);
  });

  it('tells different people counted from a conflict, and a part from a total', () => {
    expect(
      found(
        count(29, {}, { includes: ['protesters'] }),
        count(35, { source: 'bbc' }, { includes: ['protesters', 'minors'] }),
      ),
    ).toEqual([['different-inclusion', ['c1', 'c2']]]);
    expect(found(count(29), count(4, { source: 'bbc' }, { includes: ['minors'] }))).toEqual([]);
  });

  it('finds a count of fewer days above a count of the longer time around them', () => {
    const days = (from: string, to: string) => ({ when: { from, to } });
    expect(
      found(
        count(40, days('2026-01-02', '2026-01-03')),
        count(30, { source: 'bbc', ...days('2025-12-28', '2026-01-06') }),
      ),
    ).toEqual([['different-window', ['c2', 'c1']]]);
    expect(
      found(
        count(20, days('2026-01-02', '2026-01-03')),
        count(30, { source: 'bbc', ...days('2025-12-28', '2026-01-06') }),
      ),
    ).toEqual([]);
    // The later count does not hold the earlier days, so the two are not at odds.
    expect(
      found(
        count(40, days('2025-12-28', '2026-01-01')),
        count(30, { source: 'bbc', ...days('2026-01-02', '2026-01-06') }),
      ),
    ).toEqual([]);
  });

  it('takes a replaced value out of conflicts and shows the replacement where the days are the same', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
    expect(found(count(25), count(27, { relates }))).toEqual([['superseded', ['c1', 'c2']]]);
    expect(found(count(25), count(27, { relates }), count(27, { source: 'bbc' }))).toEqual([
      ['superseded', ['c1', 'c2']],
    ]);
  });

  it('takes back up a value whose replacement was taken back', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
    for (const status of ['withdrawn', 'false'] as const)
      expect(found(count(25), count(27, { relates, status }), count(29, { source: 'bbc' }))).toEqual([
        ['conflict', ['c1', 'c3']],
      ]);
  });

  it('shows the replacement of a value that was withdrawn, but not of one that is false', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
    expect(found(count(25, { status: 'withdrawn' }), count(27, { relates }))).toEqual([
      ['superseded', ['c1', 'c2']],
    ]);
    expect(found(count(25, { status: 'false' }), count(27, { relates }))).toEqual([]);
  });

  it('leaves out what was withdrawn or shown to be false', () => {
    for (const status of ['withdrawn', 'false'] as const)
      expect(found(count(25, { status }), count(27, { source: 'bbc' }))).toEqual([]);
  });

  it('finds for one window exactly the claims that a comparison of all pairs finds', () => {
    const figure = fc.record({
      value: fc.integer({ min: 0, max: 6 }),
      bound: fc.constantFrom('exact', 'at-least', 'up-to', 'about'),
      source: fc.constantFrom('hrana', 'bbc'),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 6 }), (figures) => {
        const tracker = trackerOfClaims(
          ...figures.map(({ value, bound, source }) => count(value, { source }, { bound })),
        );
        const pairs = new Set<string>();
        for (const a of tracker.claims)
          for (const b of tracker.claims)
            if (a.figure && b.figure && excludes(intervalOf(a.figure), intervalOf(b.figure)))
              pairs.add(a.key);
        const sources = new Set(
          tracker.claims.filter(({ key }) => pairs.has(key)).map(({ source }) => source),
        );
        const disputed = disputesByClaim(buildDisputes(tracker));
        expect([...disputed.keys()].sort()).toEqual(sources.size > 1 ? [...pairs].sort() : []);
      }),
      { seed: 20260106, numRuns: 60 },
    );
  });
});
