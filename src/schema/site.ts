import { z } from 'zod';
import { CONTENT_VERSION } from './content-version.ts';
import { daySchema } from './day.ts';
import {
  distinctSchema,
  hostSchema,
  languageSchema,
  lineSchema,
  slugSchema,
  translationsSchema,
  webUrlSchema,
} from './ids.ts';

const named = {
  /** Id, as articles and figures name it. */
  id: slugSchema.meta({ description: 'Id, as articles and figures name it.' }),
  /** Name in English. */
  name: lineSchema(80).meta({ description: 'Name in English.' }),
  /** Name in Persian. */
  name_fa: lineSchema(80).optional().meta({ description: 'Name in Persian.' }),
};

/** site.yaml: what the whole site shares, and the closed lists of topics and metrics. */
export const siteSchema = z.strictObject({
  /** Form of the content, written by `npm run migrate`; default 1. */
  content_version: z
    .number()
    .int()
    .min(1)
    .max(CONTENT_VERSION, { error: `is newer than this programme, which knows ${String(CONTENT_VERSION)}` })
    .optional()
    .meta({ description: 'Form of the content, written by npm run migrate; default 1.' }),
  /** Name of the site. */
  name: lineSchema(60).meta({ description: 'Name of the site.' }),
  /** Name in Persian. */
  name_fa: lineSchema(60).optional().meta({ description: 'Name in Persian.' }),
  /**
   * What the site goes by in names of files, keys of citations and ids of feeds; default: made of the name. Who renames
   * the site writes the old one here, or every feed reader takes all entries for new ones.
   */
  slug: slugSchema.optional().meta({
    description:
      'What the site goes by in names of files, keys of citations and ids of feeds; default: made of the name. Before a new name, write the old one here, so that these ids stay.',
  }),
  /** A few words under the name. */
  tagline: lineSchema(120).meta({ description: 'A few words under the name.' }),
  /** The same in Persian. */
  tagline_fa: lineSchema(120).optional().meta({ description: 'The same in Persian.' }),
  /** One or two sentences for search engines and feeds. */
  description: lineSchema(400).meta({ description: 'One or two sentences for search engines and feeds.' }),
  /** The site's own texts in further languages. */
  translations: translationsSchema({
    name: lineSchema(60),
    tagline: lineSchema(120),
    description: lineSchema(400),
    country_name: lineSchema(80),
    compiled: lineSchema(200),
  }),
  /** Address of the published site; `SITE_URL` overrides it. */
  url: webUrlSchema.meta({ description: 'Address of the published site; SITE_URL overrides it.' }),
  /** Slug of the country, as claims name it in `where`. */
  country: slugSchema.meta({ description: 'Slug of the country, as claims name it in where.' }),
  /** Name of the country in English; default: the slug with a capital. */
  country_name: lineSchema(80)
    .optional()
    .meta({ description: 'Name of the country in English; default: the slug with a capital.' }),
  /** ISO 3166-1 code of the country. */
  country_code: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'is not an ISO 3166-1 code' })
    .meta({ description: 'ISO 3166-1 code of the country.' }),
  /** IANA time zone in which days begin and end. */
  time_zone: z
    .string()
    .refine(isTimeZone, { error: 'is not an IANA time zone' })
    .meta({ description: 'IANA time zone in which days begin and end.' }),
  /** Languages the site is served in, the first being the default. */
  languages: distinctSchema(languageSchema)
    .min(1)
    .meta({ description: 'Languages the site is served in, the first being the default.' }),
  /** Where the desk can be reached: an e-mail address. */
  contact: z
    .email({ error: 'is not an e-mail address' })
    .meta({ description: 'Where the desk can be reached: an e-mail address.' }),
  /** How the first set came about: a sentence that stands on every page. */
  compiled: lineSchema(200).meta({
    description: 'How the first set came about: a sentence that stands on every page.',
  }),
  /** Day on which the desk last looked for reports from every province. */
  last_looked: daySchema.meta({
    description: 'Day on which the desk last looked for reports from every province.',
  }),
  /** The wave the home page is about. */
  current_wave: slugSchema.meta({ description: 'The wave the home page is about.' }),
  /** Hosts of archives whose copies may stand as `archived`; left out, any host may. */
  archive_hosts: distinctSchema(hostSchema)
    .min(1)
    .optional()
    .meta({ description: 'Hosts of archives whose copies may stand as `archived`; left out, any host may.' }),
  /** Works of others that the content is made with, to be named on every page and in the data. */
  credits: z
    .array(
      z.strictObject({
        text: lineSchema(200).meta({ description: 'The sentence that names the work, as its licence asks.' }),
        title: lineSchema(120).meta({ description: 'Name of the work and its licence, for the data.' }),
        url: webUrlSchema.meta({ description: 'Where the work is to be had.' }),
        translations: translationsSchema({ text: lineSchema(200) }),
      }),
    )
    .optional()
    .meta({
      description:
        'Works of others that the content is made with, to be named on every page and in the data.',
    }),
  /** Topics an article may name. */
  topics: z
    .array(z.strictObject({ ...named, translations: translationsSchema({ name: lineSchema(80) }) }))
    .min(1)
    .meta({ description: 'Topics an article may name.' }),
  /** Names that are easily taken for each other, in pairs: `[malekshahi, malekshahr]`. */
  confusable_places: z
    .array(z.tuple([slugSchema, slugSchema]))
    .optional()
    .meta({ description: 'Names that are easily taken for each other, in pairs: [malekshahi, malekshahr].' }),
  /** Public officials and public figures who may be named beside an age or after "Mr"; nobody else is named here. */
  public_persons: z.array(lineSchema(80)).optional().meta({
    description:
      'Public officials and public figures who may be named beside an age or after "Mr"; nobody else is named here.',
  }),
  /** Metrics a figure may count. `key: true` puts one on the home page. */
  metrics: z
    .array(
      z.strictObject({
        ...named,
        unit: lineSchema(60).meta({ description: 'What one of it is, as in people.' }),
        key: z.boolean().optional().meta({ description: 'True puts it on the home page.' }),
        translations: translationsSchema({ name: lineSchema(80), unit: lineSchema(60) }),
      }),
    )
    .min(1)
    .meta({ description: 'Metrics a figure may count. key: true puts one on the home page.' }),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type SiteEntry = z.infer<typeof siteSchema>;
