import { startFilter } from './filter.ts';
import { startMarks } from './marks.ts';
import { followMove } from './moved.ts';
import { startOffline } from './offline.ts';
import { startSearch } from './search.ts';

/**
 * The one script of the site: one deferred file of the same origin on every page, 4 KB brotli at most in all.
 * Every page is complete without it. A feature is one file with one function, and one line here: the mark that a
 * page carries where the feature has work to do, and the function, which gets the element with the mark.
 */
const FEATURES: readonly (readonly [mark: string, start: (place: HTMLElement) => void])[] = [
  ['data-moved', followMove],
  ['data-marks', startMarks],
  ['data-keep', startOffline],
  ['data-search', startSearch],
  ['data-filter', startFilter],
];

for (const [mark, start] of FEATURES) {
  const place = document.querySelector<HTMLElement>(`[${mark}]`);
  if (place) start(place);
}
