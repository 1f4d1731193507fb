import type { CorrectionEntry } from '../../schema/article.ts';
import { readAmounts } from '../amounts.ts';
import type { BodyEntry, FieldPath } from '../content.ts';
import { dayOfInstant } from '../days.ts';
import { amountsIn, figureWords, saysNumber } from '../figure-words.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';

type Article = BodyEntry<ArticleEntry>;

/** A correction that does not say what now stands there would need one itself. */
export const correctionValue: Rule = {
  name: 'correction-value',
  description:
    'A correction says what stands in the claim now, on a day of the article; a removal for safety keeps no trace.',
  severity: 'error',
  scope: 'article',
  check: (entry, context) => {
    const corrections = entry.data.corrections ?? [];
    return corrections.flatMap((correction, index) => {
      const later = corrections.slice(index + 1);
      const isLast = !later.some(({ claim, kind }) => claim === correction.claim && kind === correction.kind);
      return [
        ...dayProblems(entry, correction, index, context),
        ...(isLast ? valueProblems(entry, correction, index, context) : []),
        ...traces(entry, correction, index),
      ];
    });
  },
};

function problem(
  entry: Article,
  index: number,
  field: string,
  what: string,
  found: string,
  hint: string,
): Found {
  const path: FieldPath = ['corrections', index, field];
  const claim = entry.data.corrections?.[index]?.claim;
  return {
    entry,
    path,
    ...(claim === undefined ? {} : { claim }),
    message: `${field}: ${what}`,
    found,
    hint,
  };
}

function dayProblems(
  entry: Article,
  { date }: CorrectionEntry,
  index: number,
  { references }: RuleContext,
): Found[] {
  const zone = references.timeZone;
  const { published, updated = published } = entry.data;
  const first = dayOfInstant(published, zone);
  const last = dayOfInstant(updated, zone);
  if (date < first)
    return [
      problem(
        entry,
        index,
        'date',
        `is before the day of publication, ${first}`,
        date,
        'What was not yet published needs no correction; else mend the day.',
      ),
    ];
  if (date > last)
    return [
      problem(
        entry,
        index,
        'date',
        `is after the last change of the article, ${last}`,
        date,
        'Set `updated` to the moment of the correction, or mend the day.',
      ),
    ];
  return [];
}

function valueProblems(
  entry: Article,
  correction: CorrectionEntry,
  index: number,
  { references }: RuleContext,
): Found[] {
  const { kind, claim: id, now } = correction;
  const claim = entry.data.claims.find((one) => one.id === id);
  if (kind === 'status' && claim && now !== undefined && now !== claim.status)
    return [
      problem(
        entry,
        index,
        'now',
        `claim \`${claim.id}\` is ${claim.status}`,
        now,
        `Write now: "${claim.status}", or mend the claim.`,
      ),
    ];
  const figure = claim?.figure;
  if (kind !== 'figure' || now === undefined || !figure) return [];
  const unit = references.metricById.get(figure.metric)?.unit ?? '';
  if (saysNumber(amountsIn(readAmounts(now), unit), figure)) return [];
  const words = figureWords(figure);
  return [
    problem(
      entry,
      index,
      'now',
      `claim \`${id ?? ''}\` has ${words}`,
      now,
      `Write now: "${words}", or mend the claim.`,
    ),
  ];
}

/** A removal keeps nobody safe if the record repeats what was removed: `was` is refused by the schema already. */
function traces(entry: Article, { kind, now, note }: CorrectionEntry, index: number): Found[] {
  if (kind !== 'removal-for-safety') return [];
  const hint = 'Say only that something was removed, and why; not what.';
  return [
    ...(now === undefined
      ? []
      : [problem(entry, index, 'now', 'a removal for safety keeps no trace', now, hint)]),
    ...(/["“”«»]|(?:^|\s)['‘]|https?:/.test(note)
      ? [problem(entry, index, 'note', 'quotes what was removed for safety', note, hint)]
      : []),
  ];
}
