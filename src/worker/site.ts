/** What the build tells the worker. Paths are inside the site: without origin, and without base. */
export interface WorkerSite {
  /** A digest of what every page and file says: another build has another one, the same content the same. */
  readonly build: string;
  readonly base: string;
  /** Path of the list of everything that can be kept, see `KeptList`. */
  readonly list: string;
  readonly languages: Readonly<Record<string, WorkerLanguage>>;
}

/** What the worker says in one language. Texts are HTML already. */
export interface WorkerLanguage {
  /** `''`, or as in `fa/`: the path of the home page. */
  readonly root: string;
  /** Path of the page on reading offline. */
  readonly offline: string;
  /** Locale with its calendar, as Intl names it. */
  readonly locale: string;
  /** Above a copy, with `KEPT_MARK` and `BUILT_MARK` where the days go. */
  readonly copy: string;
  readonly notKept: string;
  readonly keptHeading: string;
  /** With `KEPT_MARK` where the moment goes. */
  readonly keptOn: string;
  readonly nothingKept: string;
}

/** What a build consists of: the file that kept copies are compared with. */
export interface KeptList {
  readonly build: string;
  /** Changes whenever something was removed for safety or an article taken back. */
  readonly removals: string;
  /** Digest of each page's own part, by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** Digest of each stylesheet, script and font, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of the latest articles, by language. */
  readonly latest: Readonly<Record<string, readonly string[]>>;
}

/** What stands in the texts of `WorkerLanguage` where the worker puts a moment and a day. */
export const KEPT_MARK = '%kept%';
export const BUILT_MARK = '%built%';
/** Begins the name of every cache; the scope and the form of what is stored follow. */
export const CACHES = 'rasad ';
/** Raised when what is stored changes its form: older caches are deleted. */
export const FORM = '1';
/** Visited pages beyond the home page and the latest articles; the one not opened for longest goes first. */
export const MOST_PAGES = 60;
/** Longer pages are not kept: characters. */
export const LONGEST_PAGE = 600_000;
/** Milliseconds after which a kept copy is shown while the line still tries. */
export const PATIENCE = 4000;
