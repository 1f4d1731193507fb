import { describe, expect, it } from 'vitest';
import { buildCorroboration, corroborationOf, originOf } from '../../src/model/origins.ts';
import { articleEntry, contentOf, sourceEntry, trackerOf } from '../support/factories.ts';
import { CLAIM } from '../support/samples.ts';

type Changes = Partial<typeof CLAIM>;
const ID = '2026-01-06-first-day';
const SOURCES = [
  sourceEntry('hrana'),
  sourceEntry('bbc'),
  sourceEntry('irib'),
  sourceEntry('press-tv', { parent: 'irib' }),
  sourceEntry('officials', { unnamed: true }),
];

function tracker(...changes: Changes[]) {
  const claims = changes.map((change, index) => ({
    ...CLAIM,
    event: 'one-evening',
    ...change,
    id: `c${String(index + 1)}`,
  }));
  return trackerOf(contentOf({ articles: [articleEntry({ claims })], sources: SOURCES }));
}
/** Origins behind the first claim. */
const origins = (...changes: Changes[]) =>
  corroborationOf(buildCorroboration(tracker(...changes)), `${ID}#c1`)?.origins ?? null;

describe('corroboration', () => {
  it('counts two sources that say the same of one event', () => {
    expect(origins({}, { source: 'bbc' })).toEqual(['bbc', 'hrana']);
  });

  it('does not count another version of the event', () => {
    expect(origins({}, { source: 'bbc', event_type: 'attack' })).toBeNull();
    expect(origins({}, { source: 'bbc', event: 'another-evening' })).toBeNull();
  });

  it('counts a source and its parent once', () => {
    expect(origins({ source: 'irib' }, { source: 'press-tv' })).toBeNull();
    expect(origins({ source: 'press-tv' }, { source: 'hrana' })).toEqual(['hrana', 'irib']);
  });

  it('does not count unnamed sources and those that only relay', () => {
    expect(origins({}, { source: 'officials' })).toBeNull();
    expect(origins({}, { source: 'bbc', basis: 'relayed' })).toBeNull();
    expect(origins({}, { source: 'hrana', via: ['bbc'] })).toBeNull();
  });

  it('counts claims of the same origin once', () => {
    const relates = [{ claim: `${ID}#c1`, as: 'same-origin' as const }];
    expect(origins({}, { source: 'bbc', relates })).toBeNull();
    expect(origins({}, { source: 'bbc', relates }, { source: 'irib' })).toHaveLength(2);
  });

  it.each(['rumour', 'withdrawn', 'false'] as const)('does not count a claim that is %s', (status) => {
    expect(origins({}, { source: 'bbc', status })).toBeNull();
  });

  it('does not count a figure that its source has replaced for the same days, until that is taken back', () => {
    const toll = (value: number) => ({
      kind: 'toll' as const,
      event_type: undefined,
      event: undefined,
      figure: { metric: 'deaths', value, bound: 'exact' as const },
    });
    const relates = [{ claim: `${ID}#c2`, as: 'supersedes' as const }];
    const replaced = (status: 'claimed' | 'withdrawn', when: string) =>
      origins(
        toll(25),
        { ...toll(25), source: 'bbc' },
        { ...toll(27), source: 'bbc', status, relates, when },
      );
    expect(origins(toll(25), { ...toll(25), source: 'bbc' })).toEqual(['bbc', 'hrana']);
    expect(replaced('claimed', '2026-01-06')).toBeNull();
    expect(replaced('withdrawn', '2026-01-06')).toEqual(['bbc', 'hrana']);
    // A running total that goes on takes nothing back of the day before.
    expect(replaced('claimed', '2026-01-07')).toEqual(['bbc', 'hrana']);
  });

  it('does not count what somebody stated, or what we compared ourselves', () => {
    for (const kind of ['statement', 'context', 'fact-check'] as const)
      expect(
        origins({ event_type: undefined, kind }, { source: 'bbc', event_type: undefined, kind }),
      ).toBeNull();
  });

  it('counts one figure of one window and rule, and no other', () => {
    const toll = { kind: 'toll', event_type: undefined, event: undefined } as const;
    const figure = { metric: 'deaths', value: 27, bound: 'exact' } as const;
    expect(origins({ ...toll, figure }, { ...toll, figure, source: 'bbc' })).toEqual(['bbc', 'hrana']);
    expect(
      origins({ ...toll, figure }, { ...toll, figure: { ...figure, value: 28 }, source: 'bbc' }),
    ).toBeNull();
    expect(
      origins({ ...toll, figure }, { ...toll, figure: { ...figure, includes: ['minors'] }, source: 'bbc' }),
    ).toBeNull();
    expect(origins({ ...toll, figure }, { ...toll, figure, source: 'bbc', when: '2026-01-05' })).toBeNull();
  });

  it('ends where parents go round in a circle', () => {
    const content = contentOf({
      articles: [articleEntry({ claims: [{ ...CLAIM, source: 'a' }] })],
      sources: [sourceEntry('a', { parent: 'b' }), sourceEntry('b', { parent: 'a' })],
    });
    const built = trackerOf(content);
    expect(built.claims.map((claim) => originOf(claim, built.sources))).toHaveLength(1);
  });
});
