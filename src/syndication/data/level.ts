import type { CoverageLevel } from '../../model/coverage.ts';

/** Levels of coverage as the data writes them. An empty cell could be read as "no protests", so there is a word. */
export const LEVELS = ['verified', 'reported', 'claimed', 'rumour', 'nothing-found'] as const;

/** The word of a level. */
export function levelWord(level: CoverageLevel): (typeof LEVELS)[number] {
  return level ?? 'nothing-found';
}
