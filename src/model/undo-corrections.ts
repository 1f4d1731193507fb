import type { CorrectionEntry } from '../schema/article.ts';
import { STATUSES, type Status } from '../schema/vocabulary.ts';
import { dayOfInstant } from './days.ts';
import type { Article, Claim, Tracker } from './record.ts';

/** A claim that was corrected in a way that can be undone for the days before. */
export interface CorrectedClaim {
  readonly claim: Claim;
  /** Day on which the claim was first shown here. */
  readonly shown: string;
  /** Corrections that can be undone, newest first. */
  readonly corrections: readonly CorrectionEntry[];
}

/** A whole or decimal number as a correction writes it: "1,200" or "28". Words around it make it another thing. */
const NUMBER = /^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;

/** Corrected claims by key: those with a correction of status or figure that says in plain terms what stood there. */
export function findCorrected(tracker: Tracker): Map<string, CorrectedClaim> {
  const corrected = new Map<string, CorrectedClaim>();
  for (const article of tracker.articles)
    for (const claim of article.corrections.length > 0 ? article.recorded : []) {
      const corrections = article.corrections
        .filter((correction) => correction.claim === claim.id && canUndo(claim, correction))
        .reverse()
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
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
  for (const { date, kind, was = '' } of corrections) {
    if (date <= day) break;
    if (kind === 'status') {
      const status = was as Status;
      then = { ...then, status, verifiedBy: status === claim.status ? claim.verifiedBy : null };
    } else if (then.figure && day >= shown) {
      const { min: _min, max: _max, ...figure } = then.figure;
      then = { ...then, figure: { ...figure, value: Number(was.replaceAll(',', '')) } };
    }
  }
  return then;
}

function canUndo(claim: Claim, { kind, was = '' }: CorrectionEntry): boolean {
  if (kind === 'status') return (STATUSES as readonly string[]).includes(was);
  return kind === 'figure' && claim.figure !== null && NUMBER.test(was);
}

function shownFrom(article: Article, { site }: Tracker): string {
  return dayOfInstant(article.published, site.time_zone);
}
