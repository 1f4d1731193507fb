import { pagesOf } from './pages.ts';

/** Which pages are of a kind. Order: as a reader meets them. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/],
  ['article', /^\/articles\/[^/]+\/$/],
  ['articles', /^\/articles\/$/],
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

/** The longest page of each kind in a built folder: most of what can go wrong is there. Throws where a kind has none. */
export function pageKinds(folder: string): KindPage[] {
  const pages = pagesOf(folder);
  return KINDS.map(([kind, pattern]) => {
    const [longest] = pages
      .filter(({ url }) => pattern.test(url))
      .sort((a, b) => b.html.length - a.html.length);
    if (!longest) throw new Error(`the site has no page of the kind "${kind}"`);
    return { kind, url: longest.url };
  });
}
