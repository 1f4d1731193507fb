import type { ClaimEntry } from '../../schema/claim.ts';
import { firstDay, lastDay } from '../claim-window.ts';
import type { Found, Rule } from '../rule.ts';

/** A claim is recorded once and cited from everywhere else: else ledgers and maps would count it twice. */
export const duplicateClaim: Rule = {
  name: 'duplicate-claim',
  description: 'What a source claims is recorded in one article only.',
  severity: 'warning',
  scope: 'content',
  check: ({ content }) => {
    const first = new Map<string, { article: string; claim: string }>();
    return content.articles.flatMap((entry) => {
      if (entry.data.status === 'retracted') return [];
      return entry.data.claims.flatMap((claim, index): Found[] => {
        const marks = marksOf(claim, entry.data.wave);
        const before = marks
          .map((mark) => first.get(mark))
          .find((one) => one !== undefined && one.article !== entry.id);
        for (const mark of marks)
          if (!first.has(mark)) first.set(mark, { article: entry.id, claim: claim.id });
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
    });
  },
};

/** Claims never change: what marks one is worked out once. */
const kept = new WeakMap<ClaimEntry, readonly string[]>();

/** What makes two claims of a source one: the same text for the same days, or the same figure for the same days and place. */
function marksOf(claim: ClaimEntry, wave: string): readonly string[] {
  const before = kept.get(claim);
  if (before) return before;
  const marks = markClaim(claim, wave);
  kept.set(claim, marks);
  return marks;
}

function markClaim(claim: ClaimEntry, wave: string): string[] {
  const { source, speaker = '', text, figure, where } = claim;
  const window = `${firstDay(claim.when)}/${lastDay(claim.when)}`;
  const words = `${source}|${window}|${text.toLowerCase()}`;
  if (!figure) return [words];
  const { metric, value = '', min = '', max = '', includes = [], cumulative = false } = figure;
  const counted = [source, speaker, wave, window, [...where].sort(), metric, value, min, max];
  // Small numbers of one day and place recur: only the same kind of claim on the same event is the same claim.
  return [words, [...counted, [...includes].sort(), cumulative, claim.event ?? ''].join('|')];
}
