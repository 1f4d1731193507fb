import type { Found, Rule } from '../rule.ts';

/** What a second look did not find cannot be looked at again, and so cannot bear "verified". */
export const verifiedEvidence: Rule = {
  name: 'verified-evidence',
  description: 'A verified claim rests on at least one page that was found.',
  severity: 'error',
  excusable: true,
  scope: 'article',
  check: (entry) =>
    entry.data.claims.flatMap((claim, index): Found[] => {
      const pages = claim.evidence.map((key) => entry.data.evidence[key]);
      if (claim.status !== 'verified' || pages.some((page) => page?.withheld !== 'not-found')) return [];
      return [
        {
          entry,
          path: ['claims', index, 'status'],
          message: `status: claim \`${claim.id}\` is verified, but every page it rests on was not found`,
          found: claim.status,
          hint: 'Add a page that can be read, or lower the status.',
        },
      ];
    }),
};
