import type { Found, Rule } from '../rule.ts';

/** Pages change and vanish: a copy at an archive keeps what the claim rests on. */
export const evidenceArchive: Rule = {
  name: 'evidence-archive',
  description: 'A page of evidence that is linked has a copy at an archive.',
  severity: 'warning',
  scope: 'article',
  check: (entry) =>
    Object.entries(entry.data.evidence)
      .filter(([, { url, archived }]) => url !== undefined && archived === undefined)
      .map(([key, { url }]): Found => ({
        entry,
        path: ['evidence', key, 'url'],
        message: `evidence \`${key}\` has no archived copy`,
        found: url ?? null,
        hint: 'Save the page at an archive and add `archived: "https://…"`, or say under `ignore` why there is none.',
      })),
};
