import type { Edition } from '../i18n/edition.ts';
import { writeFeed, type FeedSource } from '../syndication/feeds.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';
import type { FeedFile } from '../model/urls.ts';

const TYPES: Readonly<Record<FeedFile, string>> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** Every feed of every edition: the site, each province, each source. */
export const feedPaths = () =>
  localisedPaths((edition) =>
    feedSources(edition).map((source) => ({
      params: { scope: source.scope.replace(/\/$/, '') || undefined },
      props: { source },
    })),
  );

/** The answer of a feed endpoint. */
export function feedResponse(source: FeedSource, file: FeedFile, edition: Edition): Response {
  return new Response(writeFeed(source, file, edition), { headers: { 'content-type': TYPES[file] } });
}

function feedSources(edition: Edition): FeedSource[] {
  const { name, urls, shell } = edition;
  const make = (scope: string, url: string, what: string, articles: FeedSource['articles']): FeedSource => ({
    scope,
    url,
    title: what === '' ? `${name.site}: ${name.tagline}` : `${name.site}: ${what}`,
    description: shell.description,
    articles,
  });
  return [
    make('', urls.home, '', tracker.articles),
    ...[...indexes.byProvince.values()].map(({ province, articles }) =>
      make(`provinces/${province.id}/`, urls.province(province.id), name.province(province.id), articles),
    ),
    ...[...indexes.bySource.values()].map(({ source, articles }) =>
      make(`sources/${source.id}/`, urls.source(source.id), name.source(source.id), articles),
    ),
  ];
}
