import type { SourceFacts } from '../facts.ts';
import { hostOf, isUnder } from '../hosts.ts';
import type { Found, Rule } from '../rule.ts';

/** A story copied by another site is not read at its source: words may be missing, and the host may have its own aims. */
export const unmarkedCopy: Rule = {
  name: 'unmarked-copy',
  description: 'A page of evidence lies on a host of its publisher; a copy names its host as publisher.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { references }) =>
    Object.entries(entry.data.evidence).flatMap(([key, { url, publisher }]): Found[] => {
      const source = references.sourceById.get(publisher);
      const host = url === undefined ? null : hostOf(url);
      if (!source?.homepage || host === null || isAtHome(host, source)) return [];
      return [
        {
          entry,
          path: ['evidence', key, 'publisher'],
          message: `publisher: \`${host}\` is no host of \`${publisher}\``,
          found: publisher,
          hint: `For a copy write \`publisher: ${host}\` and \`copy_of: ${publisher}\`; if the host is its own, add it to \`hosts\` in sources/${publisher}.yaml.`,
        },
      ];
    }),
};

/** On the homepage's host, above or below it, or on another host of the source. */
function isAtHome(host: string, { homepage, hosts }: SourceFacts): boolean {
  const home = hostOf(homepage ?? '');
  if (home !== null && (isUnder(host, home) || isUnder(home, host))) return true;
  return (hosts ?? []).some((known) => isUnder(host, known));
}
