import type { Content } from '../../model/content.ts';
import { articleSchema } from '../../schema/article.ts';
import { sourceSchema } from '../../schema/reference-data.ts';
import { buildCatalogue } from '../new/catalogue.ts';
import type { Moment } from '../new/made.ts';
import { fieldsOf, type Field } from './fields.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** Decap's configuration for a content, generated from the schemas. `backend` is the address of our own backend. */
export function buildConfig(content: Content, moment: Moment, backend: string): Record<string, unknown> {
  const { provinces, places, sources, topics, metrics, waves, country, lang } = buildCatalogue(content);
  const lists = {
    source: sources,
    via: sources,
    verified_by: sources,
    copy_of: sources,
    parent: sources,
    where: [country, ...provinces, ...places],
    topics,
    metric: metrics,
    wave: waves,
  };
  const starts: Readonly<Record<string, unknown>> = {
    lang,
    status: 'draft',
    published: moment.now,
    accessed: moment.today,
    wave: content.site?.data.current_wave,
  };
  const article = fieldsOf(formSchema(jsonSchemaOf(articleSchema)), lists).map((field): Field => {
    const start = starts[field.name];
    const summary = SUMMARIES[field.name];
    return {
      ...field,
      ...(start === undefined ? {} : { default: start }),
      ...(summary === undefined ? {} : { summary }),
    };
  });
  const common = { format: 'json', create: true, delete: false, identifier_field: 'title' };
  return {
    load_config_file: false,
    backend: { name: 'proxy', proxy_url: backend },
    // Pictures are never published; Decap asks for the folder all the same.
    media_folder: 'media',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      {
        ...common,
        name: 'articles',
        label: 'Articles',
        label_singular: 'article',
        description: 'Saved to content/articles/<year>/<date>-<title>.md.',
        folder: 'articles',
        extension: 'md',
        slug: '{{as_of}}-{{slug}}',
        slug_length: 80,
        // Set by the page just before it saves: Decap's own {{year}} is that of `published`.
        path: '{{year_folder}}/{{slug}}',
        summary: '{{as_of}} · {{title}} ({{status}})',
        sortable_fields: ['as_of', 'title'],
        fields: [...article, BODY],
      },
      {
        ...common,
        name: 'sources',
        label: 'Sources',
        label_singular: 'source',
        identifier_field: 'name',
        folder: 'sources',
        extension: 'yaml',
        editor: { preview: false },
        fields: fieldsOf(
          translated(jsonSchemaOf(sourceSchema), content.site?.data.languages.slice(1) ?? []),
          lists,
        ),
      },
    ],
  };
}

const SUMMARIES: Readonly<Record<string, string>> = {
  evidence: '{{fields.key}}: {{fields.title}}',
  claims: '{{fields.id}}: {{fields.text}}',
};

const BODY: Field = {
  name: 'body',
  label: 'Text',
  widget: 'text',
  required: false,
  hint: 'Markdown. Cite a claim as [words](#c1), one of another article as [words](<article-id>.md#c1).',
};

/** Translations with a part for each further language of the site, as a form has no keys that are made up on the way. */
function translated(schema: JsonSchema, languages: readonly string[]): JsonSchema {
  const { translations, ...others } = schema.properties ?? {};
  const texts = translations?.additionalProperties;
  if (typeof texts !== 'object' || languages.length === 0) return { ...schema, properties: others };
  const parts = Object.fromEntries(languages.map((lang) => [lang, texts]));
  return {
    ...schema,
    properties: { ...others, translations: { ...translations, type: 'object', properties: parts } },
  };
}

/** The schema of the form: evidence as a list with keys, `when` as a first and a last day (see `article-form.ts`). */
function formSchema(article: JsonSchema): JsonSchema {
  const { evidence, claims } = article.properties ?? {};
  const page = typeof evidence?.additionalProperties === 'object' ? evidence.additionalProperties : {};
  const key = { type: 'string', description: 'Key by which claims name the page, as in hengaw-2026-01-09.' };
  const claim = claims?.items ?? {};
  const window = claim.properties?.['when']?.anyOf?.find(({ type }) => type === 'object') ?? {};
  const { description } = claim.properties?.['when'] ?? {};
  const when = { ...window, required: ['from'], ...(description ? { description } : {}) };
  return {
    ...article,
    properties: {
      ...article.properties,
      evidence: {
        type: 'array',
        description: evidence?.description ?? '',
        items: {
          ...page,
          properties: { key, ...page.properties },
          // `published` may be left empty: the page bears no day.
          required: ['key', ...(page.required ?? []).filter((name) => name !== 'published')],
        },
      },
      claims: { ...claims, items: { ...claim, properties: { ...claim.properties, when } } },
    },
  };
}
