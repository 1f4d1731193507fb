import type { SitemapOptions } from '@astrojs/sitemap';
import type { Content } from '../model/content.ts';
import { buildUrls } from '../model/urls.ts';

/** What the sitemap says of the languages of each page; nothing where there is one only. */
export function sitemapLanguages({ site }: Content): Pick<NonNullable<SitemapOptions>, 'i18n'> {
  const languages = site?.data.languages ?? [];
  const [defaultLocale] = languages;
  if (defaultLocale === undefined || languages.length < 2) return {};
  return { i18n: { defaultLocale, locales: Object.fromEntries(languages.map((tag) => [tag, tag])) } };
}

/**
 * Decides which addresses the sitemap lists: all but the error page, articles taken back and old ids of articles,
 * which ask search engines to stay away, and text-only editions, which name the article as the page to find.
 */
export function buildSitemapFilter({ articles }: Content): (address: string) => boolean {
  const { article, articleText } = buildUrls({ base: '/', lang: '', defaultLang: '' });
  const textOnly = articleText('x').slice(article('x').length - 1);
  const hidden = articles.flatMap(({ id, data }) => [
    ...(data.status === 'retracted' ? [article(id)] : []),
    ...(data.aliases ?? []).map(article),
  ]);
  return (address) => !['/404/', textOnly, ...hidden].some((end) => address.endsWith(end));
}
