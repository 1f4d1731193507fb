import { lastDay } from '../claim-window.ts';
import type { Found, Rule } from '../rule.ts';

/** `as_of` promises that nothing in the article happened later. */
export const claimAfterAsOf: Rule = {
  name: 'claim-after-as-of',
  description: 'No claim ends after the `as_of` of its article.',
  severity: 'error',
  scope: 'article',
  check: (entry) =>
    entry.data.claims.flatMap((claim, index): Found[] =>
      lastDay(claim.when) <= entry.data.as_of
        ? []
        : [
            {
              entry,
              path: ['claims', index, 'when'],
              message: `when: claim \`${claim.id}\` ends after \`as_of\` (${entry.data.as_of})`,
              found: lastDay(claim.when),
              hint: 'Mend the day, or move the claim to a later article.',
            },
          ],
    ),
};
