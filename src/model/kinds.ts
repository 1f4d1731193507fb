import type { ArticleEntry, TranslationEntry } from '../schema/article.ts';
import type { PageEntry, ProvinceEntry, SourceEntry } from '../schema/reference-data.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { BodyEntry, Entry } from './content.ts';

/** What kind of thing an entry is: each kind has a folder or a file of its own. */
export type Kind =
  | 'article'
  | 'broken article'
  | 'translation'
  | 'page'
  | 'source'
  | 'province'
  | 'wave'
  | 'site'
  | 'loaded-words'
  | 'places'
  | 'boundaries';

/** Narrows an entry by its kind. */
export function isArticle(_entry: Entry<unknown>, kind: Kind): _entry is BodyEntry<ArticleEntry> {
  return kind === 'article';
}

/** Narrows an entry by its kind. */
export function isTranslation(_entry: Entry<unknown>, kind: Kind): _entry is BodyEntry<TranslationEntry> {
  return kind === 'translation';
}

/** Narrows an entry by its kind. */
export function isPage(_entry: Entry<unknown>, kind: Kind): _entry is BodyEntry<PageEntry> {
  return kind === 'page';
}

/** Narrows an entry by its kind. */
export function isSource(_entry: Entry<unknown>, kind: Kind): _entry is Entry<SourceEntry> {
  return kind === 'source';
}

/** Narrows an entry by its kind. */
export function isSite(_entry: Entry<unknown>, kind: Kind): _entry is Entry<SiteEntry> {
  return kind === 'site';
}

/** Narrows an entry by its kind. */
export function isProvince(_entry: Entry<unknown>, kind: Kind): _entry is Entry<ProvinceEntry> {
  return kind === 'province';
}

/** Whether an entry is a Markdown file with a body. */
export function hasBody(entry: Entry<unknown>): entry is BodyEntry<unknown> {
  return 'links' in entry;
}

/** The language that a file says it is in; null for what is in none. */
export function languageOf({ data }: Entry<unknown>): unknown {
  return typeof data === 'object' && data !== null && 'lang' in data ? data.lang : null;
}
