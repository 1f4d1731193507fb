import type { BaseFound, BaseRule } from '../base-rule.ts';
import { fateOf, publishedArticles } from './successor.ts';

/** What was published keeps its page: a mistake is retracted, not deleted. */
export const publishedFileDeleted: BaseRule = {
  name: 'published-file-deleted',
  description: 'An article that was published at the base is still there.',
  severity: 'error',
  check: ({ before, after }) =>
    publishedArticles(before).flatMap((article): BaseFound[] => {
      const fate = fateOf(article, after);
      if (fate.as === 'gone')
        return [
          {
            file: article.file,
            span: null,
            message: `article \`${article.id}\` was published and is gone`,
            found: article.id,
            hint: 'Put it back and retract it: status: retracted, with `retraction: { date, reason }`.',
          },
        ];
      if (fate.as !== 'drafted') return [];
      return [
        {
          file: fate.article.file,
          span: fate.article.locate(['status']),
          message: `status: article \`${article.id}\` was published and is a draft now`,
          found: 'draft',
          hint: 'Write status: retracted, with `retraction: { date, reason }`, or publish it again.',
        },
      ];
    }),
};
