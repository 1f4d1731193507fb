import { pagesOf, type BuiltPage } from './pages.ts';

/** Which pages are of a kind. Order: as a reader meets them. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/],
  ['article', /^\/articles\/[^/]+\/$/],
  ['text-only article', /^\/articles\/[^/]+\/text\/$/],
  ['articles', /^\/articles\/$/],
  ['articles on a topic', /^\/articles\/topics\/[^/]+\/$/],
  ['provinces', /^\/provinces\/$/],
  ['province', /^\/provinces\/[a-z-]+\/$/],
  ['later page of a list', /^\/(sources|provinces)\/[^/]+\/\d+\/$/],
  ['place', /^\/places\/[^/]+\/[^/]+\/$/],
  ['sources', /^\/sources\/$/],
  ['source', /^\/sources\/[^/]+\/$/],
  ['timeline', /^\/timeline\/$/],
  ['month', /^\/timeline\/\d{4}\/\d\d\/$/],
  ['day', /^\/timeline\/\d{4}\/\d\d\/\d\d\/$/],
  ['waves', /^\/waves\/$/],
  ['wave', /^\/waves\/[^/]+\/$/],
  ['coverage to date', /^\/coverage\/$/],
  ['coverage on that day', /^\/coverage\/on-day\/$/],
  ['days of knowledge', /^\/as-of\/$/],
  ['as of', /^\/as-of\/[^/]+\/$/],
  ['changes', /^\/changes\/$/],
  ['changes of a day', /^\/changes\/[^/]+\/$/],
  ['corrections', /^\/corrections\/$/],
  ['figures', /^\/figures\/$/],
  ['metric', /^\/figures\/[^/]+\/$/],
  ['disputes', /^\/disputes\/$/],
  ['data', /^\/data\/$/],
  ['search', /^\/search\/$/],
  ['offline', /^\/offline\/$/],
  ['about', /^\/about\/$/],
  ['method', /^\/method\/$/],
  ['safety', /^\/safety\/$/],
  ['not found', /^\/404\.html$/],
];

/** A page that stands for its kind. */
export interface KindPage {
  readonly kind: string;
  readonly url: string;
}

/** Where the editions of the site stand; the error page is one for all of them. */
const EDITIONS: readonly (readonly [name: string, prefix: string])[] = [
  ['', ''],
  ['Persian ', '/fa'],
];
const ONCE: ReadonlySet<string> = new Set(['not found']);

/**
 * The longest page of each kind in each edition of a built folder: most of what can go wrong is there. In Persian an
 * article that is translated too, for the longest may not be. Throws where a kind has none.
 */
export function pageKinds(folder: string): KindPage[] {
  const pages = pagesOf(folder);
  const find = (kind: string, isOfKind: (page: BuiltPage) => boolean): KindPage => {
    const [longest] = pages.filter(isOfKind).sort((a, b) => b.html.length - a.html.length);
    if (!longest) throw new Error(`the site has no page of the kind "${kind}"`);
    return { kind, url: longest.url };
  };
  const ofEditions = EDITIONS.flatMap(([name, prefix]) =>
    KINDS.filter(([kind]) => prefix === '' || !ONCE.has(kind)).map(([kind, pattern]) =>
      find(name + kind, ({ url }) => url.startsWith(prefix) && pattern.test(url.slice(prefix.length))),
    ),
  );
  const isTranslated = ({ url, html }: BuiltPage) =>
    /^\/fa\/articles\/\d[^/]+\/$/.test(url) && !/<h1[^>]* lang=/.test(html);
  return [...ofEditions, find('Persian translated article', isTranslated)];
}
