import type { Edition } from '../i18n/edition.ts';
import type { Tracker } from '../model/record.ts';

/** How many of the latest articles a device keeps without having been asked for each. */
export const LATEST = 8;

/**
 * What the steps after the pages need to know of the content. The pages write it into the built folder, and the
 * steps take it out again.
 */
export interface Plan {
  readonly base: string;
  /** Address of the site without a slash at its end. */
  readonly origin: string;
  readonly today: string;
  /** Removals for safety and articles taken back: where this differs, something had to go. */
  readonly removals: readonly string[];
  /** Name of the folder inside the zips. */
  readonly folder: string;
  readonly languages: readonly LanguagePlan[];
}

/** One edition. All addresses are inside the site: without origin, and without base. */
export interface LanguagePlan {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `''` for the default language, else as in `fa/`. */
  readonly root: string;
  /** Articles, newest first. */
  readonly articles: readonly string[];
  /** The build day in words. */
  readonly day: string;
  readonly site: string;
  /** The offline edition. */
  readonly zip: string;
  /** Whose work is in it, in sentences. */
  readonly credits: string;
}

/** Name of the file that holds the plan, inside the built folder. */
export const PLAN_FILE = 'offline/plan.json';

/** Gathers the plan from the tracker and its editions. */
export function buildPlan(tracker: Tracker, editions: readonly Edition[]): Plan {
  const [first] = editions;
  const base = first?.urls.file('') ?? '/';
  return {
    base,
    origin: first?.absolute('') ?? '',
    today: tracker.today,
    removals: [
      ...tracker.retracted.map(({ id }) => id),
      ...[...tracker.articles, ...tracker.retracted].flatMap(({ id, corrections }) =>
        corrections.flatMap(({ kind }, index) =>
          kind === 'removal-for-safety' ? [`${id} ${String(index)}`] : [],
        ),
      ),
    ].sort(),
    folder: first?.name.slug ?? '',
    languages: editions.map(({ lang, language, urls, format, name, words }) => ({
      lang,
      dir: language.dir,
      root: urls.home.slice(base.length),
      articles: tracker.articles.map(({ id }) => urls.article(id).slice(base.length)),
      day: format.day(tracker.today),
      site: name.site,
      zip: urls.offlineZip(name.slug).slice(base.length),
      credits: words.credits.map(({ text }) => text).join(' '),
    })),
  };
}
