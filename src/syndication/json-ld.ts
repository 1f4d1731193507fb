import type { Edition } from '../i18n/edition.ts';
import type { Article } from '../model/record.ts';

/** An article as schema.org's NewsArticle. No person is named as author: the desk publishes. */
export function articleData(article: Article, edition: Edition): object {
  const { urls, absolute, name } = edition;
  const organisation = { '@type': 'NewsMediaOrganization', name: name.site, url: absolute(urls.home) };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(urls.article(article.id)),
    headline: article.title,
    description: article.summary,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    temporalCoverage: article.asOf,
    mainEntityOfPage: absolute(urls.article(article.id)),
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: organisation,
    publisher: organisation,
    contentLocation: article.provinces.map((id) => ({
      '@type': 'AdministrativeArea',
      name: name.province(id),
    })),
  };
}
