import type { CorrectionRecord, DayChanges } from './changes.ts';
import { dayOfInstant, utcMoment } from './days.ts';
import type { Article, Tracker } from './record.ts';

/** When something came to stand here, and when it last changed: moments in UTC, comparable as text. */
export interface Recorded {
  readonly known: string;
  /** Null where nothing changed since. */
  readonly changed: string | null;
}

/** When everything a list shows came to stand here: what "new since the last visit" is told by. */
export interface RecordedIndex {
  /** By id, retracted articles among them. */
  readonly articles: ReadonlyMap<string, Recorded>;
  /** By key. A claim came with its article; a correction of it is its change. */
  readonly claims: ReadonlyMap<string, Recorded>;
  /** By day of the timeline: the newest of its claims. */
  readonly days: ReadonlyMap<string, Recorded>;
  /** By day of the list of changes: the newest of that day's. */
  readonly changes: ReadonlyMap<string, string>;
  readonly correction: (record: CorrectionRecord) => string;
  /** The newest moment of all; '' where nothing stands here. */
  readonly newest: string;
}

/** Works out when each article, claim, correction and day came to stand here. */
export function buildRecorded(tracker: Tracker, changes: ReadonlyMap<string, DayChanges>): RecordedIndex {
  const zone = tracker.site.time_zone;
  const all = [...tracker.articles, ...tracker.retracted];
  const articles = new Map(all.map((article) => [article.id, ofArticle(article, zone)]));
  const claims = new Map<string, Recorded>();
  for (const article of all) {
    const unchanged: Recorded = { known: articles.get(article.id)?.known ?? '', changed: null };
    const made = article.corrections.filter(({ claim, kind }) => claim && kind !== 'removal-for-safety');
    for (const { key, id } of article.recorded) {
      const own = made.filter(({ claim }) => claim === id);
      const changed = latest(own.map(({ date }) => momentOf(article, date, zone))) || null;
      claims.set(key, changed ? { ...unchanged, changed } : unchanged);
    }
  }
  const correction = ({ article, correction: { date } }: CorrectionRecord) => momentOf(article, date, zone);
  return {
    articles,
    claims,
    days: ofDays(tracker, claims),
    changes: new Map([...changes].map(([day, made]) => [day, ofChanges(made, articles, correction)])),
    correction,
    newest: latest([...articles.values()].flatMap(({ known, changed }) => [known, changed])),
  };
}

function ofArticle(article: Article, zone: string): Recorded {
  const { published, updated, retraction, corrections } = article;
  const days = [...corrections, ...(retraction ? [retraction] : [])].map(({ date }) => date);
  const known = utcMoment(published);
  const changed = latest([updated && utcMoment(updated), ...days.map((day) => momentOf(article, day, zone))]);
  return { known, changed: changed > known ? changed : null };
}

function ofDays(tracker: Tracker, claims: ReadonlyMap<string, Recorded>): Map<string, Recorded> {
  const days = new Map<string, { known: string; changed: string | null }>();
  for (const claim of tracker.claims) {
    const { known = '', changed = null } = claims.get(claim.key) ?? {};
    for (const day of claim.days) {
      const own = days.get(day);
      if (!own) days.set(day, { known, changed });
      else {
        if (known > own.known) own.known = known;
        if (changed && changed > (own.changed ?? '')) own.changed = changed;
      }
    }
  }
  return days;
}

function ofChanges(
  { added, updated, corrected, upgraded, retracted }: DayChanges,
  articles: ReadonlyMap<string, Recorded>,
  correction: (record: CorrectionRecord) => string,
): string {
  return latest([
    ...added.map(({ id }) => articles.get(id)?.known),
    ...[...updated, ...retracted].map(({ id }) => articles.get(id)?.changed),
    ...[...corrected, ...upgraded].map(correction),
  ]);
}

/** The moment of a day on which an article was changed: that of its update, where it was updated that day. */
function momentOf({ updated }: Article, day: string, zone: string): string {
  return updated && dayOfInstant(updated, zone) === day ? utcMoment(updated) : `${day}T00:00:00Z`;
}

function latest(moments: readonly (string | null | undefined)[]): string {
  return moments.reduce<string>((last, moment) => (moment && moment > last ? moment : last), '');
}
