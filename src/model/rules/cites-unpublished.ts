import { parseLink } from '../claim-link.ts';
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
    const published: readonly BodyEntry<unknown>[] = [
      ...[...content.articles, ...content.translations].filter((entry) => statusOf(entry.id) === 'published'),
      ...content.pages,
    ];
    return published.flatMap((entry) =>
      entry.links.flatMap((link): Found[] => {
        const target = parseLink(link.url, entry.id);
        if (target.to !== 'claim' && target.to !== 'article') return [];
        if (statusOf(target.article) !== 'draft') return [];
        return [
          {
            entry,
            span: link.span,
            message: `cites \`${target.article}\`, which is a draft`,
            found: link.url,
            hint: 'Publish that article first, or take the citation out.',
          },
        ];
      }),
    );
  },
};
