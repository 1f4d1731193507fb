import type { Channel } from '../board.ts';
import { claimCitations } from '../claim-citations.ts';
import { isArticle } from '../kinds.ts';
import type { Found, Rule } from '../rule.ts';

/** A claim that no body cites is one that readers never meet in a sentence. */
export const uncitedClaim: Rule = {
  name: 'uncited-claim',
  description: 'Every claim is cited by at least one body.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { neighbours }) => {
    const here = new Set(claimCitations(entry).map(({ article, claim }) => `${article}#${claim}`));
    return entry.data.claims.flatMap((claim, index): Found[] => {
      const key = `${entry.id}#${claim.id}`;
      if (here.has(key) || neighbours.read(citedClaims, key).length > 0) return [];
      return [
        {
          entry,
          path: ['claims', index, 'id'],
          message: `no body cites claim \`${claim.id}\``,
          found: claim.id,
          hint: `Cite it where the text says so: [words](#${claim.id}).`,
        },
      ];
    });
  },
};

/** Claims that the body of another article cites. */
export const citedClaims: Channel<true> = {
  name: 'cited claim',
  notesOf: (entry, kind) =>
    isArticle(entry, kind)
      ? claimCitations(entry)
          .filter(({ article }) => article !== entry.id)
          .map(({ article, claim }) => [`${article}#${claim}`, true] as const)
      : [],
  isSame: () => true,
};
