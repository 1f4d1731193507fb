import { sameAddress } from '../same-address.ts';
import type { Found, Rule } from '../rule.ts';

/** A page listed twice looks like two pieces of evidence. */
export const duplicateEvidence: Rule = {
  name: 'duplicate-evidence',
  description: 'An article lists a page of evidence once.',
  severity: 'error',
  excusable: true,
  scope: 'article',
  check: (entry) => {
    const first = new Map<string, string>();
    return Object.entries(entry.data.evidence).flatMap(([key, { url }]): Found[] => {
      if (url === undefined) return [];
      const address = sameAddress(url);
      const before = first.get(address);
      if (before === undefined) {
        first.set(address, key);
        return [];
      }
      return [
        {
          entry,
          path: ['evidence', key, 'url'],
          message: `evidence \`${key}\` is the same page as \`${before}\``,
          found: url,
          hint: `Name \`${before}\` in the claims, and take this one out.`,
        },
      ];
    });
  },
};
