import { z } from 'zod';
import { daySchema } from './day.ts';
import { lineSchema, slugSchema, webUrlSchema } from './ids.ts';
import { WITHHELD_REASONS } from './vocabulary.ts';
import { evenIfBroken } from './whole.ts';

/**
 * A page that carries a claim. Listed once per article, shared by its claims.
 * Either `url`, or `withheld` with the reason: then title, publisher and day show without a link.
 */
export const evidenceSchema = z
  .strictObject({
    /** The page. */
    url: webUrlSchema.optional().meta({ description: 'Address of the page; left out where it is withheld.' }),
    /** Why the page is named but not linked. */
    withheld: z
      .enum(WITHHELD_REASONS)
      .optional()
      .meta({ description: 'Why the page is named but not linked.' }),
    /** The page's own title. */
    title: lineSchema(300).meta({ description: "The page's own title." }),
    /** Who published the page: a source id, or a bare host name. */
    publisher: z
      .string()
      .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { error: 'is neither a source id nor a host name' })
      .meta({ description: 'Who published the page: a source id, or a bare host name.' }),
    /** The day the page bears, or null where it bears none. */
    published: daySchema
      .nullable()
      .meta({ description: 'The day the page bears, or null where it bears none.' }),
    /** True where the day was worked out from the text. */
    published_inferred: z
      .boolean()
      .optional()
      .meta({ description: 'True where the day was worked out from the text.' }),
    /** A kept copy, at an archive. */
    archived: webUrlSchema.optional().meta({ description: 'Address of a kept copy, at an archive.' }),
    /** Day the page was read; default: the article's `accessed`. */
    accessed: daySchema
      .optional()
      .meta({ description: 'Day the page was read; default: the accessed of the article.' }),
    /** The source whose story this page copies. */
    copy_of: slugSchema
      .optional()
      .meta({ description: 'The source whose story this page copies (a source id).' }),
  })
  .superRefine((evidence, context) => {
    if (evidence.url === undefined && evidence.withheld === undefined)
      context.addIssue({
        code: 'custom',
        message: 'is missing; a page that must not be linked has `withheld` instead',
        path: ['url'],
      });
    if (evidence.url !== undefined && evidence.withheld !== undefined)
      context.addIssue({
        code: 'custom',
        message: 'cannot stand beside `withheld`: a withheld page keeps no address here',
        path: ['url'],
      });
  }, evenIfBroken);

export type EvidenceEntry = z.infer<typeof evidenceSchema>;
