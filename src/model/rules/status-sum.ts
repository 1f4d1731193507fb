import type { ClaimEntry } from '../../schema/claim.ts';
import { readAmounts } from '../amounts.ts';
import { sentenceAt } from '../assertion.ts';
import { citationsOf, claimCitations } from '../claim-citations.ts';
import type { BodyEntry, FieldPath } from '../content.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';
import type { Span } from '../finding.ts';
import { spanInLine } from '../span.ts';

/** A verified and an unverified figure, and the number nobody gave. */
interface Sum {
  readonly total: number;
  readonly parts: readonly [verified: number, other: number];
  readonly metric: string;
}

interface Words {
  readonly text: string;
  readonly path?: FieldPath;
  readonly span?: Span;
}

/** Below this a sum is too likely to stand there for another reason. */
const LEAST = 10;
const NEGATED = /\b(?:not|never|cannot|nobody|no|wrong|wrongly)\b|n['’]t\b/i;

/** 17 verified and 11 reported are never 28: a sum would lend the reported what only the verified has. */
export const statusSum: Rule = {
  name: 'status-sum',
  description: 'No number adds up a verified and an unverified figure of one metric by one source.',
  severity: 'error',
  excusable: true,
  scope: 'article',
  check: (entry, context) => {
    const sums = sumsOf(entry, context);
    if (sums.length === 0) return [];
    return wordsOf(entry).flatMap(({ text, ...place }) =>
      readAmounts(text).flatMap(({ low, high, at }): Found[] => {
        const sum = sums.find(({ total }) => total === low && total === high);
        if (!sum || !isNear(text, at, sum.metric, context) || NEGATED.test(sentenceAt(text, at, at)))
          return [];
        const [verified, other] = sum.parts.map(String);
        return [
          {
            entry,
            ...place,
            message: `${String(sum.total)} adds ${verified ?? ''} verified and ${other ?? ''} that are not verified (${sum.metric})`,
            found: text.trim().slice(0, 120),
            hint: 'Give both numbers, each with its own citation; no source gave their sum.',
          },
        ];
      }),
    );
  },
};

function hasVerifiedFigure(article: ArticleEntry | undefined): boolean {
  return (article?.claims ?? []).some(
    ({ status, figure }) => status === 'verified' && figure?.value !== undefined,
  );
}

/** Sums of the figures that an article records or cites, but for those that are themselves the value of one of these. */
function sumsOf(entry: BodyEntry<ArticleEntry>, { neighbours }: RuleContext): Sum[] {
  const isRecorded =
    hasVerifiedFigure(entry.data) ||
    citationsOf(entry).some(({ article }) => hasVerifiedFigure(neighbours.article(article)));
  if (!isRecorded) return [];
  const cited = claimCitations(entry).flatMap(({ article, claim }) => {
    const found = neighbours.article(article)?.claims.find(({ id }) => id === claim);
    return found ? [found] : [];
  });
  const counted = [...new Set([...entry.data.claims, ...cited])].flatMap((claim) => {
    const value = claim.figure?.value;
    return claim.figure && value !== undefined ? [{ claim, metric: claim.figure.metric, value }] : [];
  });
  const isGiven = (metric: string, total: number) =>
    counted.some((one) => one.metric === metric && one.value === total);
  return counted
    .filter(({ claim }) => claim.status === 'verified')
    .flatMap((one) =>
      counted.flatMap((other): Sum[] => {
        const total = one.value + other.value;
        const isPair = other.metric === one.metric && belongTogether(one.claim, other.claim);
        if (!isPair || total < LEAST || isGiven(one.metric, total)) return [];
        return [{ total, parts: [one.value, other.value], metric: one.metric }];
      }),
    );
}

function belongTogether(verified: ClaimEntry, other: ClaimEntry): boolean {
  return (
    other.status !== 'verified' &&
    other.source === verified.source &&
    other.where.join(' ') === verified.where.join(' ')
  );
}

/** Title, summary and what the body says in our own voice. */
function wordsOf(entry: BodyEntry<ArticleEntry>): Words[] {
  return [
    { text: entry.data.title, path: ['title'] },
    { text: entry.data.summary, path: ['summary'] },
    ...entry.prose
      .filter(({ quoted }) => !quoted)
      .map(({ text, line, column }) => ({
        text,
        span: spanInLine(line, column - 1, column - 1 + text.length),
      })),
  ];
}

/** Whether a word of the metric's name or unit stands near the number. */
function isNear(text: string, at: number, metric: string, { references }: RuleContext): boolean {
  const { name = '', unit = '' } = references.metricById.get(metric) ?? {};
  const words = `${metric} ${name} ${unit}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const near = text.slice(Math.max(0, at - 60), at + 60).toLowerCase();
  return words.some((word) => near.includes(word.replace(/s$/, '')));
}
