import { compareText } from './finding.ts';
import { compareClaims } from './order.ts';
import type { Claim, Tracker } from './record.ts';

/** Claims that an editor meant to look at again by today, the longest overdue first. */
export function listOpenClaims(tracker: Tracker): (Claim & { readonly checkNext: string })[] {
  const isDue = (claim: Claim): claim is Claim & { readonly checkNext: string } =>
    claim.checkNext !== null && claim.checkNext <= tracker.today;
  return tracker.claims
    .filter(isDue)
    .sort((a, b) => compareText(a.checkNext, b.checkNext) || compareClaims(a, b));
}
