import type { ClaimEntry } from '../schema/claim.ts';

type When = ClaimEntry['when'];

/** First day of a claim's window. */
export function firstDay(when: When): string {
  return typeof when === 'string' ? when : when.from;
}

/** Last day of a claim's window. */
export function lastDay(when: When): string {
  return typeof when === 'string' ? when : when.to;
}
