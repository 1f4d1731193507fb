import { getCollection } from 'astro:content';
import { readToday } from './clock.ts';
import { buildEdition, type Edition } from './i18n/edition.ts';
import type { Content, Entry } from './model/content.ts';
import { buildIndexes } from './model/indexes.ts';
import { buildTracker } from './model/tracker.ts';
import type { CollectionName } from './reading/collection-loader.ts';
import { sharedContent } from './reading/shared.ts';
import { readSettings } from './settings.ts';

/*
 * The only file that asks the framework for content. It asks once; everything else is derived from what it exports.
 */
const settings = readSettings();
const { content: read } = sharedContent(settings.contentDir);

/** What the store holds of a collection: the types Astro generates are not there on a fresh clone. */
async function stored(name: CollectionName): Promise<readonly { id: string; data: object }[]> {
  return getCollection(name as never);
}

/** The store's validated data joined with places in files and bodies, which stay out of the store. */
async function joined<T extends Entry<object>>(name: CollectionName, entries: readonly T[]): Promise<T[]> {
  if (entries.length === 0) return [];
  const data = new Map((await stored(name)).map((entry) => [entry.id, entry.data]));
  return entries.flatMap((entry) => {
    const found = data.get(name === 'places' ? entry.id : entry.file);
    return found ? [{ ...entry, data: found }] : [];
  });
}

const content: Content = {
  ...read,
  site: (await joined('site', read.site ? [read.site] : []))[0] ?? null,
  articles: await joined('articles', read.articles),
  translations: await joined('translations', read.translations),
  sources: await joined('sources', read.sources),
  provinces: await joined('provinces', read.provinces),
  waves: await joined('waves', read.waves),
  places: await joined('places', read.places),
  pages: await joined('pages', read.pages),
};

/** Everything joined, as this build shows it. */
export const tracker = buildTracker(content, {
  today: readToday(content.site?.data.time_zone ?? 'UTC'),
  preview: settings.preview,
});

/** Every index, built once. */
export const indexes = buildIndexes(tracker);

/** Editions by language, in the order of site.yaml. */
export const editions: ReadonlyMap<string, Edition> = new Map(
  tracker.site.languages.map((lang) => [
    lang,
    buildEdition(
      tracker,
      indexes,
      lang,
      settings.basePath,
      settings.siteUrl ?? tracker.site.url.replace(/\/+$/, ''),
    ),
  ]),
);
