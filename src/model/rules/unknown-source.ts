import type { Entry } from '../content.ts';
import { suggest } from '../suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** Every source named by a claim, a page of evidence or a source's `parent` has a file in sources/. */
export const unknownSource: Rule = {
  name: 'unknown-source',
  description: 'A source that is named has a file in sources/.',
  severity: 'error',
  scope: 'content',
  check: ({ content, references }) => {
    const found: Found[] = [];
    const need = (entry: Entry<unknown>, path: (string | number)[], id: string | undefined) => {
      if (id === undefined || references.sources.has(id)) return;
      found.push({
        entry,
        path,
        message: `${String(path.findLast((step) => typeof step === 'string'))}: there is no source \`${id}\``,
        found: id,
        hint: suggest(
          id,
          references.sources,
          `Write sources/${id}.yaml, or use an id that is there.`,
          references.meant.source(id),
        ),
      });
    };
    for (const entry of content.articles) {
      entry.data.claims.forEach((claim, index) => {
        need(entry, ['claims', index, 'source'], claim.source);
        need(entry, ['claims', index, 'verified_by'], claim.verified_by);
        claim.via?.forEach((id, at) => {
          need(entry, ['claims', index, 'via', at], id);
        });
      });
      for (const [key, evidence] of Object.entries(entry.data.evidence)) {
        need(entry, ['evidence', key, 'copy_of'], evidence.copy_of);
        if (!evidence.publisher.includes('.'))
          need(entry, ['evidence', key, 'publisher'], evidence.publisher);
      }
    }
    for (const entry of content.sources) need(entry, ['parent'], entry.data.parent);
    return found;
  },
};
