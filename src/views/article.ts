import { buildSheet } from '../charts/geometry.ts';
import type { Edition } from '../i18n/edition.ts';
import { renderBody } from '../markdown/render-body.ts';
import { countStatuses } from '../model/order.ts';
import { paginate } from '../model/paging.ts';
import type { Article, Claim } from '../model/record.ts';
import { relatedArticles } from '../model/related-articles.ts';
import { articleData } from '../syndication/json-ld.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths, pageParam } from './paths.ts';

/** Every page of the list of articles. */
export const articleListPaths = () =>
  localisedPaths(() =>
    paginate(tracker.articles).map((page) => ({ params: { page: pageParam(page.number) }, props: { page } })),
  );

/** Every article, and every old id that must keep working. */
export const articlePaths = () =>
  localisedPaths((edition) =>
    [...tracker.articles, ...tracker.retracted]
      .flatMap((article) => [
        { params: { id: article.id }, props: { article, alias: false } },
        ...article.aliases.map((id) => ({ params: { id }, props: { article, alias: true } })),
      ])
      .map(({ params, props }) => ({ params, props: { ...props, lang: edition.lang } })),
  );

/** What an article page shows. */
export type ArticleView = ReturnType<typeof buildArticleView>;

/** Joins an article with its rendered body, its map and its neighbours. */
export function buildArticleView(article: Article, edition: Edition) {
  const retracted = article.state === 'retracted';
  return {
    article,
    edition,
    html: retracted ? '' : renderArticle(article, edition),
    counts: countStatuses(article.recorded),
    inset: retracted ? null : drawInset(article),
    related: retracted ? [] : relatedArticles(tracker, article),
    cited: article.cited,
    citedIn: indexes.citedIn,
    data: articleData(article, edition),
    articleTitle: (id: string) => tracker.articleById.get(id)?.title ?? id,
  };
}

function renderArticle(article: Article, edition: Edition): string {
  const { t, name, format, urls } = edition;
  const where = (claim: Claim) =>
    claim.where.length === 0 ? t.abroad : claim.where.slice(0, 2).map(name.where).join(', ');
  return renderBody(article.body, {
    article: article.id,
    lang: article.lang,
    base: urls.file(''),
    claimByKey: (key) => tracker.claimByKey.get(key),
    claimUrl: urls.claim,
    articleUrl: urls.article,
    hasPage: (id) => tracker.articleById.has(id),
    statusWord: (claim) => t.status[claim.status],
    noteSource: (claim) => `${name.sourceShort(claim.source)} · ${t.basis[claim.basis]}`,
    notePlace: (claim) => `${format.windowShort(claim)} · ${where(claim)}`,
  });
}

/** The country's outline with the provinces of the article: small, because it stands on every article. */
function drawInset(article: Article) {
  if (!tracker.boundaries || article.provinces.length === 0) return null;
  const sheet = buildSheet(tracker.boundaries, { width: 200, digits: 0 });
  const shapes = article.provinces.flatMap((id) => {
    const path = sheet.paths.get(tracker.provinces.get(id)?.iso ?? '');
    return path ? [{ id, path }] : [];
  });
  return { width: sheet.width, height: sheet.height, outline: sheet.outline, shapes };
}
