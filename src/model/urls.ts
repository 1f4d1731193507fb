/** Addresses of one edition: everything here begins with the base path and ends in `/` where it is a page. */
export interface Urls {
  readonly home: string;
  readonly articles: (page?: number) => string;
  readonly article: (id: string) => string;
  /** The text-only edition of an article. */
  readonly articleText: (id: string) => string;
  /** How to cite an article, as a file for reference managers. */
  readonly cite: (id: string, file: CiteFile) => string;
  /** A claim's permalink. `key` is `<article>#c3`. */
  readonly claim: (key: string) => string;
  readonly provinces: string;
  readonly province: (id: string, page?: number) => string;
  /** `id` is `<province>/<slug>`. */
  readonly place: (id: string) => string;
  readonly sources: string;
  readonly source: (id: string, page?: number) => string;
  readonly timeline: string;
  /** `month` is `YYYY-MM`. */
  readonly month: (month: string) => string;
  readonly day: (day: string) => string;
  readonly waves: string;
  readonly wave: (id: string) => string;
  readonly figures: string;
  readonly metric: (id: string, page?: number) => string;
  readonly disputes: string;
  readonly coverage: string;
  /** Coverage in the layer "on that day". */
  readonly coverageOnDay: string;
  /** The days whose state of knowledge has a page. */
  readonly asOfDays: string;
  readonly asOf: (day: string) => string;
  readonly corrections: string;
  /** A correction's permalink: its article and its place in the article's list. */
  readonly correction: (article: string, number: number) => string;
  readonly changes: string;
  readonly changesOf: (day: string) => string;
  readonly search: string;
  /** The program of the search, which reads the indexes beside it; one folder for every edition. */
  readonly searchProgram: string;
  /** The search with a question in it: words under `q`, and filters by name. */
  readonly searchFor: (question: Readonly<Record<string, string>>) => string;
  /** Articles on one topic. */
  readonly topic: (id: string, page?: number) => string;
  /** In preview builds only. */
  readonly openClaims: string;
  /** How to read without a line. */
  readonly offline: string;
  /** The offline edition of this language, one zip; `site` is the site's slug. */
  readonly offlineZip: (site: string) => string;
  /** The service worker; it works below the folder it stands in, which is the base path. */
  readonly worker: string;
  /** A page of the site, as in about. */
  readonly page: (id: string) => string;
  /** The picture beside a page that stands for it where it is shared. */
  readonly card: (page: string) => string;
  /** A feed beside a page: `feed('/provinces/ilam/', 'feed.xml')`. */
  readonly feed: (page: string, file: FeedFile) => string;
  /** Beside no page: where the feed of claims stands. */
  readonly claims: string;
  /** The dictionary of the open data. */
  readonly data: string;
  /** A file below /data/, as in `claims.csv`: one for all editions. */
  readonly dataFile: (path: string) => string;
  /** A file of public/. */
  readonly file: (name: string) => string;
}

/** The three feed formats: Atom, RSS, JSON Feed. */
export type FeedFile = 'feed.xml' | 'rss.xml' | 'feed.json';

/** The two forms of a citation to download: BibTeX and RIS. */
export type CiteFile = 'cite.bib' | 'cite.ris';

/** Where an edition stands. */
export interface UrlOptions {
  /** `/` or `/pr/12/`. */
  readonly base: string;
  readonly lang: string;
  readonly defaultLang: string;
}

/** Builds the addresses of one edition. The only place that knows their shape. */
export function buildUrls({ base, lang, defaultLang }: UrlOptions): Urls {
  const root = lang === defaultLang ? base : `${base}${lang}/`;
  const numbered = (path: string, page = 1) => (page > 1 ? `${path}${String(page)}/` : path);
  const article = (id: string) => `${root}articles/${id}/`;
  return {
    home: root,
    articles: (page) => numbered(`${root}articles/`, page),
    article,
    articleText: (id) => `${article(id)}text/`,
    cite: (id, file) => `${article(id)}${file}`,
    claim: (key) => {
      const [id = '', claim = ''] = key.split('#');
      return `${article(id)}#${claim}`;
    },
    provinces: `${root}provinces/`,
    province: (id, page) => numbered(`${root}provinces/${id}/`, page),
    place: (id) => `${root}places/${id}/`,
    sources: `${root}sources/`,
    source: (id, page) => numbered(`${root}sources/${id}/`, page),
    timeline: `${root}timeline/`,
    month: (month) => `${root}timeline/${month.replace('-', '/')}/`,
    day: (day) => `${root}timeline/${day.replaceAll('-', '/')}/`,
    waves: `${root}waves/`,
    wave: (id) => `${root}waves/${id}/`,
    figures: `${root}figures/`,
    metric: (id, page) => numbered(`${root}figures/${id}/`, page),
    disputes: `${root}disputes/`,
    coverage: `${root}coverage/`,
    coverageOnDay: `${root}coverage/on-day/`,
    asOfDays: `${root}as-of/`,
    asOf: (day) => `${root}as-of/${day}/`,
    corrections: `${root}corrections/`,
    correction: (id, number) => `${root}corrections/#correction-${id}-${String(number)}`,
    changes: `${root}changes/`,
    changesOf: (day) => `${root}changes/${day}/`,
    search: `${root}search/`,
    searchProgram: `${base}pagefind/pagefind.js`,
    searchFor: (question) => `${root}search/?${new URLSearchParams(question).toString()}`,
    topic: (id, page) => numbered(`${root}articles/topics/${id}/`, page),
    openClaims: `${root}open-claims/`,
    offline: `${root}offline/`,
    offlineZip: (site) => `${root}offline/${site}-${lang}.zip`,
    worker: `${base}sw.js`,
    page: (id) => `${root}${id}/`,
    card: (page) => `${page}card.png`,
    feed: (page, file) => `${page}${file}`,
    claims: `${root}claims/`,
    data: `${root}data/`,
    dataFile: (path) => `${base}data/${path}`,
    file: (name) => `${base}${name}`,
  };
}
