import type { Edition } from '../i18n/edition.ts';
import { listCorrections } from '../model/changes.ts';
import { compareText } from '../model/finding.ts';
import { compareClaims } from '../model/order.ts';
import type { Article, Claim } from '../model/record.ts';
import type { FeedFile } from '../model/urls.ts';
import { articleEntry, claimEntry, correctionEntry } from '../syndication/feed-entries.ts';
import { FEED_LENGTH, writeFeed, type FeedSource } from '../syndication/feeds.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

const TYPES: Readonly<Record<FeedFile, string>> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** Newest known first, whatever day they speak of. */
const claimsByKnown = tracker.claims.toSorted(
  (a, b) => compareText(b.knownFrom, a.knownFrom) || compareClaims(a, b),
);

/** Every feed of every edition: the site, its claims and corrections, each province, source and metric. */
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
  const { name, urls, shell, t } = edition;
  const make = (scope: string, url: string, what: string, entries: FeedSource['entries']): FeedSource => ({
    scope,
    url,
    title: what === '' ? `${name.site}: ${name.tagline}` : `${name.site}: ${what}`,
    description: shell.description,
    entries,
  });
  const ofArticles = (articles: readonly Article[]) =>
    articles.slice(0, FEED_LENGTH).map((article) => articleEntry(article, edition));
  const ofClaims = (claims: readonly Claim[]) =>
    claims.slice(0, FEED_LENGTH).flatMap((claim) => {
      const article = tracker.articleById.get(claim.article);
      return article ? claimEntry(claim, article, edition) : [];
    });
  const ofCorrections = listCorrections(tracker)
    .slice(0, FEED_LENGTH)
    .map((record) => correctionEntry(record, edition));
  const byMetric = Map.groupBy(
    claimsByKnown.filter((claim) => !claim.unfound),
    (claim) => claim.figure?.metric,
  );
  return [
    make('', urls.home, '', ofArticles(tracker.articles)),
    { ...make('claims/', urls.timeline, t.data.claimsFeed, ofClaims(claimsByKnown)), beside: urls.claims },
    make('corrections/', urls.corrections, t.data.correctionsFeed, ofCorrections),
    ...[...indexes.ledgers.keys()].map((metric) =>
      make(
        `figures/${metric}/`,
        urls.metric(metric),
        t.data.metricFeed(name.metric(metric)),
        ofClaims(byMetric.get(metric) ?? []),
      ),
    ),
    ...[...indexes.byProvince.values()].map(({ province, articles }) =>
      make(
        `provinces/${province.id}/`,
        urls.province(province.id),
        name.province(province.id),
        ofArticles(articles),
      ),
    ),
    ...[...indexes.bySource.values()].map(({ source, articles }) =>
      make(`sources/${source.id}/`, urls.source(source.id), name.source(source.id), ofArticles(articles)),
    ),
  ];
}
