import type { PlaceEntry } from '../../schema/reference-data.ts';
import type { Channel } from '../board.ts';
import type { Entry, FieldPath } from '../content.ts';
import { isArticle, isProvince, isTranslation, type Kind } from '../kinds.ts';
import type { Found, Rule } from '../rule.ts';

/** An id names one thing: articles across year folders, claims inside an article, ISO codes, places. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  description: 'An id stands once.',
  severity: 'error',
  scope: 'text',
  check: (entry, { kind, neighbours }) => [
    ...idsOf(entry, kind).flatMap(({ what, id, path }) => {
      const [first] = neighbours.read(takenIds, `${what} ${id}`);
      return !first || first.value === entry ? [] : [duplicate(entry, path, id, what, first.file)];
    }),
    ...(isArticle(entry, kind)
      ? repeated(entry.data.claims, ({ id }) => id).map(([claim, index]) =>
          duplicate(entry, ['claims', index, 'id'], claim.id, 'claim', entry.file),
        )
      : []),
  ],
  checkRows: (rows) =>
    repeated(rows, (row: Entry<PlaceEntry>) => row.id).map(([row]) =>
      duplicate(row, [], row.id, 'place', row.file),
    ),
};

/** Files by each id they bear. */
export const takenIds: Channel<Entry<unknown>> = {
  name: 'taken id',
  isAmongPosters: true,
  notesOf: (entry, kind) => idsOf(entry, kind).map(({ what, id }) => [`${what} ${id}`, entry] as const),
  // Who reads it wants the file, and that is the same.
  isSame: () => true,
};

/** An id a file bears, and what it is an id of. */
interface BornId {
  readonly what: string;
  readonly id: string;
  readonly path: FieldPath;
}

function idsOf(entry: Entry<unknown>, kind: Kind): BornId[] {
  const own = { what: kind, id: entry.id, path: [] };
  if (isTranslation(entry, kind)) return [{ ...own, id: `${entry.id}.${entry.data.lang}` }];
  if (isProvince(entry, kind)) return [own, { what: 'ISO code', id: entry.data.iso, path: ['iso'] }];
  return kind === 'article' || kind === 'source' || kind === 'wave' ? [own] : [];
}

/** What stands again, with its place. */
function repeated<T>(items: readonly T[], idOf: (item: T) => string): [item: T, index: number][] {
  const seen = new Set<string>();
  return items.flatMap((item, index): [T, number][] => {
    const id = idOf(item);
    if (seen.has(id)) return [[item, index]];
    seen.add(id);
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
