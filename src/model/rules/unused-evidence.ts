import type { Found, Rule } from '../rule.ts';

/** A page no claim rests on proves nothing here. */
export const unusedEvidence: Rule = {
  name: 'unused-evidence',
  description: 'Every page listed as evidence is used by a claim.',
  severity: 'warning',
  scope: 'article',
  check: (entry) => {
    const used = new Set(entry.data.claims.flatMap((claim) => claim.evidence));
    return Object.keys(entry.data.evidence)
      .filter((key) => !used.has(key))
      .map((key): Found => ({
        entry,
        path: ['evidence', key],
        message: `evidence \`${key}\` is used by no claim`,
        found: key,
        hint: 'Name it in a claim, or take it out.',
      }));
  },
};
