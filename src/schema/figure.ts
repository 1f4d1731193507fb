import { z } from 'zod';
import { distinctSchema, slugSchema } from './ids.ts';
import { BOUNDS, INCLUSIONS } from './vocabulary.ts';
import { evenIfBroken } from './whole.ts';

const amount = z.number({ error: 'is not a number' }).min(0, { error: 'is below zero' });

/**
 * One number, of one metric, by one body. Its as-of day is the end of the claim's `when`.
 * Either `value`, or `min` and `max` (one of them may be missing) where one body gave a range.
 */
export const figureSchema = z
  .strictObject({
    /** What is counted: a metric id of site.yaml. */
    metric: slugSchema.meta({ description: 'What is counted: a metric id of site.yaml.' }),
    /** The number, in the metric's unit. */
    value: amount.optional().meta({ description: 'The number, in the unit of the metric.' }),
    /** Lower end, where one body gave a range. */
    min: amount.optional().meta({ description: 'Lower end, where one body gave a range.' }),
    /** Upper end, where one body gave a range. */
    max: amount.optional().meta({ description: 'Upper end, where one body gave a range.' }),
    /** How the number binds. */
    bound: z.enum(BOUNDS).meta({ description: 'How the number binds.' }),
    /** True where the number counts from the start of the window, not only its last day. */
    cumulative: z
      .boolean()
      .optional()
      .meta({ description: 'True for a running total since the start of `when`.' }),
    /** Whom the number includes, as its source says. */
    includes: distinctSchema(z.enum(INCLUSIONS))
      .optional()
      .meta({ description: 'Whom the number includes, as its source says.' }),
  })
  .superRefine((figure, context) => {
    const ranged = figure.min !== undefined || figure.max !== undefined;
    if (figure.value === undefined && !ranged)
      context.addIssue({ code: 'custom', message: 'has neither `value` nor `min`/`max`', path: ['value'] });
    if (figure.value !== undefined && ranged)
      context.addIssue({ code: 'custom', message: 'has both `value` and `min`/`max`', path: ['value'] });
    if (figure.min !== undefined && figure.max !== undefined && figure.min > figure.max)
      context.addIssue({ code: 'custom', message: 'is above `max`', path: ['min'] });
  }, evenIfBroken);

export type Figure = z.infer<typeof figureSchema>;
