import type { Edition } from '../i18n/edition.ts';
import type { Messages } from '../i18n/messages.ts';

/** A page on the way to another. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** Where a page stands. */
export interface Trail {
  readonly section: keyof Messages['nav'] | undefined;
  /** Pages between the section and this one. */
  readonly parents: readonly Crumb[];
  readonly page: Crumb;
}

/** The way from the home page as schema.org's BreadcrumbList; null for the home page itself. */
export function breadcrumbData({ section, parents, page }: Trail, edition: Edition): object | null {
  const { urls, t, name, absolute } = edition;
  if (page.url === urls.home) return null;
  const top =
    section && section !== 'latest' ? [{ name: t.nav[section], url: sectionUrl(section, edition) }] : [];
  const trail = [{ name: name.site, url: urls.home }, ...top, ...parents].filter(
    ({ url }) => url !== page.url,
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, page].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: { '@id': absolute(crumb.url) },
    })),
  };
}

function sectionUrl(section: Exclude<keyof Messages['nav'], 'latest'>, { urls }: Edition): string {
  return section === 'articles' ? urls.articles() : urls[section];
}
