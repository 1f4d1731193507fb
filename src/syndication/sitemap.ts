import type { Content } from '../model/content.ts';
import { buildUrls } from '../model/urls.ts';

/**
 * Decides which addresses the sitemap lists: all but the error page, articles taken back and old ids of articles.
 * Those ask search engines to stay away.
 */
export function buildSitemapFilter({ articles }: Content): (address: string) => boolean {
  const { article } = buildUrls({ base: '/', lang: '', defaultLang: '' });
  const hidden = articles.flatMap(({ id, data }) => [
    ...(data.status === 'retracted' ? [article(id)] : []),
    ...(data.aliases ?? []).map(article),
  ]);
  return (address) => !['/404/', ...hidden].some((end) => address.endsWith(end));
}
