import { z } from 'zod';
import { daySchema } from './day.ts';
import { languageSchema, lineSchema, slugSchema, webUrlSchema } from './ids.ts';
import { AFFILIATIONS, SOURCE_KINDS } from './vocabulary.ts';

/** Somebody who asserts, relays or verifies. The id is the file's stem. */
export const sourceSchema = z.strictObject({
  /** Name in English. */
  name: lineSchema(120),
  /** Name in Persian. */
  name_fa: lineSchema(120).optional(),
  /** Name where there is little room: beside figures, in margins, in lists. */
  short_name: lineSchema(40).optional(),
  /** What it is. */
  kind: z.enum(SOURCE_KINDS),
  /** Where it is based. */
  country: lineSchema(80).optional(),
  /** Its own site. */
  homepage: webUrlSchema.optional(),
  /** Languages it publishes in. */
  languages: z.array(languageSchema),
  /** Where it stands towards the events; default unknown. */
  affiliation: z.enum(AFFILIATIONS).optional(),
  /** The body it belongs to (a source id): both count as one origin. */
  parent: slugSchema.optional(),
  /** True for a stand-in such as "unnamed officials": never counts as an origin. */
  unnamed: z.boolean().optional(),
  /** What a reader should know about it, in one or two sentences. */
  disclosure: lineSchema(400),
});

/** A province. The id is the file's stem. */
export const provinceSchema = z.strictObject({
  /** ISO 3166-2 code, in the numbering in force since November 2020. */
  iso: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'is not an ISO 3166-2 code' }),
  /** Name in English. */
  name: lineSchema(80),
  /** Name in Persian. */
  name_fa: lineSchema(80),
  /** Capital in English. */
  capital: lineSchema(80),
  /** Capital in Persian. */
  capital_fa: lineSchema(80),
});

/** A wave of protests. The id is the file's stem. */
export const waveSchema = z
  .strictObject({
    /** Name in English. */
    name: lineSchema(120),
    /** Name in Persian. */
    name_fa: lineSchema(120),
    /** First day. */
    from: daySchema,
    /** Last day; left out while it lasts. */
    to: daySchema.optional(),
    /** One or two sentences. */
    summary: lineSchema(400),
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
  slug: slugSchema,
  /** Name in English. */
  name: lineSchema(80),
  /** Name in Persian, or empty. */
  name_fa: z.string().max(80),
  /** ISO 3166-2 code of the province. */
  province: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'is not an ISO 3166-2 code' }),
  /** Latitude in degrees. */
  lat: coordinate(90),
  /** Longitude in degrees. */
  lng: coordinate(180),
  /** GeoNames id, or empty. */
  geonames_id: z.string().regex(/^\d*$/, { error: 'is not a number' }),
  /** Inhabitants, or empty. */
  population: z.string().regex(/^\d*$/, { error: 'is not a number' }),
  /** GeoNames feature class, or empty: PPLC/PPLA capital, PPLA2 county seat, PPLA3 district seat. */
  geonames_class: z.string().max(10),
  /** Other names, separated by "; ". */
  aliases: z.string().max(400),
});

/** A page of the site itself: about, method, safety. The id is the file's stem. */
export const pageSchema = z.strictObject({
  /** Heading. */
  title: lineSchema(140),
  /** One sentence. */
  summary: lineSchema(400),
  /** Language of the page. */
  lang: languageSchema,
  /** Place in the footer's list. */
  order: z.number().int(),
});

export type SourceEntry = z.infer<typeof sourceSchema>;
export type ProvinceEntry = z.infer<typeof provinceSchema>;
export type WaveEntry = z.infer<typeof waveSchema>;
export type PlaceEntry = z.infer<typeof placeSchema>;
export type PageEntry = z.infer<typeof pageSchema>;
