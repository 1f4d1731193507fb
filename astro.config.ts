import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/cli/build/folders.ts';
import { sharedContent } from './src/reading/shared.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();
const cache = cacheFolder(settings);
const site = settings.siteUrl ?? sharedContent(settings.contentDir).content.site?.data.url;

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
  integrations: [sitemap({ filter: (page) => !page.endsWith('/404/') })],
  vite: { cacheDir: path.join(cache, 'vite') },
});
