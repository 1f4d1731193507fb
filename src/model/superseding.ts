import type { Claim } from './record.ts';

/**
 * Whether a claim's word still counts against others: not taken back, not shown to be false, and resting on
 * something that was found. What does not count itself takes nothing else away.
 */
export function counts({ status, unfound }: Pick<Claim, 'status' | 'unfound'>): boolean {
  return status !== 'withdrawn' && status !== 'false' && !unfound;
}

/** Keys of the claims that a claim replaces: none where it does not count, for then the older one stands again. */
export function supersededKeys(claim: Claim): string[] {
  if (!counts(claim)) return [];
  return claim.relates.filter(({ as }) => as === 'supersedes').map((relation) => relation.claim);
}
