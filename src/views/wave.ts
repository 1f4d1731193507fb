import type { Edition } from '../i18n/edition.ts';
import { buildLatestFigures } from '../model/latest-figures.ts';
import { countStatuses } from '../model/order.ts';
import type { Wave } from '../model/record.ts';
import { tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** What the tracker knows of one wave. */
export type WaveRecord = ReturnType<typeof buildWave>;

/** The index of waves, newest first. */
export const waveIndexPaths = () =>
  localisedPaths((edition) => [
    { props: { records: [...tracker.waves.values()].map((wave) => buildWave(wave, edition)) } },
  ]);

/** Every wave. */
export const wavePaths = () =>
  localisedPaths((edition) =>
    [...tracker.waves.values()].map((wave) => ({
      params: { id: wave.id },
      props: { record: buildWave(wave, edition) },
    })),
  );

function buildWave(wave: Wave, { t, format }: Edition) {
  const claims = tracker.claims.filter((claim) => claim.wave === wave.id);
  return {
    wave,
    /** From when to when, in words. */
    period: wave.to
      ? t.wave.from(format.day(wave.from), format.day(wave.to))
      : t.wave.since(format.day(wave.from)),
    counts: countStatuses(claims),
    articles: tracker.articles.filter((article) => article.wave === wave.id),
    figures: buildLatestFigures(tracker, wave.id),
  };
}
