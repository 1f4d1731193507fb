import { z } from 'zod';
import { daySchema } from './day.ts';
import {
  cellSchema,
  distinctSchema,
  hostSchema,
  languageSchema,
  lineSchema,
  provinceCodeSchema,
  slugSchema,
  translationsSchema,
  webUrlSchema,
} from './ids.ts';
import { AFFILIATIONS, SOURCE_KINDS } from './vocabulary.ts';

/** Somebody who asserts, relays or verifies. The id is the file's stem. */
export const sourceSchema = z.strictObject({
  /** Name in English. */
  name: lineSchema(120).meta({ description: 'Name in English.' }),
  /** Name in Persian. */
  name_fa: lineSchema(120).optional().meta({ description: 'Name in Persian.' }),
  /** Name where there is little room: beside figures, in margins, in lists. */
  short_name: lineSchema(40)
    .optional()
    .meta({ description: 'Name where there is little room: beside figures, in margins, in lists.' }),
  /** What it is. */
  kind: z.enum(SOURCE_KINDS).meta({ description: 'What it is.' }),
  /** Where it is based. */
  country: lineSchema(80).optional().meta({ description: 'Where it is based.' }),
  /** Its own site. */
  homepage: webUrlSchema.optional().meta({ description: 'Its own site.' }),
  /** Other hosts it publishes on; those above and below the host of `homepage` need no mention. */
  hosts: distinctSchema(hostSchema).min(1).optional().meta({
    description: "Other hosts it publishes on, as in [radiofarda.com]; the homepage's need no mention.",
  }),
  /** Languages it publishes in. */
  languages: distinctSchema(languageSchema).meta({
    description: 'Languages it publishes in, as in [en, fa].',
  }),
  /** Where it stands towards the events; default unknown. */
  affiliation: z
    .enum(AFFILIATIONS)
    .optional()
    .meta({ description: 'Where it stands towards the events; default unknown.' }),
  /** The body it belongs to (a source id): both count as one origin. */
  parent: slugSchema
    .optional()
    .meta({ description: 'The body it belongs to (a source id): both count as one origin.' }),
  /** True for a stand-in such as "unnamed officials": never counts as an origin. */
  unnamed: z
    .boolean()
    .optional()
    .meta({ description: 'True for a stand-in such as unnamed officials: never counts as an origin.' }),
  /** What a reader should know about it, in one or two sentences. */
  disclosure: lineSchema(400).meta({
    description: 'What a reader should know about it, in one or two sentences.',
  }),
  /** Its texts in further languages. */
  translations: translationsSchema({
    name: lineSchema(120),
    short_name: lineSchema(40),
    country: lineSchema(80),
    disclosure: lineSchema(400),
  }),
});

/** A province. The id is the file's stem. */
export const provinceSchema = z.strictObject({
  /** ISO 3166-2 code, in the numbering in force since November 2020. */
  iso: provinceCodeSchema.meta({
    description: 'ISO 3166-2 code, in the numbering in force since November 2020.',
  }),
  /** Name in English. */
  name: lineSchema(80).meta({ description: 'Name in English.' }),
  /** Name in Persian. */
  name_fa: lineSchema(80).optional().meta({ description: 'Name in Persian.' }),
  /** Capital in English. */
  capital: lineSchema(80).meta({ description: 'Capital in English.' }),
  /** Capital in Persian. */
  capital_fa: lineSchema(80).optional().meta({ description: 'Capital in Persian.' }),
  /** Its names in further languages. */
  translations: translationsSchema({ name: lineSchema(80), capital: lineSchema(80) }),
});

/** A wave of protests. The id is the file's stem. */
export const waveSchema = z
  .strictObject({
    /** Name in English. */
    name: lineSchema(120).meta({ description: 'Name in English.' }),
    /** Name in Persian. */
    name_fa: lineSchema(120).optional().meta({ description: 'Name in Persian.' }),
    /** First day. */
    from: daySchema.meta({ description: 'First day.' }),
    /** Last day; left out while it lasts. */
    to: daySchema.optional().meta({ description: 'Last day; left out while it lasts.' }),
    /** One or two sentences. */
    summary: lineSchema(400).meta({ description: 'One or two sentences.' }),
    /** Its texts in further languages. */
    translations: translationsSchema({ name: lineSchema(120), summary: lineSchema(400) }),
  })
  .refine((wave) => wave.to === undefined || wave.from <= wave.to, {
    error: 'is before `from`',
    path: ['to'],
  });

const coordinate = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,2})?$/, { error: 'is not degrees with at most two decimals' })
    .transform(Number)
    .refine((degrees) => Math.abs(degrees) <= limit, { error: 'is out of range' });

/** A row of places.csv: all cells are text. Coordinates have at most two decimals (about a kilometre). */
export const placeSchema = z.strictObject({
  /** Slug, unique inside the province. */
  slug: slugSchema.meta({ description: 'Slug, unique inside the province.' }),
  /** Name in English. */
  name: cellSchema(80).min(1, { error: 'is empty' }).meta({ description: 'Name in English.' }),
  /** Name in Persian, or empty. */
  name_fa: cellSchema(80).meta({ description: 'Name in Persian, or empty.' }),
  /** ISO 3166-2 code of the province. */
  province: provinceCodeSchema.meta({ description: 'ISO 3166-2 code of the province.' }),
  /** Latitude in degrees. */
  lat: coordinate(90).meta({ description: 'Latitude in degrees, at most two decimals.' }),
  /** Longitude in degrees. */
  lng: coordinate(180).meta({ description: 'Longitude in degrees, at most two decimals.' }),
  /** GeoNames id, or empty. */
  geonames_id: z
    .string()
    .regex(/^\d*$/, { error: 'is not a number' })
    .meta({ description: 'GeoNames id, or empty.' }),
  /** Inhabitants, or empty. */
  population: z
    .string()
    .regex(/^\d*$/, { error: 'is not a number' })
    .meta({ description: 'Inhabitants, or empty.' }),
  /** GeoNames feature class, or empty: PPLC/PPLA capital, PPLA2 county seat, PPLA3 district seat. */
  geonames_class: cellSchema(10).meta({ description: 'GeoNames feature class, or empty.' }),
  /** Other names, separated by "; ". */
  aliases: cellSchema(400).meta({ description: 'Other names, separated by semicolons.' }),
});

/**
 * A page of the site itself: about, method, safety. The id is the file's stem, without the language of a translation:
 * `about.md` and, beside it, `about.fa.md`.
 */
export const pageSchema = z.strictObject({
  /** Heading. */
  title: lineSchema(140).meta({ description: 'Heading.' }),
  /** One sentence. */
  summary: lineSchema(400).meta({ description: 'One sentence.' }),
  /** Language of the page. */
  lang: languageSchema.meta({ description: 'Language of the page, as in en.' }),
  /** Place in the footer's list. */
  order: z.number().int().meta({ description: 'Place in the list of pages in the footer.' }),
  /** In a translation: the stamp of the original that was translated. */
  translated_from: lineSchema(100).optional().meta({
    description: 'In a translation: the stamp of the original that was translated; check tells it.',
  }),
});

export type SourceEntry = z.infer<typeof sourceSchema>;
export type ProvinceEntry = z.infer<typeof provinceSchema>;
export type WaveEntry = z.infer<typeof waveSchema>;
export type PlaceEntry = z.infer<typeof placeSchema>;
export type PageEntry = z.infer<typeof pageSchema>;
