import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { daySchema, instantSchema } from './day.ts';
import { evidenceSchema } from './evidence.ts';
import { claimIdSchema, distinctSchema, languageSchema, lineSchema, slugSchema } from './ids.ts';
import { ARTICLE_STATUSES, CORRECTION_KINDS } from './vocabulary.ts';
import { evenIfBroken, isListed } from './whole.ts';

/** A correction: what stood there, what stands there now, and why. A removal for safety keeps no `was`. */
export const correctionSchema = z
  .strictObject({
    /** Day the correction was made. */
    date: daySchema.meta({ description: 'Day the correction was made.' }),
    /** Claim it concerns, if one. */
    claim: claimIdSchema.optional().meta({ description: 'The claim it concerns, as in c3.' }),
    /** What was corrected. */
    kind: z.enum(CORRECTION_KINDS).meta({ description: 'What was corrected.' }),
    /** What stood there before. */
    was: lineSchema(600)
      .optional()
      .meta({ description: 'What stood there before; left out where it was removed for safety.' }),
    /** What stands there now. */
    now: lineSchema(600).optional().meta({ description: 'What stands there now.' }),
    /** Why, in a sentence. */
    note: lineSchema(600).meta({ description: 'Why, in a sentence.' }),
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
    lang: languageSchema.meta({ description: 'Language of the article, as in en.' }),
    /** draft, published or retracted. */
    status: z.enum(ARTICLE_STATUSES).meta({ description: 'draft, published or retracted.' }),
    /** Moment when we published it: the true one. */
    published: instantSchema.meta({
      description: 'Moment when we published it, with its offset: "2026-11-22T16:00:00+00:00".',
    }),
    /** Moment of the last change. */
    updated: instantSchema.optional().meta({ description: 'Moment of the last change, with its offset.' }),
    /** The last day the article speaks of. */
    as_of: daySchema.meta({ description: 'The last day the article speaks of.' }),
    /** The wave it belongs to. */
    wave: slugSchema.meta({ description: 'The wave it belongs to.' }),
    /** Topic ids of site.yaml. */
    topics: distinctSchema(slugSchema)
      .min(1, { error: 'names no topic' })
      .meta({ description: 'Topic ids of site.yaml; at least one.' }),
    /** What a reader may want to be warned of. */
    content_warning: z
      .enum(['violence', 'death', 'sexual-violence'])
      .optional()
      .meta({ description: 'What a reader may want to be warned of.' }),
    /** The role, not the person, that reviewed it; required once a claim is verified. */
    reviewed_by: slugSchema.optional().meta({
      description: 'The role, not the person, that reviewed it; required once a claim is verified.',
    }),
    /** Day on which all evidence was read. */
    accessed: daySchema.meta({ description: 'Day on which all evidence was read.' }),
    /** Pages the claims rest on, by key. */
    evidence: z
      .record(slugSchema, evidenceSchema)
      .meta({ description: 'Pages the claims rest on, each under a key of its own.' }),
    /** The claims recorded here. */
    claims: z
      .array(claimSchema)
      .min(1, { error: 'records no claim' })
      .meta({ description: 'The claims recorded here; each once, in the article it belongs to.' }),
    /** Corrections, oldest first. */
    corrections: z.array(correctionSchema).optional().meta({ description: 'Corrections, oldest first.' }),
    /** Why and when the article was taken back. */
    retraction: z
      .strictObject({
        /** Day it was taken back. */
        date: daySchema.meta({ description: 'Day the article was taken back.' }),
        /** What was wrong with it. */
        reason: lineSchema(600).meta({ description: 'What was wrong, in a sentence or two.' }),
      })
      .optional()
      .meta({ description: 'Why and when the article was taken back; for retracted articles only.' }),
    /** Old ids that must keep working. */
    aliases: z.array(slugSchema).optional().meta({ description: 'Old ids that must keep working.' }),
    /** Exceptions from rules, each with its reason. */
    ignore: z
      .array(
        z.strictObject({
          /** Code of the rule. */
          rule: slugSchema.meta({ description: 'Code of the rule, as check shows it in brackets.' }),
          /** The claim it is about, if only one. */
          claim: claimIdSchema.optional().meta({ description: 'The claim it is about, if only one.' }),
          /** Why the rule does not hold here. */
          reason: lineSchema(300).meta({ description: 'Why the rule does not hold here.' }),
        }),
      )
      .optional()
      .meta({ description: 'Exceptions from rules, each with its reason.' }),
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
  lang: languageSchema.meta({ description: 'Language of the translation, as in fa.' }),
  /** Headline. */
  title: lineSchema(140).meta({ description: 'Headline, translated.' }),
  /** One or two sentences. */
  summary: lineSchema(400).meta({ description: 'One or two sentences, translated.' }),
  /** Hash or updated time of the original that was translated. */
  translated_from: lineSchema(100).meta({
    description: 'Hash or updated time of the original that was translated.',
  }),
  /** The claims' texts by id. */
  claims: z
    .record(claimIdSchema, lineSchema(600))
    .meta({ description: 'Texts of the claims, translated, by their ids.' }),
});

export type ArticleEntry = z.infer<typeof articleSchema>;
export type TranslationEntry = z.infer<typeof translationSchema>;
export type CorrectionEntry = z.infer<typeof correctionSchema>;
