import type { CorrectionEntry } from '../schema/article.ts';
import type { Figure } from '../schema/figure.ts';
import { STATUSES, type Status } from '../schema/vocabulary.ts';
import { dayOfInstant } from './days.ts';
import { compareText } from './finding.ts';
import type { Article, Claim, Tracker } from './record.ts';

/** A claim that was corrected in a way that can be undone for the days before. */
export interface CorrectedClaim {
  readonly claim: Claim;
  /** Day on which the claim was first shown here. */
  readonly shown: string;
  /** Corrections that can be undone, newest first. */
  readonly corrections: readonly CorrectionEntry[];
}

/** "1,200", "at least 28", "20 to 30", as the check asks for. Words of another kind make it another thing. */
const AMOUNT = String.raw`(\d{1,3}(?:,?\d{3})*(?:\.\d+)?)`;
const FIGURE = new RegExp(`^(?:(at least|about|up to) )?${AMOUNT}(?:(?: to |[–-])${AMOUNT})?$`, 'i');

/**
 * Corrected claims by key: those with a correction of status or figure that says in plain terms what stood there.
 * What stood there before a removal for safety is never shown again, on no day.
 */
export function findCorrected(tracker: Tracker): Map<string, CorrectedClaim> {
  const corrected = new Map<string, CorrectedClaim>();
  for (const article of tracker.articles)
    for (const claim of article.corrections.length > 0 ? article.recorded : []) {
      const removed = article.corrections.findLastIndex(
        (correction) =>
          correction.kind === 'removal-for-safety' && (correction.claim ?? claim.id) === claim.id,
      );
      const corrections = article.corrections
        .slice(removed + 1)
        .filter((correction) => correction.claim === claim.id && canUndo(claim, correction))
        .reverse()
        .sort((a, b) => compareText(b.date, a.date));
      if (corrections.length > 0)
        corrected.set(claim.key, { claim, shown: shownFrom(article, tracker), corrections });
    }
  return corrected;
}

/**
 * A claim as it stood at the end of a day. A status that was reached later is not shown earlier. A wrong figure is
 * shown for the days on which it stood here; before that, what could be known is the right one.
 */
export function claimAsOf({ claim, shown, corrections }: CorrectedClaim, day: string): Claim {
  let then = claim;
  for (const { date, kind, was = '', now } of corrections) {
    if (date <= day) break;
    if (kind === 'status') {
      const status = was as Status;
      then = { ...then, status, verifiedBy: status === claim.status ? claim.verifiedBy : null };
    } else if (then.figure && day >= shown) then = { ...then, figure: figureBefore(then.figure, was, now) };
  }
  return then;
}

function canUndo(claim: Claim, { kind, was = '' }: CorrectionEntry): boolean {
  if (kind === 'status') return (STATUSES as readonly string[]).includes(was);
  return kind === 'figure' && claim.figure !== null && FIGURE.test(was);
}

/** The figure that a correction replaced. A bare number says nothing of its bound where the new one is as bare. */
function figureBefore(figure: Figure, was: string, now = ''): Figure {
  const { value: _value, min: _min, max: _max, ...rest } = figure;
  const [, words, low = '', high] = FIGURE.exec(was) ?? [];
  const isBare = words === undefined && FIGURE.exec(now)?.[1] === undefined;
  const bound = isBare
    ? figure.bound
    : ((words?.toLowerCase().replace(' ', '-') ?? 'exact') as Figure['bound']);
  if (high === undefined) return { ...rest, bound, value: numberOf(low) };
  return { ...rest, bound, min: numberOf(low), max: numberOf(high) };
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function shownFrom(article: Article, { site }: Tracker): string {
  return dayOfInstant(article.published, site.time_zone);
}
