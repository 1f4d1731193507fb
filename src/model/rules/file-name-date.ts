import type { Found, Rule } from '../rule.ts';

/** An article is found by its day: its file is `articles/<year>/<as_of>-<slug>.md`. */
export const fileNameDate: Rule = {
  name: 'file-name-date',
  description: 'The file of an article is named by `as_of` and a slug, in the folder of its year.',
  severity: 'error',
  scope: 'article',
  check: (entry): Found[] => {
    const day = entry.data.as_of;
    const year = day.slice(0, 4);
    if (!entry.id.startsWith(`${day}-`))
      return [
        {
          entry,
          path: ['as_of'],
          message: `as_of: the file name does not start with ${day} and a slug`,
          found: entry.id,
          hint: `Name the file ${day}-<slug>.md, or mend as_of.`,
        },
      ];
    if (entry.file === `articles/${year}/${entry.id}.md`) return [];
    return [
      {
        entry,
        message: 'the article is not in the folder of its year',
        found: entry.file,
        hint: `Move it to articles/${year}/${entry.id}.md.`,
      },
    ];
  },
};
