import { foundInPassage } from '../passage-found.ts';
import { passagesOf } from '../passages.ts';
import { withoutQuotations } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** How somebody calls itself is not our voice. */
const NAMES: ReadonlySet<unknown> = new Set(['name', 'name_fa', 'short_name']);

/** A word that takes a side stands inside somebody's quotation marks, never in our own voice. */
export const loadedWord: Rule = {
  name: 'loaded-word',
  description: 'Words of loaded-words.yaml stand inside quotation marks only.',
  severity: 'warning',
  scope: 'text',
  check: (entry, { kind, references: { loadedWords } }) => {
    if (kind === 'loaded-words') return [];
    const small = entry.text.toLowerCase();
    const likely = loadedWords.filter(({ stem }) => small.includes(stem));
    if (likely.length === 0) return [];
    return passagesOf(entry)
      .filter(({ voice, path }) => voice === 'own' && !NAMES.has(path?.at(-1)))
      .flatMap((passage) => {
        const text = withoutQuotations(passage.text);
        return likely.flatMap(({ pattern, why, instead }) =>
          [...text.matchAll(pattern)].map(({ index, 0: word }) =>
            foundInPassage(entry, passage, [index, index + word.length], {
              message: `“${word}” takes a side: ${why}`,
              found: word,
              hint: `Write ${instead}; or quote the word, with its speaker.`,
            }),
          ),
        );
      });
  },
};
