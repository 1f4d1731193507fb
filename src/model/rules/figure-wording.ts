import { amountsIn, figureWords, saysBound, saysNumber } from '../figure-words.ts';
import { readAmounts, type Amount } from '../amounts.ts';
import { claimCitations, type ClaimCitation } from '../claim-citations.ts';
import type { BodyEntry } from '../content.ts';
import { languageOf } from '../kinds.ts';
import { sentenceAround } from '../sentence.ts';
import type { Found, Rule } from '../rule.ts';

interface Counted {
  readonly citation: ClaimCitation;
  readonly amounts: readonly Amount[];
}

/** A body that says 28 and cites 25 misleads with the reader's trust in the citation. */
export const figureWording: Rule = {
  name: 'figure-wording',
  description: 'A number in the words of a citation is that of the claim, and bound as the claim binds it.',
  severity: 'error',
  excusable: true,
  scope: 'body',
  check: (entry, { references, neighbours }) =>
    countedIn(entry).flatMap(({ citation, amounts }): Found[] => {
      const claims = neighbours.article(citation.article)?.claims;
      const figure = claims?.find(({ id }) => id === citation.claim)?.figure;
      if (!figure) return [];
      const unit = references.metricById.get(figure.metric)?.unit;
      const said = amountsIn(amounts, unit ?? '');
      if (said.length === 0) return [];
      const isNumber = saysNumber(said, figure);
      // How other languages bind a number is not known here.
      if (isNumber && (languageOf(entry) !== 'en' || saysBound(said, figure))) return [];
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
};

/** The citations of a body whose words hold a number. */
function countedIn(entry: BodyEntry<unknown>): readonly Counted[] {
  return claimCitations(entry).flatMap((citation): Counted[] => {
    if (readAmounts(citation.link.text).length === 0) return [];
    const { sinceLink, untilLink } = sentenceAround(entry, citation.link);
    const tail = /^\s+or (?:more|fewer|less|so)\b/.exec(untilLink)?.[0] ?? '';
    return [{ citation, amounts: readAmounts(citation.link.text + tail, sinceLink) }];
  });
}
