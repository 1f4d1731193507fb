import { parseLink } from '../claim-link.ts';
import type { BodyEntry } from '../content.ts';
import { suggest } from '../suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** A claim that a body, a relation or a correction names is recorded; an article that is linked is there. */
export const unknownClaim: Rule = {
  name: 'unknown-claim',
  description: 'A claim or article that is cited is there.',
  severity: 'error',
  scope: 'content',
  check: ({ content, references }) => {
    const isThere = (article: string, claim: string) =>
      references.claims.has(`${article}#${claim}`) || references.isBroken('article', article);
    const missing = (article: string, claim: string) => ({
      message: references.articles.has(article)
        ? `there is no claim \`${claim}\` in article \`${article}\``
        : `there is no article \`${article}\``,
      hint: references.articles.has(article)
        ? suggest(
            claim,
            new Set(references.articleById.get(article)?.claims.map((entry) => entry.id)),
            'Record the claim first, or cite one that is there.',
          )
        : suggest(article, references.articles, 'An article is named by its file name without ".md".'),
    });
    const inBody = (entry: BodyEntry<unknown>): Found[] =>
      entry.links.flatMap((link): Found[] => {
        const target = parseLink(link.url, entry.id);
        if (target.to === 'article' && !references.articles.has(target.article))
          return [{ entry, span: link.span, found: link.url, ...missing(target.article, '') }];
        if (target.to !== 'claim' || isThere(target.article, target.claim)) return [];
        return [{ entry, span: link.span, found: link.url, ...missing(target.article, target.claim) }];
      });
    return [
      ...content.articles.flatMap(inBody),
      ...content.translations.flatMap(inBody),
      ...content.pages.flatMap(inBody),
      ...content.articles.flatMap((entry) => [
        ...entry.data.claims.flatMap((claim, index) =>
          (claim.relates ?? []).flatMap((relation, at): Found[] => {
            const [article = '', id = ''] = relation.claim.split('#');
            if (isThere(article, id)) return [];
            const path = ['claims', index, 'relates', at, 'claim'];
            return [{ entry, path, found: relation.claim, ...missing(article, id) }];
          }),
        ),
        ...(entry.data.corrections ?? []).flatMap((correction, index): Found[] =>
          correction.claim === undefined || isThere(entry.id, correction.claim)
            ? []
            : [
                {
                  entry,
                  path: ['corrections', index, 'claim'],
                  found: correction.claim,
                  ...missing(entry.id, correction.claim),
                },
              ],
        ),
      ]),
    ];
  },
};
