import { describe, expect, it } from 'vitest';
import { buildLatestFigures } from '../../src/model/latest-figures.ts';
import { articleEntry, trackerOf, trackerOfClaims, waveEntry } from '../support/factories.ts';
import { CLAIM, EVIDENCE, FIGURE } from '../support/samples.ts';

type Changes = Parameters<typeof trackerOfClaims>[0];
const ID = '2026-01-06-first-day';

/** A claim on the whole country with a figure. */
function count(figure: Partial<typeof FIGURE> = {}, changes: Changes = {}): NonNullable<Changes> {
  return {
    kind: 'toll',
    event_type: undefined,
    where: ['iran'],
    figure: { ...FIGURE, ...figure },
    ...changes,
  };
}
const latest = (...claims: NonNullable<Changes>[]) =>
  buildLatestFigures(trackerOfClaims(...claims), '2025-26').map(({ metric, claims: list }) => [
    metric,
    list.map((claim) => claim.id),
  ]);

describe('buildLatestFigures', () => {
  it('returns one claim a source, newest day first, metrics in the order of site.yaml', () => {
    expect(
      latest(
        count({ metric: 'arrests' }),
        count({ value: 20 }, { when: '2026-01-03' }),
        count({ value: 25 }, { when: '2026-01-05' }),
        count({ value: 4 }, { when: '2026-01-06', source: 'bbc' }),
      ),
    ).toEqual([
      ['deaths', ['c4', 'c3']],
      ['arrests', ['c1']],
    ]);
  });

  it('takes the later day, not the larger number', () => {
    expect(
      latest(count({ value: 99 }, { when: '2026-01-03' }), count({ value: 1 }, { when: '2026-01-04' })),
    ).toEqual([['deaths', ['c2']]]);
  });

  it('takes of one day the figure that includes most: all, then the longer list', () => {
    expect(
      latest(count({ includes: ['protesters'] }), count(), count({ includes: ['protesters', 'bystanders'] })),
    ).toEqual([['deaths', ['c2']]]);
    expect(
      latest(count({ includes: ['protesters'] }), count({ includes: ['protesters', 'bystanders'] })),
    ).toEqual([['deaths', ['c2']]]);
  });

  it('leaves out a figure that another supersedes, also one of the same day', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
    expect(latest(count(), count({ includes: ['protesters'] }, { relates }))).toEqual([['deaths', ['c2']]]);
  });

  it.each(['withdrawn', 'false'] as const)(
    'shows the older figure again once the one that superseded it is %s',
    (status) => {
      const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
      expect(latest(count(), count({ value: 30 }, { relates, status }))).toEqual([['deaths', ['c1']]]);
    },
  );

  it('shows the older figure where nothing was found of the one that supersedes it', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'supersedes' as const }];
    const { url: _url, ...page } = EVIDENCE;
    const evidence = { 'hrana-page': EVIDENCE, lost: { ...page, withheld: 'not-found' as const } };
    const claims = [
      { ...CLAIM, ...count() },
      { ...CLAIM, ...count({ value: 30 }, { relates }), id: 'c2', evidence: ['lost'] },
    ];
    const tracker = trackerOf({ articles: [articleEntry({ claims, evidence })] });
    const [deaths] = buildLatestFigures(tracker, '2025-26');
    expect(deaths?.claims.map(({ id }) => id)).toEqual(['c1']);
  });

  it('follows a chain: what a withdrawn figure superseded stands, and what that superseded does not', () => {
    const after = (id: string) => [{ claim: `${ID}#${id}`, as: 'supersedes' as const }];
    expect(
      latest(
        count({}, { when: '2026-01-03' }),
        count({}, { when: '2026-01-04', relates: after('c1') }),
        count({}, { when: '2026-01-05', relates: after('c2'), status: 'withdrawn' }),
      ),
    ).toEqual([['deaths', ['c2']]]);
  });

  it.each(['same-origin', 'corrects'] as const)('keeps a figure related to another as %s', (as) => {
    const relates = [{ claim: `${ID}#c1`, as }];
    expect(latest(count(), count({}, { source: 'bbc', relates }))).toEqual([['deaths', ['c1', 'c2']]]);
  });

  it.each([
    ['on a province', count({}, { where: ['tehran'] })],
    ['that was withdrawn', count({}, { status: 'withdrawn' })],
    ['that is false', count({}, { status: 'false' })],
  ])('leaves out a figure %s', (_name, claim) => {
    expect(latest(claim)).toEqual([]);
  });

  it('leaves out a figure whose pages were not found, and one of another wave', () => {
    const claims = [{ ...CLAIM, ...count() }];
    const { url: _url, ...page } = EVIDENCE;
    const evidence = { 'hrana-page': { ...page, withheld: 'not-found' as const } };
    expect(
      buildLatestFigures(trackerOf({ articles: [articleEntry({ claims, evidence })] }), '2025-26'),
    ).toEqual([]);
    expect(buildLatestFigures(trackerOf({ articles: [articleEntry({ claims })] }), '2022-23')).toEqual([]);
  });

  it.each([[['minors']], [['women', 'minors']]] as const)(
    'leaves out a count of a part only: %j',
    (includes) => {
      expect(latest(count({ includes: [...includes] }))).toEqual([]);
    },
  );

  it('keeps a count that includes a part beside others', () => {
    expect(latest(count({ includes: ['protesters', 'minors'] }))).toEqual([['deaths', ['c1']]]);
  });

  it('leaves out a figure of the time before the wave', () => {
    const articles = [articleEntry({ claims: [{ ...CLAIM, ...count() }] })];
    const figures = (from: string) =>
      buildLatestFigures(trackerOf({ articles, waves: [waveEntry('2025-26', { from })] }), '2025-26');
    expect(figures('2026-01-06')).toHaveLength(1);
    expect(figures('2026-01-07')).toEqual([]);
  });
});
