import type { z } from 'zod';
import type { BodyEntry, Content, Entry } from '../../../src/model/content.ts';
import { readBody } from '../../../src/reading/body.ts';
import { articleSchema, translationSchema } from '../../../src/schema/article.ts';
import {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
} from '../../../src/schema/reference-data.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { HOSTILE_BODY } from './attacks.ts';
import { openFields, spoil } from './spoil.ts';

/** Every kind of entry with its schema. A new kind of content is spoilt once it stands here. */
export const KINDS = {
  article: articleSchema,
  translation: translationSchema,
  page: pageSchema,
  place: placeSchema,
  province: provinceSchema,
  source: sourceSchema,
  wave: waveSchema,
  site: siteSchema,
} satisfies Record<string, z.ZodType>;

/** A content with a hostile value in every open field and a hostile body in every text; `missed`: fields that had none. */
export function spoilContent(content: Content): { content: Content; missed: string[] } {
  const hit = new Set<string>();
  const entry = <T>(kind: keyof typeof KINDS, old: Entry<T>): Entry<T> => {
    const spoilt = spoil(kind, KINDS[kind], old.data);
    for (const field of spoilt.hit) hit.add(field);
    // Of the same form as before, whatever the texts are.
    return { ...old, data: spoilt.data as T };
  };
  const body = <T>(kind: keyof typeof KINDS, old: BodyEntry<T>): BodyEntry<T> => {
    const text = `${old.body}\n${HOSTILE_BODY}`;
    const { links, headings, prose } = readBody(text, old.file, old.bodyLine);
    return { ...old, ...entry(kind, old), body: text, links, headings, prose };
  };
  const spoilt: Content = {
    ...content,
    site: content.site && entry('site', content.site),
    articles: content.articles.map((old) => body('article', old)),
    translations: content.translations.map((old) => body('translation', old)),
    pages: content.pages.map((old) => body('page', old)),
    places: content.places.map((old) => entry('place', old)),
    provinces: content.provinces.map((old) => entry('province', old)),
    sources: content.sources.map((old) => entry('source', old)),
    waves: content.waves.map((old) => entry('wave', old)),
  };
  const all = Object.entries(KINDS).flatMap(([kind, schema]) => openFields(kind, schema));
  return { content: spoilt, missed: all.filter((field) => !hit.has(field)) };
}
