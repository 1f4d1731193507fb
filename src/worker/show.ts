import { BUILT_MARK, KEPT_MARK, type WorkerLanguage } from './site.ts';

/** A page that is kept, as the list of them shows it. */
export interface KeptPage {
  readonly url: string;
  /** Milliseconds. */
  readonly kept: number;
  readonly html: string;
}

/** A moment in words, in the reader's own zone. */
function tellMoment(moment: number, { locale }: WorkerLanguage): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

/** Puts words above the main part of a page. */
export function withBanner(html: string, words: string): string {
  return html.replace(/<main\b/, (main) => `<p class="banner">${words}</p>${main}`);
}

/** A kept page that says of which day it is. */
export function asCopy({ html, kept }: KeptPage, language: WorkerLanguage): string {
  const built = / data-built="([\d-]+)"/.exec(html)?.[1];
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const words = language.copy
    .replace(KEPT_MARK, tellMoment(kept, language))
    .replace(BUILT_MARK, built ? day.format(Date.parse(`${built}T12:00:00Z`)) : '?');
  return withBanner(html, words);
}

/** The page on reading offline with the list of what is kept, newest first. Titles come as HTML out of the pages. */
export function withKept(html: string, pages: readonly KeptPage[], language: WorkerLanguage): string {
  const items = [...pages]
    .sort((a, b) => b.kept - a.kept)
    .map((page) => {
      const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? page.url;
      const attrs = /<html\b([^>]*)>/.exec(page.html)?.[1]?.replace(/ data-built="[^"]*"/, '') ?? '';
      const moment = language.keptOn.replace(KEPT_MARK, tellMoment(page.kept, language));
      return `<li><a href="${page.url}"${attrs}>${title}</a> <small>${moment}</small></li>`;
    });
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${language.nothingKept}</p>`;
  return html.replace('<div id="kept"></div>', () => `<h3>${language.keptHeading}</h3>${list}`);
}
