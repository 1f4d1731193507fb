import { isArticle, isSite } from '../kinds.ts';
import { suggest } from '../suggest.ts';
import type { FieldPath } from '../content.ts';
import type { Found, Rule } from '../rule.ts';

/** Waves, topics and metrics are closed lists: an article may only name what stands in them. */
export const unknownId: Rule = {
  name: 'unknown-id',
  description: 'A wave, topic or metric that is named is defined.',
  severity: 'error',
  scope: 'text',
  check: (entry, { kind, references }) => {
    const found: Found[] = [];
    const need = (path: FieldPath, id: string, known: ReadonlySet<string>, what: string, home: string) => {
      if (known.has(id)) return;
      found.push({
        entry,
        path,
        message: `${what}: there is no ${what} \`${id}\``,
        found: id,
        hint: suggest(id, known, `Add it to ${home}, or use one that is there.`),
      });
    };
    const { waves, topics, metrics, site } = references;
    if (isSite(entry, kind)) need(['current_wave'], entry.data.current_wave, waves, 'wave', 'waves/');
    if (!isArticle(entry, kind)) return found;
    need(['wave'], entry.data.wave, waves, 'wave', 'waves/');
    // Without site.yaml nobody knows what the closed lists hold.
    if (!site) return found;
    entry.data.topics.forEach((topic, at) => {
      need(['topics', at], topic, topics, 'topic', 'site.yaml');
    });
    entry.data.claims.forEach(({ figure }, index) => {
      if (figure) need(['claims', index, 'figure', 'metric'], figure.metric, metrics, 'metric', 'site.yaml');
    });
    return found;
  },
};
