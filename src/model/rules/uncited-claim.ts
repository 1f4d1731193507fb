import { parseLink } from '../claim-link.ts';
import type { Found, Rule } from '../rule.ts';

/** A claim that no body cites is one that readers never meet in a sentence. */
export const uncitedClaim: Rule = {
  name: 'uncited-claim',
  description: 'Every claim is cited by at least one body.',
  severity: 'warning',
  scope: 'content',
  check: ({ content }) => {
    const cited = new Set<string>();
    for (const entry of content.articles)
      for (const link of entry.links) {
        const target = parseLink(link.url, entry.id);
        if (target.to === 'claim') cited.add(`${target.article}#${target.claim}`);
      }
    return content.articles.flatMap((entry) =>
      entry.data.claims.flatMap((claim, index): Found[] =>
        cited.has(`${entry.id}#${claim.id}`)
          ? []
          : [
              {
                entry,
                path: ['claims', index, 'id'],
                message: `no body cites claim \`${claim.id}\``,
                found: claim.id,
                hint: `Cite it where the text says so: [words](#${claim.id}).`,
              },
            ],
      ),
    );
  },
};
