import { describe, expect, it } from 'vitest';
import { buildLedgers, buildSupersededBy } from '../../src/model/figure-ledger.ts';
import { breadthOf, isTotal } from '../../src/model/figure-total.ts';
import { knownFrom } from '../../src/model/known-from.ts';
import { trackerOfClaims } from '../support/factories.ts';
import { FIGURE } from '../support/samples.ts';

type Changes = NonNullable<Parameters<typeof trackerOfClaims>[number]>;
const ID = '2026-01-06-first-day';
const toll = (changes: Changes = {}, figure: Partial<typeof FIGURE> = {}): Changes => ({
  kind: 'toll',
  event_type: undefined,
  where: ['iran'],
  figure: { ...FIGURE, ...figure },
  ...changes,
});

describe('buildLedgers', () => {
  it('keeps every value, by source in the order of as-of days, and the local ones apart', () => {
    const tracker = trackerOfClaims(
      toll({ when: '2026-01-05' }),
      toll({ when: '2026-01-03' }),
      toll({ source: 'bbc' }),
      toll({ where: ['tehran'] }),
      toll({}, { metric: 'arrests' }),
      {},
    );
    const ledgers = buildLedgers(tracker);
    expect([...ledgers.keys()]).toEqual(['deaths', 'arrests']);
    const deaths = ledgers.get('deaths');
    expect(
      [...(deaths?.national ?? [])].map(([source, claims]) => [source, claims.map(({ id }) => id)]),
    ).toEqual([
      ['bbc', ['c3']],
      ['hrana', ['c2', 'c1']],
    ]);
    expect(deaths?.local.map(({ id }) => id)).toEqual(['c4']);
    expect(deaths?.count).toBe(4);
  });
});

describe('buildSupersededBy', () => {
  it('names the later claim by the key of the older, and no other relation', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
    expect(buildSupersededBy(trackerOfClaims(toll(), toll({ relates })))).toEqual(
      new Map([[`${ID}#c1`, `${ID}#c2`]]),
    );
    for (const status of ['withdrawn', 'false'] as const)
      expect(buildSupersededBy(trackerOfClaims(toll(), toll({ relates, status }))).size, status).toBe(0);
    const same = [{ claim: `${ID}#c1`, as: 'same-origin' as const }];
    expect(buildSupersededBy(trackerOfClaims(toll(), toll({ relates: same }))).size).toBe(0);
  });
});

describe('isTotal', () => {
  it.each([
    [undefined, true],
    [['protesters'], true],
    [['protesters', 'minors'], true],
    [['civilians', 'security-forces'], true],
    [['civilians'], false],
    [['minors'], false],
    [['security-forces', 'government-supporters'], false],
  ] as const)('tells of %j whether it is a total: %s', (includes, total) => {
    const figure = {
      metric: 'deaths',
      value: 1,
      bound: 'exact' as const,
      ...(includes ? { includes: [...includes] } : {}),
    };
    expect(isTotal({ figure })).toBe(total);
    expect(breadthOf({ figure })).toBe(includes?.length ?? Infinity);
  });
});

describe('knownFrom', () => {
  const page = (published: string | null) => ({ published }) as Parameters<typeof knownFrom>[0][number];
  it('is the earliest dated page', () => {
    expect(
      knownFrom([page('2026-01-07'), page(null), page('2026-01-06')], '2026-11-22T12:00:00Z', 'UTC'),
    ).toBe('2026-01-06');
  });

  it('is the day of publication in the site’s zone where no page is dated', () => {
    expect(knownFrom([page(null)], '2026-11-22T21:00:00Z', 'Asia/Tehran')).toBe('2026-11-23');
  });
});
