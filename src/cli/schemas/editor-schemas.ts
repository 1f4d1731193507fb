import type { z } from 'zod';
import { articleSchema, translationSchema } from '../../schema/article.ts';
import { jsonSchemaOfInput } from '../../schema/json-schema.ts';
import { pageSchema, provinceSchema, sourceSchema, waveSchema } from '../../schema/reference-data.ts';
import { siteSchema } from '../../schema/site.ts';

/** What each kind of file holds, by the name of its JSON Schema. */
const SCHEMAS: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  article: [articleSchema, 'The front matter of an article'],
  translation: [translationSchema, 'The front matter of a translation'],
  page: [pageSchema, 'The front matter of a page of the site'],
  source: [sourceSchema, 'A source'],
  province: [provinceSchema, 'A province'],
  wave: [waveSchema, 'A wave of protests'],
  site: [siteSchema, 'What the whole site shares'],
};

/**
 * The JSON Schemas by which an editor's program completes and explains fields, as texts by file name. They say
 * what a field may hold by itself; rules between fields and files are told by `npm run check` alone.
 */
export function buildEditorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, [schema, title]]) => {
      const json = jsonSchemaOfInput(schema, 'draft-7');
      return [`${name}.json`, `${JSON.stringify({ ...json, title }, null, 2)}\n`];
    }),
  );
}
