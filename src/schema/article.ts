import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { daySchema, instantSchema } from './day.ts';
import { evidenceSchema } from './evidence.ts';
import { claimIdSchema, languageSchema, lineSchema, slugSchema } from './ids.ts';
import { ARTICLE_STATUSES, CORRECTION_KINDS } from './vocabulary.ts';
import { evenIfBroken, isListed } from './whole.ts';

/** A correction: what stood there, what stands there now, and why. A removal for safety keeps no `was`. */
export const correctionSchema = z
  .strictObject({
    /** Day the correction was made. */
    date: daySchema,
    /** Claim it concerns, if one. */
    claim: claimIdSchema.optional(),
    /** What was corrected. */
    kind: z.enum(CORRECTION_KINDS),
    /** What stood there before. */
    was: lineSchema(600).optional(),
    /** What stands there now. */
    now: lineSchema(600).optional(),
    /** Why, in a sentence. */
    note: lineSchema(600),
  })
  .superRefine((correction, context) => {
    if (correction.kind === 'removal-for-safety' && correction.was !== undefined)
      context.addIssue({
        code: 'custom',
        message: 'must not stand here: a removal for safety keeps no trace of what was removed',
        path: ['was'],
      });
  }, evenIfBroken);

/**
 * The front matter of an article. The id is the file's stem; the file name starts with `as_of`.
 * Provinces, places, sources and days are not typed here: they come from the claims.
 */
export const articleSchema = z
  .strictObject({
    /** Headline. */
    title: lineSchema(140).meta({ description: 'Headline.' }),
    /** One or two sentences. */
    summary: lineSchema(400).meta({ description: 'One or two sentences.' }),
    /** Language of the article. */
    lang: languageSchema,
    /** draft, published or retracted. */
    status: z.enum(ARTICLE_STATUSES),
    /** Moment when we published it: the true one. */
    published: instantSchema,
    /** Moment of the last change. */
    updated: instantSchema.optional(),
    /** The last day the article speaks of. */
    as_of: daySchema.meta({ description: 'The last day the article speaks of.' }),
    /** The wave it belongs to. */
    wave: slugSchema.meta({ description: 'The wave it belongs to.' }),
    /** Topic ids of site.yaml. */
    topics: z.array(slugSchema).min(1, { error: 'names no topic' }),
    /** What a reader may want to be warned of. */
    content_warning: z.enum(['violence', 'death', 'sexual-violence']).optional(),
    /** The role, not the person, that reviewed it; required once a claim is verified. */
    reviewed_by: slugSchema.optional(),
    /** Day on which all evidence was read. */
    accessed: daySchema,
    /** Pages the claims rest on, by key. */
    evidence: z.record(slugSchema, evidenceSchema),
    /** The claims recorded here. */
    claims: z.array(claimSchema).min(1, { error: 'records no claim' }),
    /** Corrections, oldest first. */
    corrections: z.array(correctionSchema).optional(),
    /** Why and when the article was taken back. */
    retraction: z.strictObject({ date: daySchema, reason: lineSchema(600) }).optional(),
    /** Old ids that must keep working. */
    aliases: z.array(slugSchema).optional(),
    /** Exceptions from rules, each with its reason. */
    ignore: z
      .array(
        z.strictObject({
          rule: slugSchema,
          claim: claimIdSchema.optional(),
          reason: lineSchema(300),
        }),
      )
      .optional(),
  })
  .superRefine((article, context) => {
    const issue = (field: string, message: string) => {
      context.addIssue({ code: 'custom', message, path: [field] });
    };
    if (article.status === 'retracted' && !article.retraction)
      issue('retraction', 'is missing: a retracted article says when and why');
    if (isListed(ARTICLE_STATUSES, article.status) && article.status !== 'retracted' && article.retraction)
      issue('retraction', 'belongs to retracted articles only');
    if (article.updated && Date.parse(article.updated) < Date.parse(article.published))
      issue('updated', `is earlier than \`published\` (${article.published})`);
    if (!article.reviewed_by && hasVerified(article.claims))
      issue('reviewed_by', 'is missing: an article with a verified claim names the role that reviewed it');
  }, evenIfBroken);

/** Looks at claims that may not have held, as `evenIfBroken` asks. */
function hasVerified(claims: unknown): boolean {
  const isVerified = (claim: unknown) =>
    typeof claim === 'object' && claim !== null && 'status' in claim && claim.status === 'verified';
  return Array.isArray(claims) && claims.some(isVerified);
}

/** The front matter of a translation, `<id>.fa.md`. */
export const translationSchema = z.strictObject({
  /** Language of the translation. */
  lang: languageSchema,
  /** Headline. */
  title: lineSchema(140),
  /** One or two sentences. */
  summary: lineSchema(400),
  /** Hash or updated time of the original that was translated. */
  translated_from: lineSchema(100),
  /** The claims' texts by id. */
  claims: z.record(claimIdSchema, lineSchema(600)),
});

export type ArticleEntry = z.infer<typeof articleSchema>;
export type TranslationEntry = z.infer<typeof translationSchema>;
export type CorrectionEntry = z.infer<typeof correctionSchema>;
