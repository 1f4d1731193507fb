import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/cli/build/folders.ts';
import { sharedContent } from './src/reading/shared.ts';
import { readSettings } from './src/settings.ts';
import { buildSitemapFilter, sitemapLanguages } from './src/syndication/sitemap.ts';

const settings = readSettings();
const cache = cacheFolder(settings);
const { content } = sharedContent(settings.contentDir);
const site = settings.siteUrl ?? content.site?.data.url;

export default defineConfig({
  ...(site ? { site } : {}),
  base: settings.basePath,
  outDir: process.env['RASAD_STAGING'] ?? settings.outDir,
  // Each combination of content, preview and base has a cache of its own: builds at once must not share a store.
  cacheDir: path.join(cache, 'astro'),
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: buildSitemapFilter(content), ...sitemapLanguages(content) })],
  // The one script is a file however small it is: the policy lets none stand in the page.
  vite: { cacheDir: path.join(cache, 'vite'), build: { assetsInlineLimit: 0 } },
});
