import type { ClaimEntry } from '../../schema/claim.ts';
import type { Channel } from '../board.ts';
import { firstDay, lastDay } from '../claim-window.ts';
import type { BodyEntry } from '../content.ts';
import { compareText } from '../finding.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import { isArticle } from '../kinds.ts';
import { isSameJson } from '../same-json.ts';
import type { Found, Rule } from '../rule.ts';

/** A running total, as other articles see it. */
interface Total {
  /** `<article>#c3` */
  readonly key: string;
  readonly value: number;
  /** The last day it counts. */
  readonly day: string;
}

/** A running total does not fall: where it does, a number is wrong, counts others, or takes the earlier one back. */
export const cumulativeFalls: Rule = {
  name: 'cumulative-falls',
  description: 'A running total of one source does not fall, unless one claim supersedes the other.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { neighbours }) =>
    totalsOf(entry).flatMap(({ index, group, ...later }): Found[] => {
      const isSuperseded = ({ key }: Total) => neighbours.read(supersededTotals, key).length > 0;
      const [highest] = neighbours
        .read(runningTotals, group)
        .map(({ value }) => value)
        .filter((earlier) => earlier.day < later.day && earlier.value > later.value)
        .filter((earlier) => !isSuperseded(earlier) && !isSuperseded(later))
        .sort((a, b) => b.value - a.value || compareText(a.day, b.day) || compareText(a.key, b.key));
      return highest ? [fall(entry, index, highest, later)] : [];
    }),
};

/** Running totals by what they count: those under one key can be held against each other. */
export const runningTotals: Channel<Total> = {
  name: 'running total',
  isAmongPosters: true,
  notesOf: (entry, kind) =>
    isArticle(entry, kind)
      ? totalsOf(entry).map(({ group, key, value, day }) => [group, { key, value, day }] as const)
      : [],
  isSame: isSameJson,
};

/** Claims that a running total supersedes, by their key. */
export const supersededTotals: Channel<true> = {
  name: 'superseded total',
  notesOf: (entry, kind) =>
    isArticle(entry, kind)
      ? totalsOf(entry).flatMap(({ supersedes }) => supersedes.map((key) => [key, true] as const))
      : [],
  isSame: () => true,
};

interface OwnTotal extends Total {
  /** Place of its claim in the article. */
  readonly index: number;
  readonly group: string;
  readonly supersedes: readonly string[];
}

function totalsOf({ id, data }: BodyEntry<ArticleEntry>): OwnTotal[] {
  if (data.status === 'retracted') return [];
  return data.claims.flatMap((claim, index): OwnTotal[] => {
    const { figure, status, relates = [] } = claim;
    const stands = status !== 'withdrawn' && status !== 'false';
    if (!stands || figure?.cumulative !== true || figure.value === undefined || figure.bound === 'up-to')
      return [];
    return [
      {
        index,
        key: `${id}#${claim.id}`,
        value: figure.value,
        day: lastDay(claim.when),
        group: groupOf(claim, data.wave),
        supersedes: relates.filter(({ as }) => as === 'supersedes').map((relation) => relation.claim),
      },
    ];
  });
}

/** What totals that count the same have in common: by one source, of one metric, since one day, in one place, of the same people. */
function groupOf({ source, speaker, figure, where, when }: ClaimEntry, wave: string): string {
  const includes = [...(figure?.includes ?? [])].sort();
  return [source, speaker, figure?.metric, firstDay(when), [...where].sort(), includes, wave].join('|');
}

function fall(entry: BodyEntry<ArticleEntry>, index: number, earlier: Total, { key, value }: Total): Found {
  const id = key.split('#')[1] ?? '';
  return {
    entry,
    path: ['claims', index, 'figure'],
    message: `figure: the running total falls to ${String(value)}; \`${earlier.key}\` has ${String(earlier.value)} for ${earlier.day}`,
    found: String(value),
    hint: `If \`${id}\` replaces it, add \`relates: [{ claim: "${earlier.key}", as: supersedes }]\`; else mend the number, the days or \`includes\`.`,
  };
}
