import { describe, expect, it } from 'vitest';
import { buildCoverage } from '../../src/model/coverage.ts';
import { buildCoverageByDay, findCoverageGaps, mergeDays } from '../../src/model/coverage-by-day.ts';
import { eachDay } from '../../src/model/days.ts';
import { buildTracker } from '../../src/model/tracker.ts';
import { trackerOfClaims } from '../support/factories.ts';
import { generateContent } from '../support/generate-content.ts';
import { VERIFIED } from '../support/samples.ts';

const WAVE = '2025-26';
const OPTIONS = { today: '2026-11-22', preview: false };
const levelsOf = (tracker: ReturnType<typeof trackerOfClaims>) =>
  buildCoverageByDay(tracker, WAVE).map(({ day, toDate, onDay }) => [
    day.slice(5),
    toDate.get('tehran')?.level ?? null,
    onDay.get('tehran')?.level ?? null,
  ]);

describe('buildCoverageByDay', () => {
  it('gives for each day what buildCoverage gives, in both layers', () => {
    const tracker = buildTracker(generateContent({ articles: 120, seed: 3 }), OPTIONS);
    const days = buildCoverageByDay(tracker, WAVE);
    expect(days.length).toBeGreaterThan(100);
    for (const { day, toDate, onDay } of days) {
      expect(toDate, day).toEqual(buildCoverage(tracker, WAVE, day, 'to-date'));
      expect(onDay, day).toEqual(buildCoverage(tracker, WAVE, day, 'on-day'));
    }
  });

  it('runs from the first day of the wave to the last with a claim, days without one included', () => {
    expect(levelsOf(trackerOfClaims({ when: '2025-12-29' }, { when: '2025-12-31', ...VERIFIED }))).toEqual([
      ['12-28', null, null],
      ['12-29', 'reported', 'reported'],
      ['12-30', 'reported', null],
      ['12-31', 'verified', 'verified'],
    ]);
  });

  it('counts a claim from before the wave from its first day on, and ends at today', () => {
    const tracker = trackerOfClaims(
      { when: { from: '2025-12-20', to: '2025-12-28' } },
      { when: '2026-12-24', status: 'claimed' },
    );
    expect(levelsOf(tracker)).toEqual([['12-28', 'reported', 'reported']]);
  });

  it('gives no day where no claim shades a province', () => {
    expect(buildCoverageByDay(trackerOfClaims({ where: ['iran'] }), WAVE)).toEqual([]);
    expect(buildCoverageByDay(trackerOfClaims({}), 'no-such-wave')).toEqual([]);
  });
});

describe('findCoverageGaps', () => {
  it('names days and provinces with nothing found', () => {
    const tracker = trackerOfClaims({ when: '2025-12-28' }, { when: '2025-12-31' });
    expect(findCoverageGaps(buildCoverageByDay(tracker, WAVE))).toEqual({
      days: eachDay('2025-12-29', '2025-12-30'),
      provinces: ['ilam'],
    });
  });
});

describe('mergeDays', () => {
  it('takes the strongest claim of any day, province by province', () => {
    const tracker = trackerOfClaims(
      { when: '2025-12-28', ...VERIFIED },
      { when: '2025-12-29' },
      { when: '2025-12-29', where: ['ilam'], status: 'rumour' },
    );
    const merged = mergeDays(buildCoverageByDay(tracker, WAVE), 'onDay');
    expect([...merged.values()].map(({ province, level }) => [province, level])).toEqual([
      ['ilam', 'rumour'],
      ['tehran', 'verified'],
    ]);
  });
});
