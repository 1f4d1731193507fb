import { defineCollection } from 'astro:content';
import { contentLoader } from './reading/collection-loader.ts';
import { articleSchema, translationSchema } from './schema/article.ts';
import {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
} from './schema/reference-data.ts';
import { siteSchema } from './schema/site.ts';
import { readSettings } from './settings.ts';

const { contentDir } = readSettings();

export const collections = {
  site: defineCollection({ loader: contentLoader(contentDir, 'site'), schema: siteSchema }),
  articles: defineCollection({ loader: contentLoader(contentDir, 'articles'), schema: articleSchema }),
  translations: defineCollection({
    loader: contentLoader(contentDir, 'translations'),
    schema: translationSchema,
  }),
  sources: defineCollection({ loader: contentLoader(contentDir, 'sources'), schema: sourceSchema }),
  provinces: defineCollection({ loader: contentLoader(contentDir, 'provinces'), schema: provinceSchema }),
  waves: defineCollection({ loader: contentLoader(contentDir, 'waves'), schema: waveSchema }),
  places: defineCollection({ loader: contentLoader(contentDir, 'places'), schema: placeSchema }),
  pages: defineCollection({ loader: contentLoader(contentDir, 'pages'), schema: pageSchema }),
};
