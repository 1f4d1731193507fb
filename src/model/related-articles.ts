import { compareArticles } from './order.ts';
import type { Article, Tracker } from './record.ts';

/**
 * Articles related to one, closest first: those that cite its claims or whose claims it cites weigh most, then a
 * shared event, a shared place, a shared topic. Provinces and sources alone relate nothing: too many share them.
 */
export function relatedArticles(tracker: Tracker, article: Article, limit = 4): Article[] {
  return tracker.articles
    .filter((other) => other.id !== article.id)
    .map((other) => ({ other, weight: weigh(article, other) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || compareArticles(a.other, b.other))
    .slice(0, limit)
    .map(({ other }) => other);
}

function weigh(a: Article, b: Article): number {
  const cites = (from: Article, to: Article) => from.cited.filter((claim) => claim.article === to.id).length;
  const events = (article: Article) =>
    new Set([...article.recorded, ...article.cited].flatMap((claim) => claim.event ?? []));
  const shared = (left: Iterable<string>, right: Iterable<string>) => {
    const set = new Set(right);
    return [...left].filter((value) => set.has(value)).length;
  };
  return (
    5 * Math.min(3, cites(a, b) + cites(b, a)) +
    4 * shared(events(a), events(b)) +
    2 * Math.min(3, shared(a.places, b.places)) +
    shared(a.topics, b.topics)
  );
}
