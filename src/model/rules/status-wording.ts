import { claimCitations } from '../claim-citations.ts';
import { sentenceAround } from '../sentence.ts';
import type { Found, Rule } from '../rule.ts';

const STRONG = /(?<![\p{L}-])(?:verified|verifies|confirmed|confirms|proved|proven|proves)(?!\p{L})/iu;
/** The sentence says who says so, or takes the word back. */
const ATTRIBUTED =
  /\b(?:says?|said|saying|according to|told|tells|reports?|reported|claims?|claimed|writes?|wrote|announced|describes?|described|cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|calls?|gives?|gave|its own|by its account|(?:confirmed|verified|proved) by)\b/i;
const NEGATED =
  /\b(?:not|never|no|none|nothing|nobody|nor|neither|cannot|without|whether|if|until|unless|yet to|rather than|instead of|false|wrongly)\b|n['’]t\b/i;
/** So many words around the link are taken to speak of it. */
const NEAR = 5;

/** "Confirmed" is the strongest thing we can say: in our own voice only what stands as verified is. */
export const statusWording: Rule = {
  name: 'status-wording',
  description:
    '"Verified", "confirmed" and "proved" beside a citation need a verified claim or an attribution.',
  severity: 'warning',
  scope: 'body',
  check: (entry, { kind, neighbours }) => {
    if (kind === 'translation' || !STRONG.test(entry.body)) return [];
    return claimCitations(entry).flatMap(({ link, article, claim: id }): Found[] => {
      const claim = neighbours.article(article)?.claims.find((one) => one.id === id);
      if (!claim || claim.status === 'verified') return [];
      const { before, after, sinceLink, untilLink } = sentenceAround(entry, link);
      const near = [lastWords(sinceLink), link.text, firstWords(untilLink)].join(' ');
      const word = STRONG.exec(near)?.[0];
      const sentence = `${before}${link.text}${after}`;
      if (word === undefined || ATTRIBUTED.test(sentence) || NEGATED.test(sentence)) return [];
      return [
        {
          entry,
          span: link.span,
          ...(article === entry.id ? { claim: id } : {}),
          message: `"${word}" stands beside claim \`${id}\`, whose status is ${claim.status}`,
          found: near.replace(/\s+/g, ' ').trim(),
          hint: 'Say whose word it is ("the group says it confirmed …"), or use another word.',
        },
      ];
    });
  },
};

function lastWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).slice(-NEAR).join(' ');
}

function firstWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).slice(0, NEAR).join(' ');
}
