import { amountsIn, figureWords, saysBound, saysNumber } from '../figure-words.ts';
import { readAmounts, type Amount } from '../amounts.ts';
import { claimCitations, type ClaimCitation } from '../claim-citations.ts';
import type { BodyEntry, Content } from '../content.ts';
import { sentenceAround } from '../sentence.ts';
import type { Found, Rule } from '../rule.ts';

interface Counted {
  readonly citation: ClaimCitation;
  readonly amounts: readonly Amount[];
}

/** Entries never change: their words are read once, so that a check after an edit only compares. */
const kept = new WeakMap<BodyEntry<unknown>, readonly Counted[]>();

/** A body that says 28 and cites 25 misleads with the reader's trust in the citation. */
export const figureWording: Rule = {
  name: 'figure-wording',
  description: 'A number in the words of a citation is that of the claim, and bound as the claim binds it.',
  severity: 'error',
  excusable: true,
  scope: 'content',
  check: ({ content, references }) => {
    const units = new Map(content.site?.data.metrics.map(({ id, unit }) => [id, unit]));
    return bodiesOf(content).flatMap(({ entry, lang }) =>
      countedIn(entry).flatMap(({ citation, amounts }): Found[] => {
        const claims = references.articleById.get(citation.article)?.claims;
        const figure = claims?.find(({ id }) => id === citation.claim)?.figure;
        if (!figure) return [];
        const said = amountsIn(amounts, units.get(figure.metric) ?? '');
        if (said.length === 0) return [];
        const isNumber = saysNumber(said, figure);
        // How other languages bind a number is not known here.
        if (isNumber && (lang !== 'en' || saysBound(said, figure))) return [];
        const words = citation.link.text.replace(/\s+/g, ' ');
        return [
          {
            entry,
            span: citation.link.span,
            ...(citation.article === entry.id ? { claim: citation.claim } : {}),
            message: `the words "${words}" give another ${isNumber ? 'bound' : 'number'} than claim \`${citation.claim}\`: ${figureWords(figure)}`,
            found: words,
            hint: `Write "${figureWords(figure)}", cite the claim that is meant, or mend the claim.`,
          },
        ];
      }),
    );
  },
};

function bodiesOf({ articles, translations, pages }: Content) {
  return [...articles, ...translations, ...pages].map((entry) => ({ entry, lang: entry.data.lang }));
}

/** The citations of a body whose words hold a number. */
function countedIn(entry: BodyEntry<unknown>): readonly Counted[] {
  const before = kept.get(entry);
  if (before) return before;
  const counted = claimCitations(entry).flatMap((citation): Counted[] => {
    if (readAmounts(citation.link.text).length === 0) return [];
    const { sinceLink, untilLink } = sentenceAround(entry, citation.link);
    const tail = /^\s+or (?:more|fewer|less|so)\b/.exec(untilLink)?.[0] ?? '';
    return [{ citation, amounts: readAmounts(citation.link.text + tail, sinceLink) }];
  });
  kept.set(entry, counted);
  return counted;
}
