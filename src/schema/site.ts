import { z } from 'zod';
import { daySchema } from './day.ts';
import { languageSchema, lineSchema, slugSchema, webUrlSchema } from './ids.ts';

const named = { id: slugSchema, name: lineSchema(80), name_fa: lineSchema(80).optional() };

/** site.yaml: what the whole site shares, and the closed lists of topics and metrics. */
export const siteSchema = z.strictObject({
  /** Name of the site. */
  name: lineSchema(60),
  /** Name in Persian. */
  name_fa: lineSchema(60).optional(),
  /** A few words under the name. */
  tagline: lineSchema(120),
  /** The same in Persian. */
  tagline_fa: lineSchema(120).optional(),
  /** One or two sentences for search engines and feeds. */
  description: lineSchema(400),
  /** Address of the published site; `SITE_URL` overrides it. */
  url: webUrlSchema,
  /** Slug of the country, as claims name it in `where`. */
  country: slugSchema,
  /** Name of the country in English; default: the slug with a capital. */
  country_name: lineSchema(80).optional(),
  /** ISO 3166-1 code of the country. */
  country_code: z.string().regex(/^[A-Z]{2}$/, { error: 'is not an ISO 3166-1 code' }),
  /** IANA time zone in which days begin and end. */
  time_zone: z.string().refine(isTimeZone, { error: 'is not an IANA time zone' }),
  /** Languages the site is served in, the first being the default. */
  languages: z.array(languageSchema).min(1),
  /** Where the desk can be reached: an e-mail address. */
  contact: z.email({ error: 'is not an e-mail address' }),
  /** How the first set came about: a sentence that stands on every page. */
  compiled: lineSchema(200),
  /** Day on which the desk last looked for reports from every province. */
  last_looked: daySchema,
  /** The wave the home page is about. */
  current_wave: slugSchema,
  /** Topics an article may name. */
  topics: z.array(z.strictObject(named)).min(1),
  /** Metrics a figure may count. `key: true` puts one on the home page. */
  metrics: z.array(z.strictObject({ ...named, unit: lineSchema(60), key: z.boolean().optional() })).min(1),
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
