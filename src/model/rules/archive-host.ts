import { hostOf, isUnder } from '../hosts.ts';
import type { Found, Rule } from '../rule.ts';

/** A reader trusts that `archived` leads to an archive, and not to anybody's copy. */
export const archiveHost: Rule = {
  name: 'archive-host',
  description: '`archived` leads to an archive that site.yaml lists in `archive_hosts`.',
  severity: 'error',
  scope: 'article',
  check: (entry, { references }) => {
    const hosts = references.site?.archive_hosts;
    if (!hosts) return [];
    return Object.entries(entry.data.evidence).flatMap(([key, { archived }]): Found[] => {
      if (archived === undefined) return [];
      const host = hostOf(archived);
      if (host !== null && hosts.some((known) => isUnder(host, known))) return [];
      return [
        {
          entry,
          path: ['evidence', key, 'archived'],
          message: `archived: \`${host ?? archived}\` is no archive of site.yaml`,
          found: archived,
          hint: `Use one of ${hosts.join(', ')}.`,
        },
      ];
    });
  },
};
