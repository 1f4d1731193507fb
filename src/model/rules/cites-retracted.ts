import { citationsOf } from '../claim-citations.ts';
import type { Found, Rule } from '../rule.ts';

/** What was taken back supports nothing: a sentence that cites it should be one about the retraction. */
export const citesRetracted: Rule = {
  name: 'cites-retracted',
  description: 'What stands does not rest on an article that was retracted.',
  severity: 'warning',
  scope: 'content',
  check: ({ content, references }) => {
    const isRetracted = (id: string) => references.articleById.get(id)?.status === 'retracted';
    if (!content.articles.some(({ data }) => data.status === 'retracted')) return [];
    const standing = [
      ...[...content.articles, ...content.translations].filter((entry) => !isRetracted(entry.id)),
      ...content.pages,
    ];
    return standing.flatMap((entry) =>
      citationsOf(entry)
        .filter(({ article }) => isRetracted(article))
        .map(({ link, article }): Found => ({
          entry,
          span: link.span,
          message: `cites \`${article}\`, which was retracted`,
          found: link.url,
          hint: 'Rest the sentence on another claim; where it reports the retraction, say so under `ignore`.',
        })),
    );
  },
};
