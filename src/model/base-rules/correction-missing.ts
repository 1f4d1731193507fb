import type { ArticleEntry, CorrectionEntry } from '../../schema/article.ts';
import type { ClaimEntry } from '../../schema/claim.ts';
import type { CorrectionKind } from '../../schema/vocabulary.ts';
import type { BaseFound, BaseRule } from '../base-rule.ts';
import type { BodyEntry, FieldPath } from '../content.ts';
import { fateOf, publishedArticles } from './successor.ts';

/** A field whose change readers must be told of. */
interface Watched {
  readonly name: string;
  readonly kind: CorrectionKind;
  readonly path: FieldPath;
  /** The field in words that can be compared and shown; '' where it is missing. */
  readonly read: (claim: ClaimEntry) => string;
}

const WATCHED: readonly Watched[] = [
  { name: 'figure', kind: 'figure', path: ['figure'], read: ({ figure }) => figureInWords(figure) },
  { name: 'status', kind: 'status', path: ['status'], read: ({ status }) => status },
  { name: 'where', kind: 'place', path: ['where'], read: ({ where }) => where.join(', ') },
  { name: 'when', kind: 'date', path: ['when'], read: ({ when }) => daysInWords(when) },
  { name: 'source', kind: 'attribution', path: ['source'], read: ({ source }) => source },
  { name: 'text', kind: 'text', path: ['text'], read: ({ text }) => text },
];

/** What was published changes only with a note that says so; white space and order of keys are no change. */
export const correctionMissing: BaseRule = {
  name: 'correction-missing',
  description: 'A published claim that changed since the base has a new correction that names it.',
  severity: 'error',
  check: ({ before, after }) =>
    publishedArticles(before).flatMap((article) => {
      const fate = fateOf(article, after);
      if (fate.as === 'gone' || fate.as === 'broken' || fate.as === 'drafted') return [];
      // A tombstone says as a whole what was wrong.
      return fate.article.data.status === 'retracted' ? [] : changes(article.data, fate.article);
    }),
};

function changes(before: ArticleEntry, article: BodyEntry<ArticleEntry>): BaseFound[] {
  const corrected = newlyCorrected(before, article.data);
  return before.claims.flatMap((old) => {
    const index = article.data.claims.findIndex(({ id }) => id === old.id);
    const now = article.data.claims[index];
    if (!now || corrected.has(old.id)) return [];
    return WATCHED.filter(({ read }) => read(old) !== read(now)).map(
      ({ name, kind, path, read }): BaseFound => {
        // The old words may be what had to be taken away for safety: they are not repeated here.
        const values = kind === 'text' ? 'was: "…", now: "…"' : `was: "${read(old)}", now: "${read(now)}"`;
        return {
          file: article.file,
          span: article.locate(['claims', index, ...path]),
          message: `${name}: claim \`${old.id}\` was published and changed without a correction`,
          found: read(now) || null,
          hint: `Add under corrections: - { date: "…", claim: ${old.id}, kind: ${kind}, ${values}, note: "…" }`,
        };
      },
    );
  });
}

/** Claims that a correction names which did not stand at the base: an old one does not tell of a new change. */
function newlyCorrected(before: ArticleEntry, after: ArticleEntry): Set<string | undefined> {
  const old = new Set((before.corrections ?? []).map(inWords));
  return new Set(
    (after.corrections ?? []).filter((entry) => !old.has(inWords(entry))).map(({ claim }) => claim),
  );
}

function inWords({ date, claim, kind, was, now, note }: CorrectionEntry): string {
  return JSON.stringify([date, claim, kind, was, now, note]);
}

function daysInWords(when: ClaimEntry['when']): string {
  return typeof when === 'string' ? when : `${when.from} to ${when.to}`;
}

function figureInWords(figure: ClaimEntry['figure']): string {
  if (!figure) return '';
  const { metric, value, min, max, bound, cumulative, includes = [] } = figure;
  const amount = value === undefined ? `${String(min ?? '')}-${String(max ?? '')}` : String(value);
  const whom = includes.length > 0 ? `, with ${includes.toSorted().join(', ')}` : '';
  return `${bound} ${amount} ${metric}${cumulative ? ', cumulative' : ''}${whom}`;
}
