import { suggest } from '../suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** A claim's evidence names pages that the article lists. */
export const evidenceKey: Rule = {
  name: 'evidence-key',
  description: 'Evidence a claim names is listed in the article.',
  severity: 'error',
  scope: 'article',
  check: (entry) => {
    const keys = new Set(Object.keys(entry.data.evidence));
    return entry.data.claims.flatMap((claim, index) =>
      claim.evidence.flatMap((key, at): Found[] => {
        if (keys.has(key)) return [];
        return [
          {
            entry,
            path: ['claims', index, 'evidence', at],
            message: `evidence: the article lists no page \`${key}\``,
            found: key,
            hint: suggest(key, keys, 'Add the page under `evidence:` on top.'),
          },
        ];
      }),
    );
  },
};
