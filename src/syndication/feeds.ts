import { parseISO } from 'date-fns';
import { Feed } from 'feed';
import type { Edition } from '../i18n/edition.ts';
import type { Article } from '../model/record.ts';
import type { FeedFile } from '../model/urls.ts';

/** A list of articles that can be followed. */
export interface FeedSource {
  /** Path of the page it belongs to, inside the edition and without base: '' or 'provinces/ilam/'. */
  readonly scope: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page. */
  readonly url: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** A feed keeps so many entries. */
const LENGTH = 30;
/** A tag URI needs a name and a year that never change, whatever the address of the site becomes. */
const AUTHORITY = 'rasad,2026';

/** Writes one feed in one format. Entry ids do not depend on where the site stands. */
export function writeFeed(source: FeedSource, file: FeedFile, edition: Edition): string {
  const { lang, absolute, urls, name } = edition;
  const articles = source.articles.slice(0, LENGTH);
  const newest = articles.map(lastChange).sort().at(-1);
  const feed = new Feed({
    id: `tag:${AUTHORITY}:${lang}/${source.scope}`,
    title: source.title,
    description: source.description,
    link: absolute(source.url),
    language: lang,
    copyright: 'CC BY 4.0',
    generator: name.site,
    // Bytes change only when an article does: never the moment of the build.
    updated: parseISO(newest ?? '2026-01-01T00:00:00Z'),
    favicon: absolute(urls.file('favicon.svg')),
    feedLinks: {
      atom: absolute(urls.feed(source.url, 'feed.xml')),
      rss: absolute(urls.feed(source.url, 'rss.xml')),
      json: absolute(urls.feed(source.url, 'feed.json')),
    },
  });
  for (const article of articles)
    feed.addItem({
      id: `tag:${AUTHORITY}:${lang}/articles/${article.id}`,
      title: article.title,
      link: absolute(urls.article(article.id)),
      description: article.summary,
      content: article.summary,
      date: parseISO(lastChange(article)),
      published: parseISO(article.published),
      author: [{ name: name.site }],
      category: article.topics.map((topic) => ({ name: name.topic(topic) })),
    });
  if (file === 'feed.xml') return feed.atom1();
  return file === 'rss.xml' ? feed.rss2() : feed.json1();
}

function lastChange(article: Article): string {
  return parseISO(article.updated ?? article.published).toISOString();
}
