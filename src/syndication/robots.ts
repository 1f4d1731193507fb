import type { Edition } from '../i18n/edition.ts';

/** robots.txt: everything may be read, with the way to the sitemap; nothing of a preview. */
export function robotsText({ absolute, urls, shell }: Edition): string {
  const rule = shell.preview ? 'Disallow: /' : 'Allow: /';
  return `User-agent: *\n${rule}\n\nSitemap: ${absolute(urls.file('sitemap-index.xml'))}\n`;
}
