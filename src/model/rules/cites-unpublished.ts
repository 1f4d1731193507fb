import { parseLink } from '../claim-link.ts';
import type { Found, Rule } from '../rule.ts';

/** A published article that cites a draft would lead its readers to a page that is not there. */
export const citesUnpublished: Rule = {
  name: 'cites-unpublished',
  description: 'A published article cites no draft.',
  severity: 'error',
  check: ({ content, references }) =>
    content.articles
      .filter((entry) => entry.data.status === 'published')
      .flatMap((entry) =>
        entry.links.flatMap((link): Found[] => {
          const target = parseLink(link.url, entry.id);
          if (target.to !== 'claim' && target.to !== 'article') return [];
          if (references.articleById.get(target.article)?.status !== 'draft') return [];
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
      ),
};
