import type { ArticleEntry } from '../../schema/article.ts';
import type { BodyEntry, Content } from '../content.ts';

type Article = BodyEntry<ArticleEntry>;

/** What became of a published article. */
export type Fate =
  | { readonly as: 'kept' | 'alias' | 'renamed' | 'drafted'; readonly article: Article }
  | { readonly as: 'broken' }
  | { readonly as: 'gone' };

/** Articles of a revision that readers could see: their ids, and their claims' ids, must go on working. */
export function publishedArticles({ articles }: Content): readonly Article[] {
  return articles.filter(({ data }) => data.status !== 'draft');
}

/** Finds what became of an article: under its id, as an alias of another, under another name, or nowhere. */
export function fateOf(before: Article, after: Content): Fate {
  const same = after.articles.find(({ id }) => id === before.id);
  if (same) return { as: same.data.status === 'draft' ? 'drafted' : 'kept', article: same };
  if (after.broken.has(`article/${before.id}`)) return { as: 'broken' };
  const alias = after.articles.find(({ data }) => data.aliases?.includes(before.id));
  if (alias) return { as: alias.data.status === 'draft' ? 'drafted' : 'alias', article: alias };
  const renamed = after.articles.find((article) => isSameStory(before.data, article.data));
  return renamed ? { as: 'renamed', article: renamed } : { as: 'gone' };
}

/** The same headline, or the same first claim in the same words. */
function isSameStory(before: ArticleEntry, after: ArticleEntry): boolean {
  const [first] = before.claims;
  return before.title === after.title || after.claims.some((claim) => claim.text === first?.text);
}
