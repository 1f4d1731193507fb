import { citationsOf } from '../claim-citations.ts';
import { dayOfInstant } from '../days.ts';
import type { Found, Rule } from '../rule.ts';

/** Until its day comes, an article with a later `published` has no page, and what cites it leads nowhere. */
export const citesScheduled: Rule = {
  name: 'cites-scheduled',
  description: 'A published article cites none that is published on a later day.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { references, neighbours }) => {
    if (entry.data.status !== 'published') return [];
    const zone = references.timeZone;
    const last = entry.data.updated ?? entry.data.published;
    const moment = Date.parse(last);
    return citationsOf(entry).flatMap(({ link, article }): Found[] => {
      const cited = article === entry.id ? undefined : neighbours.article(article);
      if (cited?.status !== 'published' || Date.parse(cited.published) <= moment) return [];
      if (dayOfInstant(cited.published, zone) <= dayOfInstant(last, zone)) return [];
      return [
        {
          entry,
          span: link.span,
          message: `cites \`${article}\`, which is published later (${cited.published})`,
          found: link.url,
          hint: 'Publish both on one day, or mend `updated` if the citation is newer than this article.',
        },
      ];
    });
  },
};
