import type { ClaimEntry } from '../../schema/claim.ts';
import { firstDay, lastDay } from '../claim-window.ts';
import { collect } from '../collect.ts';
import type { BodyEntry } from '../content.ts';
import { compareText } from '../finding.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import type { Found, Rule } from '../rule.ts';

interface Total {
  readonly entry: BodyEntry<ArticleEntry>;
  readonly index: number;
  readonly claim: ClaimEntry;
  readonly key: string;
  readonly value: number;
  /** Totals of one group count the same. */
  readonly group: string;
}

/** A running total does not fall: where it does, a number is wrong, counts others, or takes the earlier one back. */
export const cumulativeFalls: Rule = {
  name: 'cumulative-falls',
  description: 'A running total of one source does not fall, unless one claim supersedes the other.',
  severity: 'warning',
  scope: 'content',
  check: ({ content }) => {
    const totals = content.articles.flatMap(totalsOf);
    const superseded = supersededBy(totals);
    return [...collect(totals, (total) => [total.group]).values()].flatMap((group) => {
      const ordered = [...group].sort(
        (a, b) => compareText(lastDay(a.claim.when), lastDay(b.claim.when)) || compareText(a.key, b.key),
      );
      return ordered.flatMap((later, at): Found[] => {
        const highest = ordered
          .slice(0, at)
          .filter((earlier) => isFall(earlier, later, superseded))
          .sort((a, b) => b.value - a.value)[0];
        return highest ? [fall(highest, later)] : [];
      });
    });
  },
};

/** Entries never change: the totals of one are gathered once. */
const kept = new WeakMap<BodyEntry<ArticleEntry>, readonly Total[]>();

function totalsOf(entry: BodyEntry<ArticleEntry>): readonly Total[] {
  const before = kept.get(entry);
  if (before) return before;
  const totals = gatherTotals(entry);
  kept.set(entry, totals);
  return totals;
}

function gatherTotals(entry: BodyEntry<ArticleEntry>): Total[] {
  if (entry.data.status === 'retracted') return [];
  return entry.data.claims.flatMap((claim, index): Total[] => {
    const { figure, status } = claim;
    const stands = status !== 'withdrawn' && status !== 'false';
    if (!stands || figure?.cumulative !== true || figure.value === undefined || figure.bound === 'up-to')
      return [];
    return [
      {
        entry,
        index,
        claim,
        key: `${entry.id}#${claim.id}`,
        value: figure.value,
        group: groupOf(claim, entry.data.wave),
      },
    ];
  });
}

/** What totals that count the same have in common: by one source, of one metric, since one day, in one place, of the same people. */
function groupOf({ source, speaker, figure, where, when }: ClaimEntry, wave: string): string {
  const includes = [...(figure?.includes ?? [])].sort();
  return [source, speaker, figure?.metric, firstDay(when), [...where].sort(), includes, wave].join('|');
}

/** Claims that another total supersedes: `<article>#c3` of each. */
function supersededBy(totals: readonly Total[]): ReadonlySet<string> {
  return new Set(
    totals.flatMap(({ claim }) =>
      (claim.relates ?? []).filter(({ as }) => as === 'supersedes').map((relation) => relation.claim),
    ),
  );
}

function isFall(earlier: Total, later: Total, superseded: ReadonlySet<string>): boolean {
  return (
    lastDay(earlier.claim.when) < lastDay(later.claim.when) &&
    earlier.value > later.value &&
    !superseded.has(earlier.key) &&
    !superseded.has(later.key)
  );
}

function fall(earlier: Total, { entry, index, claim, value }: Total): Found {
  const day = lastDay(earlier.claim.when);
  return {
    entry,
    path: ['claims', index, 'figure'],
    message: `figure: the running total falls to ${String(value)}; \`${earlier.key}\` has ${String(earlier.value)} for ${day}`,
    found: String(value),
    hint: `If \`${claim.id}\` replaces it, add \`relates: [{ claim: "${earlier.key}", as: supersedes }]\`; else mend the number, the days or \`includes\`.`,
  };
}
