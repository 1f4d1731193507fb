import type { ClaimEntry } from '../../schema/claim.ts';
import type { Channel } from '../board.ts';
import { firstDay, lastDay } from '../claim-window.ts';
import { isArticle } from '../kinds.ts';
import { isSameJson } from '../same-json.ts';
import type { Found, Rule } from '../rule.ts';

/** A claim is recorded once and cited from everywhere else: else ledgers and maps would count it twice. */
export const duplicateClaim: Rule = {
  name: 'duplicate-claim',
  description: 'What a source claims is recorded in one article only.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { neighbours }) => {
    if (entry.data.status === 'retracted') return [];
    return entry.data.claims.flatMap((claim, index): Found[] => {
      const before = marksOf(claim, entry.data.wave)
        .map((mark) => neighbours.read(claimMarks, mark)[0]?.value)
        .find((first) => first !== undefined && first.article !== entry.id);
      if (!before) return [];
      const key = `${before.article}#${before.claim}`;
      return [
        {
          entry,
          path: ['claims', index, 'id'],
          message: `claim \`${claim.id}\` is recorded already, as \`${key}\``,
          found: claim.text,
          hint: `Cite [words](${before.article}.md#${before.claim}) and take this one out.`,
        },
      ];
    });
  },
};

/** Claims by what makes them one and the same. */
export const claimMarks: Channel<{ readonly article: string; readonly claim: string }> = {
  name: 'claim mark',
  isAmongPosters: true,
  notesOf: (entry, kind) =>
    isArticle(entry, kind) && entry.data.status !== 'retracted'
      ? entry.data.claims.flatMap((claim) =>
          marksOf(claim, entry.data.wave).map(
            (mark) => [mark, { article: entry.id, claim: claim.id }] as const,
          ),
        )
      : [],
  isSame: isSameJson,
};

/** What makes two claims of a source one: the same text for the same days, or the same figure for the same days and place. */
function marksOf(claim: ClaimEntry, wave: string): string[] {
  const { source, speaker = '', text, figure, where } = claim;
  const window = `${firstDay(claim.when)}/${lastDay(claim.when)}`;
  // What `npm run new` leaves to write is the same in every new article.
  const isWritten = !text.startsWith('To write');
  const words = isWritten ? [`${source}|${window}|${text.toLowerCase()}`] : [];
  if (!figure) return words;
  const { metric, value = '', min = '', max = '', includes = [], cumulative = false } = figure;
  const counted = [source, speaker, wave, window, [...where].sort(), metric, value, min, max];
  // Small numbers of one day and place recur: only the same kind of claim on the same event is the same claim.
  return [...words, [...counted, [...includes].sort(), cumulative, claim.event ?? ''].join('|')];
}
