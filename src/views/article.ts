import { buildSheet } from '../charts/geometry.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Wording } from '../i18n/wording.ts';
import { renderBody } from '../markdown/render-body.ts';
import { countStatuses } from '../model/order.ts';
import { paginate } from '../model/paging.ts';
import type { Article } from '../model/record.ts';
import { relatedArticles } from '../model/related-articles.ts';
import { articleData } from '../syndication/json-ld.ts';
import { indexes, tracker } from '../tracker.ts';
import { buildMarks } from './body-marks.ts';
import { localisedPaths, pageParam } from './paths.ts';

/** Every page of the list of articles. */
export const articleListPaths = () =>
  localisedPaths(() =>
    paginate(tracker.articles).map((page) => ({
      params: { page: pageParam(page.number) },
      props: { page, topics, topic: null },
    })),
  );

/** Every page of the list of articles on each topic. */
export const topicListPaths = () =>
  localisedPaths(() =>
    topics.flatMap(({ id }) =>
      paginate(tracker.articles.filter((article) => article.topics.includes(id))).map((page) => ({
        params: { topic: id, page: pageParam(page.number) },
        props: { page, topics, topic: id },
      })),
    ),
  );

/** Topics of the articles, in the order of site.yaml, with the number of articles. */
const topics = tracker.site.topics
  .map(({ id }) => ({ id, count: tracker.articles.filter((article) => article.topics.includes(id)).length }))
  .filter(({ count }) => count > 0);

const related = relatedArticles(tracker);

/** Every article, and every old id that must keep working. */
export const articlePaths = () =>
  localisedPaths(() =>
    [...tracker.articles, ...tracker.retracted].flatMap((article) => [
      { params: { id: article.id }, props: { article, alias: false } },
      ...article.aliases.map((id) => ({ params: { id }, props: { article, alias: true } })),
    ]),
  );

/** What an article page shows. */
export type ArticleView = ReturnType<typeof buildArticleView>;

/** Joins an article with its rendered body, its map and its neighbours. */
export function buildArticleView(article: Article, edition: Edition) {
  const titleOf = (id: string): Wording => {
    const found = tracker.articleById.get(id);
    return found ? edition.words.title(found) : { text: id, attrs: {} };
  };
  const shown = edition.words.translation(article) ?? article;
  return {
    article,
    edition,
    html: renderBody(shown.body, buildMarks(article.id, shown.lang, edition)),
    bodyAttrs: edition.words.in(shown.lang),
    counts: countStatuses(article.recorded),
    inset: drawInset(article),
    related: related(article),
    /** Other articles that cite a claim. */
    citedIn: (key: string) => (indexes.citedIn.get(key) ?? []).map((id) => ({ id, title: titleOf(id) })),
    data: articleData(article, edition),
  };
}

/** The country's outline with the provinces of the article: small, because it stands on every article. */
function drawInset(article: Article) {
  if (!tracker.boundaries || article.provinces.length === 0) return null;
  const sheet = buildSheet(tracker.boundaries, { width: 200, digits: 0 });
  const shapes = article.provinces.flatMap((id) => {
    const path = sheet.path(tracker.provinces.get(id)?.iso ?? '');
    return path ? [{ id, path }] : [];
  });
  return { width: sheet.width, height: sheet.height, outline: sheet.outline(), shapes };
}
