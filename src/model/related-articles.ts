import { group } from './collect.ts';
import { compareArticles } from './order.ts';
import type { Article, Tracker } from './record.ts';

/** Articles related to one, closest first; at most `limit`. */
export type Related = (article: Article, limit?: number) => Article[];

/**
 * Finds articles related to one: those that cite its claims or whose claims it cites weigh most, then a shared event,
 * a shared place, a shared topic. Provinces and sources alone relate nothing: too many share them. Looked up by what
 * is shared, since comparing each article with each would take longer than making their pages.
 */
export function relatedArticles({ articles }: Tracker): Related {
  const by = {
    id: group(articles, ({ id }) => [id]),
    cited: group(articles, citedOf),
    event: group(articles, eventsOf),
    place: group(articles, ({ places }) => places),
    topic: group(articles, ({ topics }) => topics),
  };
  return (article, limit = 4) => {
    const cites = count([by.cited, [article.id]], [by.id, citedOf(article)]);
    const events = count([by.event, eventsOf(article)]);
    const places = count([by.place, article.places]);
    const topics = count([by.topic, article.topics]);
    const weigh = (other: Article) =>
      5 * Math.min(3, cites.get(other) ?? 0) +
      4 * (events.get(other) ?? 0) +
      2 * Math.min(3, places.get(other) ?? 0) +
      (topics.get(other) ?? 0);
    return [...new Set([cites, events, places, topics].flatMap((counted) => [...counted.keys()]))]
      .filter(({ id }) => id !== article.id)
      .map((other) => ({ other, weight: weigh(other) }))
      .sort((a, b) => b.weight - a.weight || compareArticles(a.other, b.other))
      .slice(0, limit)
      .map(({ other }) => other);
  };
}

/** How often each article stands under the keys. */
function count(
  ...asked: (readonly [index: ReadonlyMap<string, readonly Article[]>, keys: readonly string[]])[]
): ReadonlyMap<Article, number> {
  const counted = new Map<Article, number>();
  for (const [index, keys] of asked)
    for (const other of keys.flatMap((key) => index.get(key) ?? []))
      counted.set(other, (counted.get(other) ?? 0) + 1);
  return counted;
}

/** The articles whose claims it cites: one as often as it is cited. */
function citedOf({ cited }: Article): string[] {
  return cited.map(({ article }) => article);
}

function eventsOf({ recorded, cited }: Article): string[] {
  return [...new Set([...recorded, ...cited].flatMap(({ event }) => event ?? []))];
}
