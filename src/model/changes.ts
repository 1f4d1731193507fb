import type { CorrectionEntry } from '../schema/article.ts';
import { dayOfInstant } from './days.ts';
import { compareText } from './finding.ts';
import type { Article, Claim, Tracker } from './record.ts';

/** A correction, with what it concerns. */
export interface CorrectionRecord {
  /** Place in its article's list, from 1: it never changes, as corrections are only ever added at the end. */
  readonly number: number;
  readonly article: Article;
  readonly correction: CorrectionEntry;
  /** The claim as it stands now; null where the whole article was meant, or the claim is shown no more. */
  readonly claim: Claim | null;
}

/** What changed here on one day of the site's zone. */
export interface DayChanges {
  readonly day: string;
  /** Articles published that day. */
  readonly added: readonly Article[];
  /** Articles last changed that day, published earlier. */
  readonly updated: readonly Article[];
  /** Corrections but those under `upgraded`. */
  readonly corrected: readonly CorrectionRecord[];
  /** Claims that became verified. */
  readonly upgraded: readonly CorrectionRecord[];
  /** Articles taken back. */
  readonly retracted: readonly Article[];
}

/** Every correction, newest first. */
export function listCorrections(tracker: Tracker): CorrectionRecord[] {
  return [...tracker.articles, ...tracker.retracted]
    .flatMap((article) =>
      article.corrections.map((correction, index): CorrectionRecord => {
        const claim = tracker.claimByKey.get(`${article.id}#${correction.claim ?? ''}`) ?? null;
        return { number: index + 1, article, correction, claim };
      }),
    )
    .sort(
      (a, b) =>
        compareText(b.correction.date, a.correction.date) ||
        compareText(a.article.id, b.article.id) ||
        b.number - a.number,
    );
}

/** Whether a correction says that a claim became verified. */
function isUpgrade({ kind, was, now }: CorrectionEntry): boolean {
  return kind === 'status' && now === 'verified' && was !== 'verified';
}

/** Days up to today on which something changed here, newest first. Drafts and scheduled articles are no change. */
export function buildChanges(tracker: Tracker): Map<string, DayChanges> {
  const days = new Map<string, Mutable>();
  const at = (day: string) => {
    const known = days.get(day);
    if (known) return known;
    const fresh: Mutable = { day, added: [], updated: [], corrected: [], upgraded: [], retracted: [] };
    days.set(day, fresh);
    return fresh;
  };
  const dayOf = (instant: string) => dayOfInstant(instant, tracker.site.time_zone);
  for (const article of tracker.articles) {
    if (article.state !== 'published') continue;
    const published = dayOf(article.published);
    at(published).added.push(article);
    const updated = article.updated ? dayOf(article.updated) : published;
    if (updated !== published) at(updated).updated.push(article);
  }
  for (const record of listCorrections(tracker)) {
    const { state } = record.article;
    if (state !== 'published' && state !== 'retracted') continue;
    const { corrected, upgraded } = at(record.correction.date);
    (isUpgrade(record.correction) ? upgraded : corrected).push(record);
  }
  for (const article of tracker.retracted)
    if (article.retraction) at(article.retraction.date).retracted.push(article);
  return new Map([...days].filter(([day]) => day <= tracker.today).sort(([a], [b]) => compareText(b, a)));
}

interface Mutable {
  readonly day: string;
  readonly added: Article[];
  readonly updated: Article[];
  readonly corrected: CorrectionRecord[];
  readonly upgraded: CorrectionRecord[];
  readonly retracted: Article[];
}
