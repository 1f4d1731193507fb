import type { BaseFound, BaseRule } from '../base-rule.ts';
import { fateOf, publishedArticles } from './successor.ts';

/** Others link to published ids: an article's old id stays as an alias, and a claim keeps its own. */
export const publishedIdChanged: BaseRule = {
  name: 'published-id-changed',
  description: 'The id of a published article is kept, or stands in `aliases`; those of its claims are kept.',
  severity: 'error',
  check: ({ before, after }) =>
    publishedArticles(before).flatMap((article): BaseFound[] => {
      const fate = fateOf(article, after);
      if (fate.as === 'gone' || fate.as === 'broken') return [];
      const { data, file, locate } = fate.article;
      const renamed: BaseFound = {
        file,
        span: locate(data.aliases ? ['aliases'] : ['title']),
        message: `the id \`${article.id}\` was published and is \`${fate.article.id}\` now`,
        found: fate.article.id,
        hint: `Add the old one: aliases: [${[...(data.aliases ?? []), article.id].join(', ')}]`,
      };
      const ids = new Set<string>(data.claims.map(({ id }) => id));
      const lost = article.data.claims
        .filter(({ id }) => !ids.has(id))
        .map(({ id }): BaseFound => ({
          file,
          span: locate(['claims']),
          message: `claims: claim \`${id}\` of \`${article.id}\` was published and is gone`,
          found: id,
          hint: `Put it back under its id; to take it back write status: withdrawn and a correction for ${id}.`,
        }));
      return fate.as === 'renamed' ? [renamed, ...lost] : lost;
    }),
};
