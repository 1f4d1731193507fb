import { describe, expect, it } from 'vitest';
import { buildAsOf, type AsOf } from '../../src/model/as-of.ts';
import { buildCoverage } from '../../src/model/coverage.ts';
import { buildLatestFigures } from '../../src/model/latest-figures.ts';
import { countStatuses } from '../../src/model/order.ts';
import type { Claim } from '../../src/model/record.ts';
import { buildTracker } from '../../src/model/tracker.ts';
import { trackerOfDay } from '../support/as-of.ts';
import { articleEntry, trackerOf } from '../support/factories.ts';
import { generateContent } from '../support/generate-content.ts';
import { CLAIM, EVIDENCE, FIGURE } from '../support/samples.ts';

const OPTIONS = { today: '2026-11-22', preview: false };
const WAVE = '2025-26';
const SEEDS = [1, 2, 3];
const generated = (seed: number) => buildTracker(generateContent({ articles: 80, seed }), OPTIONS);

const keysOf = (claims: readonly Claim[]) => claims.map(({ key }) => key).sort();
const total = ({ counts }: AsOf) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe.each(SEEDS)('the states of generated content %i', (seed) => {
  const tracker = generated(seed);
  const states = buildAsOf(tracker);

  it('are what coverage and figures give for the claims known by then', () => {
    for (const { day, wave, coverage, figures, counts } of states.filter((_, index) => index % 5 === 0)) {
      const then = trackerOfDay(tracker, day);
      expect(wave, day).toBe(day < '2025-12-28' ? '2022-23' : WAVE);
      expect(coverage, day).toEqual(buildCoverage(then, wave ?? '', day));
      expect(figures, day).toEqual(buildLatestFigures(then, wave ?? ''));
      expect(counts, day).toEqual(countStatuses(then.claims.filter((claim) => claim.wave === wave)));
    }
  });

  it('never show a claim that was known later, or that speaks of a later day', () => {
    for (const { day, coverage, figures, fresh } of states) {
      const shown = [...coverage.values()].flatMap(({ claim }) => claim ?? []);
      for (const claim of [...shown, ...figures.flatMap(({ claims }) => claims), ...fresh]) {
        expect(claim.knownFrom <= day, `${claim.key} on ${day}`).toBe(true);
        expect(claim.from <= day, `${claim.key} on ${day}`).toBe(true);
      }
    }
  });

  it('only ever grow within a wave, and let each claim become known once', () => {
    const current = states.filter(({ wave }) => wave === WAVE);
    const totals = current.map(total);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(keysOf(states.flatMap(({ fresh }) => fresh))).toEqual(keysOf(tracker.claims));
  });

  it('end with what stands today', () => {
    const last = states.at(-1);
    expect(last?.coverage).toEqual(buildCoverage(tracker, WAVE, tracker.today));
    expect(last?.figures).toEqual(buildLatestFigures(tracker, WAVE));
    expect(last?.undone).toBe(0);
  });
});

describe('the days', () => {
  it('are those with a claim, with a claim that became known, and with a correction, up to today', () => {
    const corrections = [{ date: '2026-11-21', kind: 'text' as const, note: 'A typing error.' }];
    const claims = [CLAIM, { ...CLAIM, id: 'c2', when: '2026-12-24' }];
    const evidence = { 'hrana-page': { ...EVIDENCE, published: '2026-01-09' } };
    const tracker = trackerOf({ articles: [articleEntry({ corrections, claims, evidence })] });
    expect(buildAsOf(tracker).map(({ day }) => day)).toEqual(['2026-01-06', '2026-01-09', '2026-11-21']);
  });

  it('show nothing on a day about which everything came out later', () => {
    const evidence = { 'hrana-page': { ...EVIDENCE, published: null } };
    const states = buildAsOf(trackerOf({ articles: [articleEntry({ evidence })] }));
    expect(states.map((state) => [state.day, total(state)])).toEqual([
      ['2026-01-06', 0],
      ['2026-11-22', 1],
    ]);
  });

  it('show a source’s older figure until the day the newer one came out', () => {
    const page = (published: string) => ({ ...EVIDENCE, published });
    const count = (id: string, value: number, key: string) => ({
      ...CLAIM,
      id,
      kind: 'toll' as const,
      event_type: undefined,
      where: ['iran'],
      figure: { ...FIGURE, value },
      evidence: [key],
    });
    const claims = [
      count('c1', 25, 'first'),
      {
        ...count('c2', 30, 'second'),
        relates: [{ claim: '2026-01-06-first-day#c1', as: 'supersedes' as const }],
      },
    ];
    const evidence = { first: page('2026-01-06'), second: page('2026-01-08') };
    const states = buildAsOf(trackerOf({ articles: [articleEntry({ claims, evidence })] }));
    const values = states.map(({ day, figures }) => [
      day,
      figures[0]?.claims.map((claim) => claim.figure?.value),
    ]);
    expect(values).toEqual([
      ['2026-01-06', [25]],
      ['2026-01-08', [30]],
    ]);
  });

  it('leave out the claims of an article that was taken back', () => {
    const retraction = { date: '2026-11-22', reason: 'A forgery.' };
    const tracker = trackerOf({ articles: [articleEntry({ status: 'retracted', retraction })] });
    expect(buildAsOf(tracker)).toEqual([]);
  });
});
