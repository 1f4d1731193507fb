import { citationsOf } from '../claim-citations.ts';
import { dayOfInstant } from '../days.ts';
import type { Found, Rule } from '../rule.ts';

/** Until its day comes, an article with a later `published` has no page, and what cites it leads nowhere. */
export const citesScheduled: Rule = {
  name: 'cites-scheduled',
  description: 'A published article cites none that is published on a later day.',
  severity: 'warning',
  scope: 'content',
  check: ({ content, references }) => {
    const zone = content.site?.data.time_zone ?? 'UTC';
    const moments = new Map(
      content.articles
        .filter(({ data }) => data.status === 'published')
        .map(({ id, data }) => [id, Date.parse(data.published)]),
    );
    return content.articles.flatMap((entry) => {
      if (!moments.has(entry.id)) return [];
      const last = entry.data.updated ?? entry.data.published;
      const moment = Date.parse(last);
      return citationsOf(entry).flatMap(({ link, article }): Found[] => {
        if ((moments.get(article) ?? 0) <= moment) return [];
        const cited = references.articleById.get(article)?.published ?? last;
        if (dayOfInstant(cited, zone) <= dayOfInstant(last, zone)) return [];
        return [
          {
            entry,
            span: link.span,
            message: `cites \`${article}\`, which is published later (${cited})`,
            found: link.url,
            hint: 'Publish both on one day, or mend `updated` if the citation is newer than this article.',
          },
        ];
      });
    });
  },
};
