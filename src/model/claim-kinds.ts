import type { ClaimKind } from '../schema/vocabulary.ts';
import type { Claim } from './record.ts';

const HAPPENED: ReadonlySet<ClaimKind> = new Set(['event', 'toll', 'spread', 'response']);

/**
 * Whether a claim is of a kind that says what happened. A statement shows that something was said, a fact check that
 * pages differ: neither shades a province nor bears out another claim.
 */
export function saysWhatHappened({ kind }: Pick<Claim, 'kind'>): boolean {
  return HAPPENED.has(kind);
}
