import { suggest } from '../suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** A translation stands beside its original, is in the language its name says, and translates claims that are there. */
export const translationOriginal: Rule = {
  name: 'translation-original',
  description: 'A translation has an original, names its claims, and is in the language of its file name.',
  severity: 'error',
  scope: 'content',
  check: ({ content, references }) =>
    content.translations.flatMap((entry): Found[] => {
      const original = references.articleById.get(entry.id);
      if (!original)
        return references.isBroken('article', entry.id)
          ? []
          : [
              {
                entry,
                message: `there is no original \`${entry.id}.md\``,
                found: entry.id,
                hint: suggest(entry.id, references.articles, 'Name the file <id of the original>.fa.md.'),
              },
            ];
      const ids = new Set<string>(original.claims.map((claim) => claim.id));
      const { lang } = entry.data;
      const wrongLanguage: Found = {
        entry,
        path: ['lang'],
        message: `lang: the file name does not end in .${lang}.md`,
        found: lang,
        hint: `Name the file ${entry.id}.${lang}.md, or mend lang.`,
      };
      const unknown = Object.keys(entry.data.claims)
        .filter((id) => !ids.has(id))
        .map((id): Found => ({
          entry,
          path: ['claims', id],
          message: `claims: the original has no claim \`${id}\``,
          found: id,
          hint: suggest(id, ids, 'Take it out.'),
        }));
      return entry.file.endsWith(`.${lang}.md`) ? unknown : [wrongLanguage, ...unknown];
    }),
};
