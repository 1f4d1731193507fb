import { max } from 'date-fns/max';
import { parseISO } from 'date-fns/parseISO';
import { Feed } from 'feed';
import type { Edition } from '../i18n/edition.ts';
import type { FeedFile } from '../model/urls.ts';
import type { FeedEntry } from './feed-entries.ts';

/** A list that can be followed. */
export interface FeedSource {
  /** Path of the page it belongs to, inside the edition and without base: '' or 'provinces/ilam/'. */
  readonly scope: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page. */
  readonly url: string;
  /** Address that the feed stands beside, where that is not the page. */
  readonly beside?: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed keeps so many entries. */
export const FEED_LENGTH = 30;
/** A tag URI needs a year besides the site's slug; neither changes, whatever the site's address becomes. */
const YEAR = '2026';
/** Characters that end every reading of an XML file. Content has none; a feed must not break if it had. */
const NO_XML = /[[\p{Cc}--[\t\n\r]]\ufffe\uffff]/gv;

/** Writes one feed in one format. Entry ids do not depend on where the site stands. */
export function writeFeed(source: FeedSource, file: FeedFile, edition: Edition): string {
  const { lang, absolute, urls, name } = edition;
  const tag = (path: string) => `tag:${name.slug},${YEAR}:${lang}/${path}`;
  const entries = source.entries.slice(0, FEED_LENGTH);
  const moments = entries.map(({ updated }) => updated);
  const beside = source.beside ?? source.url;
  const feed = new Feed({
    id: tag(source.scope),
    title: source.title,
    description: source.description,
    link: absolute(source.url),
    language: lang,
    copyright: 'CC BY 4.0',
    generator: name.site,
    // Bytes change only when an entry does: never the moment of the build.
    updated: moments.length > 0 ? max(moments) : parseISO('2026-01-01T00:00:00Z'),
    favicon: absolute(urls.file('favicon.svg')),
    feedLinks: {
      atom: absolute(urls.feed(beside, 'feed.xml')),
      rss: absolute(urls.feed(beside, 'rss.xml')),
      json: absolute(urls.feed(beside, 'feed.json')),
    },
  });
  // Titles and summaries are plain text. Atom and RSS say that theirs are HTML; in JSON only the content is.
  const shown = file === 'feed.json' ? (text: string) => text : asHtml;
  for (const { path, title, url, summary, published, updated, categories } of entries)
    feed.addItem({
      id: tag(path),
      title: shown(title),
      link: absolute(url),
      description: shown(summary),
      content: asHtml(summary),
      date: updated,
      published,
      author: [{ name: name.site }],
      // An attribute in Atom, where a "<" would break the file: the library escapes quotation marks and "&" alone.
      category: categories.map((category) => ({ name: category.replaceAll('<', '‹') })),
    });
  if (file === 'feed.json') return feed.json1();
  return (file === 'feed.xml' ? feed.atom1() : feed.rss2()).replace(NO_XML, '');
}

/** Plain text as HTML that says the same: else a reader's programme would take a title for markup. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
