import type { Channel } from '../board.ts';
import { isArticle } from '../kinds.ts';
import type { Found, Rule } from '../rule.ts';

/** An old id leads to one article; one that is taken would hide a page or be hidden by it. */
export const aliasClash: Rule = {
  name: 'alias-clash',
  description: 'An alias is neither the id of an article nor an alias that stands already.',
  severity: 'error',
  scope: 'article',
  check: (entry, { neighbours }) =>
    (entry.data.aliases ?? []).flatMap((alias, index): Found[] => {
      const [first] = neighbours.read(oldIds, alias);
      const isFirst = first?.value === entry.id && entry.data.aliases?.indexOf(alias) === index;
      const taken = neighbours.has(alias)
        ? `the article \`${alias}\``
        : isFirst
          ? null
          : `an alias of \`${first?.value ?? ''}\``;
      if (taken === null) return [];
      return [
        {
          entry,
          path: ['aliases', index],
          message: `aliases: \`${alias}\` is already ${taken}`,
          found: alias,
          hint: 'Take it out here; an old id leads to one article.',
        },
      ];
    }),
};

/** Ids of articles by the ids they had before. */
export const oldIds: Channel<string> = {
  name: 'old id',
  notesOf: (entry, kind) =>
    isArticle(entry, kind) ? (entry.data.aliases ?? []).map((alias) => [alias, entry.id] as const) : [],
  isSame: (before, after) => before === after,
};
