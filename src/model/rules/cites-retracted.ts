import { citationsOf } from '../claim-citations.ts';
import type { Found, Rule } from '../rule.ts';

/** What was taken back supports nothing: a sentence that cites it should be one about the retraction. */
export const citesRetracted: Rule = {
  name: 'cites-retracted',
  description: 'What stands does not rest on an article that was retracted.',
  severity: 'warning',
  scope: 'body',
  check: (entry, { kind, neighbours }) => {
    const isRetracted = (id: string) => neighbours.article(id)?.status === 'retracted';
    const citing = citationsOf(entry).filter(({ article }) => isRetracted(article));
    if (citing.length === 0 || (kind !== 'page' && isRetracted(entry.id))) return [];
    return citing.map(({ link, article }): Found => ({
      entry,
      span: link.span,
      message: `cites \`${article}\`, which was retracted`,
      found: link.url,
      hint: 'Rest the sentence on another claim; where it reports the retraction, say so under `ignore`.',
    }));
  },
};
