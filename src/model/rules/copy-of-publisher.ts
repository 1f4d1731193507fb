import type { Found, Rule } from '../rule.ts';

/** A page is a copy of somebody else's story: `copy_of` its own publisher says nothing. */
export const copyOfPublisher: Rule = {
  name: 'copy-of-publisher',
  description: '`copy_of` names another source than `publisher`.',
  severity: 'error',
  scope: 'article',
  check: (entry) =>
    Object.entries(entry.data.evidence)
      .filter(([, evidence]) => evidence.copy_of === evidence.publisher)
      .map(([key, evidence]): Found => ({
        entry,
        path: ['evidence', key, 'copy_of'],
        message: 'copy_of: names the publisher itself',
        found: evidence.publisher,
        hint: 'Name the host of the copy as `publisher`, or take `copy_of` out.',
      })),
};
