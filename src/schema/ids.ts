import { z } from 'zod';
import { isWebAddress } from './web-address.ts';

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const CLAIM_ID = 'c[1-9]\\d{0,3}';

/** A slug: small Latin letters, digits and single hyphens. Published slugs never change. */
export const slugSchema = z
  .string()
  .regex(new RegExp(`^${SLUG}$`), {
    error: 'is not a slug (small letters, digits, single hyphens)',
  })
  .max(100, { error: 'is longer than 100 characters' });

/** The id of a claim inside its article: `c` and a number, as in `c3`. */
export const claimIdSchema = z
  .string()
  .regex(new RegExp(`^${CLAIM_ID}$`), { error: 'is not a claim id such as "c3"' });

/** A claim of any article: `<article-id>#c3`. */
export const claimRefSchema = z
  .string()
  .regex(new RegExp(`^${SLUG}#${CLAIM_ID}$`), {
    error: 'does not name a claim as "<article-id>#c3"',
  })
  .meta({ description: 'A claim of any article: "<article-id>#c3".' });

/** A place claims can name: the country, a province, or `<province>/<place>`. */
export const whereSchema = z
  .string()
  .regex(new RegExp(`^${SLUG}(/${SLUG})?$`), {
    error: 'is not the country, a province or "<province>/<place>"',
  })
  .meta({ description: 'The country, a province slug, or "<province>/<place>".' });

/** The ISO 3166-2 code of a province, as in `IR-16`. */
export const provinceCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'is not an ISO 3166-2 code' });

/** An address a reader may follow: http or https only, so that no script can hide in it. */
export const webUrlSchema = z
  .url({ protocol: /^https?$/, error: 'is not a web address that starts with https://', abort: true })
  .refine(isWebAddress, {
    error: 'has a space, a line break, a character such as < or ", or a user name before an "@"',
  })
  .meta({ description: 'A web address, https wherever there is one.' });

/** A bare host name, as in `web.archive.org`. */
export const hostSchema = z
  .string()
  .regex(/^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)+$/, {
    error: 'is not a bare host name such as "example.org"',
  })
  .meta({ description: 'A bare host name, as in "example.org".' });

/** Control characters, line breaks of any kind, halves of characters, and what XML cannot hold. */
const ONE_LINE = /^[^\p{Cc}\u2028\u2029\ud800-\udfff\ufffe\uffff]*$/u;
const NOT_ONE_LINE = { error: 'contains a control character or a line break' };

/** One line of text: no control characters, no line breaks. */
export const lineSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(max, { error: `is longer than ${String(max)} characters` })
    .regex(ONE_LINE, NOT_ONE_LINE);

/** A cell of the gazetteer, empty or one line. Rules look at files of text, so what turns text around is told here. */
export const cellSchema = (max: number) =>
  z
    .string()
    .max(max, { error: `is longer than ${String(max)} characters` })
    .regex(ONE_LINE, NOT_ONE_LINE)
    .regex(/^[^\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]*$/, {
      error: 'contains a character that changes the direction of text',
    });

/** A language tag of two or three letters, as in `en` or `fa`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: 'is not a language tag such as "en" or "fa"' });

/** A list in which nothing stands twice: what is named again would be counted or shown again. */
export const distinctSchema = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .superRefine((items, context) => {
      const seen = new Set<unknown>();
      for (const [at, value] of items.entries()) {
        if (seen.has(value))
          context.addIssue({ code: 'custom', message: 'stands twice in the list', path: [at] });
        seen.add(value);
      }
    })
    .meta({ uniqueItems: true });

function described<S extends Readonly<Record<string, z.ZodType>>>(fields: S): S {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    field.meta({ description: `Its \`${name}\` in that language.` }),
  ]);
  return Object.fromEntries(entries) as S;
}

/**
 * Texts of an entry in further languages, by language and field: `translations: { fa: { summary: … } }`. What is not
 * translated is shown as it stands, and marked as being in another language.
 */
export const translationsSchema = <S extends Readonly<Record<string, z.ZodType>>>(fields: S) =>
  z
    .record(languageSchema, z.strictObject(described(fields)).partial())
    .optional()
    .meta({ description: 'Its texts in further languages, by language: fa: { … }.' });
