import { z } from 'zod';
import { daySchema } from './day.ts';
import { figureSchema } from './figure.ts';
import { claimIdSchema, claimRefSchema, distinctSchema, lineSchema, slugSchema, whereSchema } from './ids.ts';
import {
  BASES,
  CLAIM_KINDS,
  EVENT_TYPES,
  PRECISIONS,
  RELATIONS,
  STATUSES,
  VERIFIABLE_BASES,
} from './vocabulary.ts';
import { evenIfBroken, isListed } from './whole.ts';

const windowSchema = z
  .strictObject({
    /** First day. */
    from: daySchema.meta({ description: 'First day.' }),
    /** Last day. */
    to: daySchema.meta({ description: 'Last day.' }),
  })
  .refine((window) => window.from <= window.to, { error: 'ends before it begins', path: ['to'] });

/**
 * A claim: somebody says that something was so, somewhere, on some day. The unit of the tracker.
 * Recorded once, in the article it belongs to, and cited from everywhere else.
 */
export const claimSchema = z
  .strictObject({
    /** Id inside the article; published ids never change. */
    id: claimIdSchema.meta({ description: 'Id inside the article, as in c3. Never changes.' }),
    /** What is claimed, in our own neutral words. */
    text: lineSchema(600).meta({ description: 'What is claimed, in our own neutral words.' }),
    /** What the claim is about. */
    kind: z.enum(CLAIM_KINDS).meta({ description: 'What the claim is about.' }),
    /** ACLED's term for the event; required when `kind` is event. */
    event_type: z
      .enum(EVENT_TYPES)
      .optional()
      .meta({ description: 'Type of the event in ACLED terms; for kind event only.' }),
    /** Who asserts it: a source id. */
    source: slugSchema.meta({ description: 'Who asserts it (a source id).' }),
    /** The unnamed person who spoke, in words, where the source quotes one. */
    speaker: lineSchema(120)
      .optional()
      .meta({ description: 'An unnamed speaker the source quotes, in words.' }),
    /** Who relayed it, if not the source itself. */
    via: distinctSchema(slugSchema).optional().meta({ description: 'Who relayed it (source ids).' }),
    /** How the speaker knows. */
    basis: z.enum(BASES).meta({ description: 'How the speaker knows.' }),
    /** What we can say about the claim. */
    status: z.enum(STATUSES).meta({ description: 'How far it is verified.' }),
    /** Who verified it: a source id; required when `status` is verified. */
    verified_by: slugSchema.optional().meta({ description: 'Who verified it (a source id).' }),
    /** The day or the window the claim speaks of. */
    when: z
      .union([daySchema, windowSchema])
      .meta({ description: 'The day, or { from, to }, the claim speaks of.' }),
    /** How exact `when` is; default day. */
    precision: z.enum(PRECISIONS).optional().meta({ description: 'How exact `when` is.' }),
    /** The minute of an event in UTC, as in `18:45Z`. */
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\dZ$/, { error: 'is not a minute in UTC such as "18:45Z"' })
      .optional()
      .meta({ description: 'The minute of an event in UTC, as in "18:45Z".' }),
    /** Where: the country, provinces, places; an empty list means abroad. */
    where: distinctSchema(whereSchema).meta({
      description: 'The country, provinces or places; [] = abroad.',
    }),
    /** Shared by the claims about one and the same event. */
    event: slugSchema.optional().meta({ description: 'Shared by the claims about one and the same event.' }),
    /** The number claimed, if there is one. */
    figure: figureSchema.optional().meta({ description: 'The number claimed, if there is one.' }),
    /** Keys of the article's `evidence`. At least one. */
    evidence: distinctSchema(slugSchema)
      .min(1, { error: 'names no page: every claim needs evidence' })
      .meta({ description: "Keys of the article's evidence; at least one." }),
    /** The source's own words. */
    quote: lineSchema(300).optional().meta({ description: "The source's own words." }),
    /** How this claim relates to others. */
    relates: z
      .array(
        z.strictObject({
          /** The other claim. */
          claim: claimRefSchema,
          /** How this one relates to it. */
          as: z.enum(RELATIONS).meta({ description: 'How this claim relates to the other.' }),
        }),
      )
      .optional()
      .meta({ description: 'How this claim relates to other claims.' }),
    /** Day on which an editor should look again. */
    check_next: daySchema.optional().meta({ description: 'Day to look again.' }),
  })
  .superRefine((claim, context) => {
    const issue = (field: string, message: string) => {
      context.addIssue({ code: 'custom', message, path: [field] });
    };
    if (claim.kind === 'event' && !claim.event_type)
      issue('event_type', 'is missing: a claim of kind event says what type of event it was');
    if (isListed(CLAIM_KINDS, claim.kind) && claim.kind !== 'event' && claim.event_type)
      issue('event_type', 'belongs to claims of kind event only');
    if (claim.status === 'verified' && !claim.verified_by)
      issue('verified_by', 'is missing: a verified claim names who verified it');
    if (isListed(STATUSES, claim.status) && claim.status !== 'verified' && claim.verified_by)
      issue('verified_by', 'belongs to verified claims only');
    if (
      claim.status === 'verified' &&
      isListed(BASES, claim.basis) &&
      !isListed(VERIFIABLE_BASES, claim.basis)
    )
      issue(
        'basis',
        `cannot be the basis of a verified claim; needed is one of ${VERIFIABLE_BASES.join(', ')}`,
      );
  }, evenIfBroken);

export type ClaimEntry = z.infer<typeof claimSchema>;
