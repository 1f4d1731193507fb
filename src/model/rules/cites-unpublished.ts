import { citationsOf } from '../claim-citations.ts';
import type { Found, Rule } from '../rule.ts';

/** What is published and cites a draft would lead its readers to a page that is not there. */
export const citesUnpublished: Rule = {
  name: 'cites-unpublished',
  description: 'A published article, its translation or a page of the site cites no draft.',
  severity: 'error',
  scope: 'body',
  check: (entry, { kind, neighbours }) => {
    const statusOf = (id: string) => neighbours.article(id)?.status;
    const citing = citationsOf(entry).filter(({ article }) => statusOf(article) === 'draft');
    if (citing.length === 0 || (kind !== 'page' && statusOf(entry.id) !== 'published')) return [];
    return citing.map(({ link, article }): Found => ({
      entry,
      span: link.span,
      message: `cites \`${article}\`, which is a draft`,
      found: link.url,
      hint: 'Publish that article first, or take the citation out.',
    }));
  },
};
