import { citationsOf } from '../claim-citations.ts';
import type { FieldPath } from '../content.ts';
import { isArticle } from '../kinds.ts';
import { suggest } from '../suggest.ts';
import { oldIds } from './alias-clash.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';

/** A claim that a body, a relation or a correction names is recorded; an article that is linked is there. */
export const unknownClaim: Rule = {
  name: 'unknown-claim',
  description: 'A claim or article that is cited is there.',
  severity: 'error',
  scope: 'body',
  check: (entry, context) => {
    const inBody = citationsOf(entry).flatMap(({ link, article, claim }): Found[] => {
      const problem = problemOf(article, claim, context);
      return problem ? [{ entry, span: link.span, found: link.url, ...problem }] : [];
    });
    if (!isArticle(entry, context.kind)) return inBody;
    const need = (path: FieldPath, named: string): Found[] => {
      const [article = '', claim = ''] = named.split('#');
      const problem = problemOf(article, claim, context);
      return problem ? [{ entry, path, found: named, ...problem }] : [];
    };
    return [
      ...inBody,
      ...entry.data.claims.flatMap(({ relates = [] }, index) =>
        relates.flatMap((relation, at) => need(['claims', index, 'relates', at, 'claim'], relation.claim)),
      ),
      ...(entry.data.corrections ?? []).flatMap(({ claim }, index) => {
        const problem = claim === undefined ? null : problemOf(entry.id, claim, context);
        return problem
          ? [{ entry, path: ['corrections', index, 'claim'], found: claim ?? null, ...problem }]
          : [];
      }),
    ];
  },
};

/** What is wrong with naming a claim of an article, or the article alone. */
function problemOf(
  id: string,
  claim: string | null,
  { neighbours }: RuleContext,
): { readonly message: string; readonly hint: string } | null {
  const article = neighbours.article(id);
  if (article?.claims.some((one) => one.id === claim) || (article && claim === null)) return null;
  if (neighbours.isBroken(id)) return null;
  const [moved] = article ? [] : neighbours.read(oldIds, id);
  if (moved)
    return {
      message: `\`${id}\` is an old id of \`${moved.value}\``,
      hint: `Write \`${moved.value}\`; old ids are for links from outside.`,
    };
  if (!article)
    return {
      message: `there is no article \`${id}\``,
      hint: suggest(id, neighbours.ids(), 'An article is named by its file name without ".md".'),
    };
  return {
    message: `there is no claim \`${claim ?? ''}\` in article \`${id}\``,
    hint: suggest(
      claim ?? '',
      new Set(article.claims.map((one) => one.id)),
      'Record the claim first, or cite one that is there.',
    ),
  };
}
