import { z } from 'zod';
import { lineSchema } from './ids.ts';

/**
 * loaded-words.yaml: words that take a side, which we use inside somebody's quotation marks only. No patterns but
 * `*`, so that no list of words can hang the check.
 */
export const loadedWordsSchema = z.strictObject({
  words: z.array(
    z.strictObject({
      /** A word or a few, small letters; `*` at the end stands for any ending, as in `martyr*`. */
      word: lineSchema(60).regex(/^[\p{L}\p{M}\u200c' -]+\*?$/u, {
        error: 'is not a word or a few, with at most a "*" at the end',
      }),
      /** Followed by one of these it is a name or a term: `martyrs` before `foundation`. */
      unless_before: z.array(lineSchema(60)).optional(),
      /** After one of these it is a name or a term: `شهید` after `بنیاد`. */
      unless_after: z.array(lineSchema(60)).optional(),
      /** Which side it takes. */
      why: lineSchema(200),
      /** What to write instead. */
      instead: lineSchema(200),
    }),
  ),
});

export type LoadedWordsEntry = z.infer<typeof loadedWordsSchema>;
