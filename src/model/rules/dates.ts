import { lastDay } from '../claim-window.ts';
import { dayOfInstant } from '../days.ts';
import type { Found, Rule } from '../rule.ts';

/** Days of an article agree: file name, `as_of`, `published` and what its claims speak of. */
export const dates: Rule = {
  name: 'dates',
  description:
    'The file name starts with `as_of`; `as_of` is not after `published`; no claim ends after `as_of`.',
  severity: 'error',
  scope: 'content',
  check: ({ content }) =>
    content.articles.flatMap((entry): Found[] => {
      const { data } = entry;
      const found: Found[] = [];
      if (!entry.id.startsWith(`${data.as_of}-`))
        found.push({
          entry,
          path: ['as_of'],
          message: `as_of: the file name does not start with ${data.as_of}`,
          found: entry.id,
          hint: `Name the file ${data.as_of}-<slug>.md, or mend as_of.`,
        });
      else if (entry.file !== `articles/${data.as_of.slice(0, 4)}/${entry.id}.md`)
        found.push({
          entry,
          message: `the article is not in the folder of its year`,
          found: entry.file,
          hint: `Move it to articles/${data.as_of.slice(0, 4)}/${entry.id}.md.`,
        });
      const zone = content.site?.data.time_zone ?? 'UTC';
      const published = dayOfInstant(data.published, zone);
      if (data.as_of > published)
        found.push({
          entry,
          path: ['as_of'],
          message: `as_of: is after the day of publication, ${published}`,
          found: data.as_of,
          hint: 'An article cannot speak of a day later than its publication.',
        });
      data.claims.forEach((claim, index) => {
        if (lastDay(claim.when) > data.as_of)
          found.push({
            entry,
            path: ['claims', index, 'when'],
            message: `when: claim \`${claim.id}\` ends after \`as_of\` (${data.as_of})`,
            found: typeof claim.when === 'string' ? claim.when : claim.when.to,
            hint: 'Mend the day, or move the claim to a later article.',
          });
      });
      return found;
    }),
};
