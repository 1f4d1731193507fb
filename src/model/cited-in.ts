import { collect } from './collect.ts';
import type { Tracker } from './record.ts';

/** Ids of the articles that cite a claim of another article, newest first, by the claim's key. */
export function buildCitedIn({ articles }: Pick<Tracker, 'articles'>): Map<string, string[]> {
  const citing = collect(articles, ({ cited }) => cited.map(({ key }) => key));
  return new Map([...citing].map(([key, by]) => [key, by.map(({ id }) => id)]));
}
