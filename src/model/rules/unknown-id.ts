import { suggest } from '../suggest.ts';
import type { Entry, FieldPath } from '../content.ts';
import type { Found, Rule } from '../rule.ts';

/** Waves, topics and metrics are closed lists: an article may only name what stands in them. */
export const unknownId: Rule = {
  name: 'unknown-id',
  description: 'A wave, topic or metric that is named is defined.',
  severity: 'error',
  scope: 'content',
  check: ({ content, references }) => {
    const found: Found[] = [];
    const need = (
      entry: Entry<unknown>,
      path: FieldPath,
      id: string,
      known: ReadonlySet<string>,
      what: string,
      home: string,
    ) => {
      if (known.has(id)) return;
      found.push({
        entry,
        path,
        message: `${what}: there is no ${what} \`${id}\``,
        found: id,
        hint: suggest(id, known, `Add it to ${home}, or use one that is there.`),
      });
    };
    for (const entry of content.articles) {
      need(entry, ['wave'], entry.data.wave, references.waves, 'wave', 'waves/');
      if (!content.site) continue;
      entry.data.topics.forEach((topic, at) => {
        need(entry, ['topics', at], topic, references.topics, 'topic', 'site.yaml');
      });
      entry.data.claims.forEach((claim, index) => {
        if (claim.figure)
          need(
            entry,
            ['claims', index, 'figure', 'metric'],
            claim.figure.metric,
            references.metrics,
            'metric',
            'site.yaml',
          );
      });
    }
    if (content.site && !references.waves.has(content.site.data.current_wave))
      need(
        content.site,
        ['current_wave'],
        content.site.data.current_wave,
        references.waves,
        'wave',
        'waves/',
      );
    return found;
  },
};
