import { isArticle, isSource } from '../kinds.ts';
import { suggest } from '../suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** Every source named by a claim, a page of evidence or a source's `parent` has a file in sources/. */
export const unknownSource: Rule = {
  name: 'unknown-source',
  description: 'A source that is named has a file in sources/.',
  severity: 'error',
  scope: 'text',
  check: (entry, { kind, references }) => {
    const found: Found[] = [];
    const need = (path: (string | number)[], id: string | undefined) => {
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
    if (isSource(entry, kind)) need(['parent'], entry.data.parent);
    if (!isArticle(entry, kind)) return found;
    entry.data.claims.forEach((claim, index) => {
      need(['claims', index, 'source'], claim.source);
      need(['claims', index, 'verified_by'], claim.verified_by);
      claim.via?.forEach((id, at) => {
        need(['claims', index, 'via', at], id);
      });
    });
    for (const [key, evidence] of Object.entries(entry.data.evidence)) {
      need(['evidence', key, 'copy_of'], evidence.copy_of);
      if (!evidence.publisher.includes('.')) need(['evidence', key, 'publisher'], evidence.publisher);
    }
    return found;
  },
};
