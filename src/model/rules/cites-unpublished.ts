import { citationsOf } from '../claim-citations.ts';
import type { BodyEntry } from '../content.ts';
import type { Found, Rule } from '../rule.ts';

/** What is published and cites a draft would lead its readers to a page that is not there. */
export const citesUnpublished: Rule = {
  name: 'cites-unpublished',
  description: 'A published article, its translation or a page of the site cites no draft.',
  severity: 'error',
  scope: 'content',
  check: ({ content, references }) => {
    const statusOf = (id: string) => references.articleById.get(id)?.status;
    if (!content.articles.some(({ data }) => data.status === 'draft')) return [];
    const published: readonly BodyEntry<unknown>[] = [
      ...[...content.articles, ...content.translations].filter((entry) => statusOf(entry.id) === 'published'),
      ...content.pages,
    ];
    return published.flatMap((entry) =>
      citationsOf(entry)
        .filter(({ article }) => statusOf(article) === 'draft')
        .map(({ link, article }): Found => ({
          entry,
          span: link.span,
          message: `cites \`${article}\`, which is a draft`,
          found: link.url,
          hint: 'Publish that article first, or take the citation out.',
        })),
    );
  },
};
