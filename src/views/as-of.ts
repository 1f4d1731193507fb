import { groupByLevel } from '../charts/week-maps.ts';
import type { Edition } from '../i18n/edition.ts';
import type { AsOf } from '../model/as-of.ts';
import { collect } from '../model/collect.ts';
import { indexes } from '../tracker.ts';
import { drawMap } from './coverage-map.ts';
import { keyMetrics } from './key-metrics.ts';
import { localisedPaths } from './paths.ts';

const states = indexes.asOf;
const timelineDays = new Set(indexes.byDay.keys());

/** The list of days, by month, newest first. */
export const asOfIndexPaths = () =>
  localisedPaths(() => {
    const months = collect(states, ({ day }) => [day.slice(0, 7)]);
    const rows = [...months].reverse().map(([month, list]) => ({
      month,
      days: [...list].reverse().map((state) => ({ state, levels: groupByLevel(state.coverage) })),
    }));
    return [{ props: { months: rows } }];
  });

/** Every day with a state of knowledge of its own. */
export const asOfPaths = () =>
  localisedPaths((edition) =>
    states.map((state, index) => ({
      params: { day: state.day },
      props: {
        view: buildAsOfView(state, edition),
        previous: states[index - 1]?.day ?? null,
        next: states[index + 1]?.day ?? null,
      },
    })),
  );

/** Days that have a page of this kind. */
export const asOfDays: ReadonlySet<string> = new Set(states.map(({ day }) => day));

/** What the page of one day shows. */
export type AsOfView = ReturnType<typeof buildAsOfView>;

function buildAsOfView(state: AsOf, edition: Edition) {
  return {
    state,
    hasDay: timelineDays.has(state.day),
    levels: groupByLevel(state.coverage),
    figures: state.figures.filter(({ metric }) => keyMetrics.has(metric)),
    map: drawMap({ coverage: state.coverage, edition, width: 460, digits: 0 }),
  };
}
