import type { ArticleEntry } from '../schema/article.ts';
import type { PageEntry } from '../schema/reference-data.ts';
import type { Board, Channel, Member, Note } from './board.ts';
import type { BodyEntry } from './content.ts';
import { isArticle, isPage } from './kinds.ts';
import { isSameJson } from './same-json.ts';
import { originalStamp, pageStamp } from './original-stamp.ts';

type Article = BodyEntry<ArticleEntry>;

/** What a rule may ask about other articles; who asks is told by the one who made it. */
export interface Neighbours {
  /** The front matter of an article. */
  readonly article: (id: string) => ArticleEntry | undefined;
  /** An article with its words. */
  readonly original: (id: string) => Article | undefined;
  /** A page in the language it was written in: the file without a language in its name. */
  readonly originalPage: (id: string) => BodyEntry<PageEntry> | undefined;
  /** The ids of such pages. */
  readonly pageIds: () => ReadonlySet<string>;
  /** Whether a file of that id stands there but did not parse. */
  readonly isBroken: (id: string) => boolean;
  /** Whether there is such an article, even if it did not parse. */
  readonly has: (id: string) => boolean;
  /** Every such id. */
  readonly ids: () => ReadonlySet<string>;
  /** What stands under a key of a channel, ordered by file. */
  readonly read: <T>(channel: Channel<T>, key: string) => readonly Note<T>[];
  /** Everything on a channel, by key and in no order, worked out by `derive` once. */
  readonly derive: <T, R>(
    channel: Channel<T>,
    derive: (notes: ReadonlyMap<string, readonly Note<T>[]>) => R,
  ) => R;
}

/** Asks a board in the name of `reader`. */
export function neighboursOf(board: Pick<Board, 'read' | 'derive'>, reader: () => Member): Neighbours {
  const read: Neighbours['read'] = (channel, key) => board.read(channel, key, reader());
  const article = (id: string) => read(articles, id).at(-1)?.value.data;
  const isBroken = (id: string) => read(brokenArticles, id).length > 0;
  return {
    article,
    original: (id) => read(originals, id).at(-1)?.value,
    originalPage: (id) => read(originalPages, id).at(-1)?.value,
    pageIds: () => new Set(board.derive(originalPages, sortedKeys, reader())),
    isBroken,
    has: (id) => article(id) !== undefined || isBroken(id),
    ids: () =>
      new Set([
        ...board.derive(articles, sortedKeys, reader()),
        ...board.derive(brokenArticles, sortedKeys, reader()),
      ]),
    read,
    derive: (channel, derive) => board.derive(channel, derive, reader()),
  };
}

/** In order, so that of two ids that are equally near the same one is always suggested. */
function sortedKeys(notes: ReadonlyMap<string, unknown>): string[] {
  return [...notes.keys()].sort();
}

/** Articles by id, for those who look at the front matter. */
const articles: Channel<Article> = {
  name: 'article',
  notesOf: (entry, kind) => (isArticle(entry, kind) ? [[entry.id, entry]] : []),
  isSame: (before, after) => before.data === after.data || isSameJson(before.data, after.data),
};

/** Articles by id, for those who look at what is translated, and at the moment of its last change. */
const originals: Channel<Article> = {
  name: 'original',
  notesOf: (entry, kind) => (isArticle(entry, kind) ? [[entry.id, entry]] : []),
  isSame: (before, after) =>
    originalStamp(before) === originalStamp(after) &&
    before.data.published === after.data.published &&
    before.data.updated === after.data.updated,
};

/** Pages by id, for those who look at what is translated. */
const originalPages: Channel<BodyEntry<PageEntry>> = {
  name: 'original page',
  notesOf: (entry, kind) =>
    isPage(entry, kind) && entry.file.endsWith(`/${entry.id}.md`) ? [[entry.id, entry]] : [],
  isSame: (before, after) => pageStamp(before) === pageStamp(after),
};

/** Ids of articles that did not parse. */
const brokenArticles: Channel<true> = {
  name: 'broken article',
  notesOf: (entry, kind) => (kind === 'broken article' ? [[entry.id, true]] : []),
  isSame: () => true,
};

/** The channels that belong to no rule. */
export const COMMON_CHANNELS = [articles, originals, originalPages, brokenArticles] as const;
