import type { Topology } from 'topojson-specification';
import type { Coverage, CoverageLevel } from '../model/coverage.ts';
import { mergeDays, type DayCoverage, type Layer } from '../model/coverage-by-day.ts';
import type { Province } from '../model/record.ts';
import { buildSheet } from './geometry.ts';

/** Provinces by level, strongest first; levels without a province are left out. */
export type LevelGroups = readonly (readonly [level: CoverageLevel, provinces: readonly string[]])[];

/** The map of one week: in the layer to date as it stood at its end, else what stands on one of its days. */
export interface WeekMap {
  /** Its last day. */
  readonly day: string;
  readonly levels: LevelGroups;
}

/** Small maps that share their shapes: each shape is drawn once and referred to by province. */
export interface WeekMaps {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly { readonly id: string; readonly path: string }[];
  readonly weeks: readonly WeekMap[];
}

/** The levels of coverage, strongest first; null: nothing found. */
export const LEVELS: readonly CoverageLevel[] = ['verified', 'reported', 'claimed', 'rumour', null];
const WEEK = 7;

/** What the maps are drawn from. */
export interface WeekInput {
  readonly boundaries: Topology;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly days: readonly DayCoverage[];
  readonly layer: Layer;
  readonly width: number;
}

/** One map for each seven days from the first on; the last week may be short. */
export function drawWeeks({ boundaries, provinces, days, layer, width }: WeekInput): WeekMaps {
  const sheet = buildSheet(boundaries, { width, digits: 0 });
  const starts = days.flatMap((_, index) => (index % WEEK === 0 ? [index] : []));
  return {
    width: sheet.width,
    height: sheet.height,
    shapes: [...provinces.values()].flatMap(({ id, iso }) => {
      const path = sheet.path(iso);
      return path ? [{ id, path }] : [];
    }),
    weeks: starts.map((start) => {
      const week = days.slice(start, start + WEEK);
      return { day: week.at(-1)?.day ?? '', levels: groupByLevel(mergeDays(week, layer)) };
    }),
  };
}

/** Provinces by level, strongest level first; levels without a province are left out. */
export function groupByLevel(coverage: ReadonlyMap<string, Coverage>): LevelGroups {
  return LEVELS.map(
    (level) =>
      [
        level,
        [...coverage.values()].filter((entry) => entry.level === level).map(({ province }) => province),
      ] as const,
  ).filter(([, ids]) => ids.length > 0);
}
