import { dayOfInstant } from '../days.ts';
import type { Found, Rule } from '../rule.ts';

/** Nobody can speak of a day that is still to come when they publish. */
export const asOfPublished: Rule = {
  name: 'as-of-published',
  description: '`as_of` is not after the day of `published`, in the time zone of the site.',
  severity: 'error',
  scope: 'article',
  check: (entry, { references }): Found[] => {
    const { as_of: day, published } = entry.data;
    const publicationDay = dayOfInstant(published, references.timeZone);
    if (day <= publicationDay) return [];
    return [
      {
        entry,
        path: ['as_of'],
        message: `as_of: is after the day of publication, ${publicationDay}`,
        found: day,
        hint: 'An article cannot speak of a day later than its publication.',
      },
    ];
  },
};
