import type { Found, Rule } from '../rule.ts';

/** An old id leads to one article; one that is taken would hide a page or be hidden by it. */
export const aliasClash: Rule = {
  name: 'alias-clash',
  description: 'An alias is neither the id of an article nor an alias that stands already.',
  severity: 'error',
  scope: 'content',
  check: ({ content, references }) => {
    const first = new Map<string, string>();
    return content.articles.flatMap((entry) =>
      (entry.data.aliases ?? []).flatMap((alias, index): Found[] => {
        const taken = references.articles.has(alias)
          ? `the article \`${alias}\``
          : first.has(alias)
            ? `an alias of \`${first.get(alias) ?? ''}\``
            : null;
        if (!first.has(alias)) first.set(alias, entry.id);
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
    );
  },
};
