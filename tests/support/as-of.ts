import { countsFrom, type AsOf } from '../../src/model/as-of.ts';
import type { Tracker } from '../../src/model/record.ts';
import { claimAsOf, findCorrected } from '../../src/model/undo-corrections.ts';

/** The tracker with only those claims that count at the end of a day, each as it stood then: the slow way. */
export function trackerOfDay(tracker: Tracker, day: string): Tracker {
  const corrected = findCorrected(tracker);
  const claims = tracker.claims
    .filter((claim) => countsFrom(claim) <= day)
    .map((claim) => {
      const known = corrected.get(claim.key);
      return known ? claimAsOf(known, day) : claim;
    });
  return { ...tracker, claims };
}

/** The state of a day; throws where there is none. */
export function stateOf(states: readonly AsOf[], day: string): AsOf {
  const state = states.find((candidate) => candidate.day === day);
  if (!state) throw new Error(`there is no state of ${day}`);
  return state;
}
