import type { Entry, FieldPath } from '../content.ts';
import type { Found, Rule } from '../rule.ts';

/** An id names one thing: articles across year folders, claims inside an article, ISO codes, places. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  description: 'An id stands once.',
  severity: 'error',
  scope: 'content',
  check: ({ content }) => [
    ...repeated(content.articles, (entry) => entry.id, [], 'article'),
    ...repeated(content.translations, (entry) => `${entry.id}.${entry.data.lang}`, [], 'translation'),
    ...repeated(content.sources, (entry) => entry.id, [], 'source'),
    ...repeated(content.waves, (entry) => entry.id, [], 'wave'),
    ...repeated(content.provinces, (entry) => entry.id, [], 'province'),
    ...repeated(content.provinces, (entry) => entry.data.iso, ['iso'], 'ISO code'),
    ...repeated(content.places, (entry) => entry.id, [], 'place'),
    ...content.articles.flatMap((entry) => {
      const seen = new Set<string>();
      return entry.data.claims.flatMap((claim, index): Found[] => {
        const again = seen.has(claim.id);
        seen.add(claim.id);
        return again ? [duplicate(entry, ['claims', index, 'id'], claim.id, 'claim', entry.file)] : [];
      });
    }),
  ],
};

function repeated<T>(
  entries: readonly Entry<T>[],
  idOf: (entry: Entry<T>) => string,
  path: FieldPath,
  what: string,
): Found[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry): Found[] => {
    const id = idOf(entry);
    const before = first.get(id);
    if (before !== undefined) return [duplicate(entry, path, id, what, before)];
    first.set(id, entry.file);
    return [];
  });
}

function duplicate(entry: Entry<unknown>, path: FieldPath, id: string, what: string, first: string): Found {
  return {
    entry,
    path,
    message: `the ${what} \`${id}\` stands twice; first in ${first}`,
    found: id,
    hint: 'Give this one an id of its own; an id that was published keeps its meaning.',
  };
}
