import type { Claim } from './record.ts';

/**
 * Whether a count is of all the people it could be of, not of some group among them: 4 minors do not contradict
 * 29 protesters. A count that does not say whom it includes is taken for a total.
 */
export function isTotal({ figure }: Pick<Claim, 'figure'>): boolean {
  const includes = figure?.includes ?? [];
  if (includes.length === 0 || includes.includes('protesters')) return true;
  return includes.includes('civilians') && includes.length > 1;
}

/** How much a count includes, for choosing the widest of several: one that does not say is the widest. */
export function breadthOf({ figure }: Pick<Claim, 'figure'>): number {
  return figure?.includes?.length ?? Number.POSITIVE_INFINITY;
}
