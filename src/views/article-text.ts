import type { Edition } from '../i18n/edition.ts';
import { renderBody } from '../markdown/render-body.ts';
import type { Article, Evidence } from '../model/record.ts';
import { tracker } from '../tracker.ts';
import { buildMarks } from './body-marks.ts';
import { localisedPaths } from './paths.ts';
import { shorten } from './shorten.ts';

/** Search engines cut titles at about 70 characters; some are for the words "text only". */
const TITLE_LENGTH = 55;

/** Articles that have a text-only edition; one that was taken back has none. */
const live = new Set(tracker.articles.map(({ id }) => id));

/** The text-only edition of every article. */
export const articleTextPaths = () =>
  localisedPaths(() =>
    tracker.articles.map((article) => ({ params: { id: article.id }, props: { article } })),
  );

/** What the text-only edition of an article shows. */
export type ArticleTextView = ReturnType<typeof buildTextView>;

/** Joins an article with its body, whose marks lead to the text-only editions of others, and its pages of evidence. */
export function buildTextView(article: Article, edition: Edition) {
  const { urls, words } = edition;
  const shown = words.translation(article) ?? article;
  const articleUrl = (id: string) => (live.has(id) ? urls.articleText(id) : urls.article(id));
  return {
    article,
    edition,
    title: shorten(words.title(article).text, TITLE_LENGTH),
    bodyAttrs: words.in(shown.lang),
    html: renderBody(shown.body, {
      ...buildMarks(article.id, shown.lang, edition),
      articleUrl,
      claimUrl: (key) => key.replace(/^(.*)#/, (_, id: string) => `${articleUrl(id)}#`),
      textOnly: true,
    }),
    pages: numberPages(article),
  };
}

/** A page of evidence with its number in the list. */
interface NumberedPage {
  readonly number: number;
  readonly page: Evidence;
}

/** Each page of evidence once, in the order of the claims: most claims share theirs. */
function numberPages(article: Article): ReadonlyMap<string, NumberedPage> {
  const pages = new Map(
    article.recorded.flatMap(({ evidence }) => evidence).map((page) => [page.key, page] as const),
  );
  return new Map([...pages].map(([key, page], index) => [key, { number: index + 1, page }]));
}
