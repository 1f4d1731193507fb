import { buildLatestFigures } from '../model/latest-figures.ts';
import { countStatuses } from '../model/order.ts';
import type { Wave } from '../model/record.ts';
import { tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** What the tracker knows of one wave. */
export type WaveRecord = ReturnType<typeof buildWave>;

/** The index of waves, newest first. */
export const waveIndexPaths = () =>
  localisedPaths(() => [{ props: { records: [...tracker.waves.values()].map(buildWave) } }]);

/** Every wave. */
export const wavePaths = () =>
  localisedPaths(() =>
    [...tracker.waves.values()].map((wave) => ({
      params: { id: wave.id },
      props: { record: buildWave(wave) },
    })),
  );

function buildWave(wave: Wave) {
  const claims = tracker.claims.filter((claim) => claim.wave === wave.id);
  return {
    wave,
    claims,
    counts: countStatuses(claims),
    articles: tracker.articles.filter((article) => article.wave === wave.id),
    figures: buildLatestFigures(tracker, wave.id),
  };
}
