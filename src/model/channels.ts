import type { Channel } from './board.ts';
import { COMMON_CHANNELS } from './neighbours.ts';
import { oldIds } from './rules/alias-clash.ts';
import { runningTotals, supersededTotals } from './rules/cumulative-falls.ts';
import { claimMarks } from './rules/duplicate-claim.ts';
import { takenIds } from './rules/duplicate-id.ts';
import { sketches } from './rules/near-duplicate-article.ts';
import { relations } from './rules/relation-order.ts';
import { citedClaims } from './rules/uncited-claim.ts';

/** Everything that files tell each other. */
export const CHANNELS: readonly Channel<unknown>[] = [
  ...COMMON_CHANNELS,
  oldIds,
  runningTotals,
  supersededTotals,
  claimMarks,
  takenIds,
  sketches,
  relations,
  citedClaims,
];
