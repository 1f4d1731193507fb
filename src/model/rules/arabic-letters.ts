import { foundInPassage } from '../passage-found.ts';
import { passagesOf } from '../passages.ts';
import { withPersianLetters } from '../persian-letters.ts';
import type { Rule } from '../rule.ts';

const WORD = /[\p{Script=Arabic}\p{M}\u200c]*[يىك][\p{Script=Arabic}\p{M}\u200c]*/gu;

/** Arabic ي and ك look like Persian ی and ک and are other characters: search and sorting would miss the word. */
export const arabicLetters: Rule = {
  name: 'arabic-letters',
  description: 'Persian text has Persian ی and ک, not Arabic ي, ى and ك.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    if (!/[يىك]/.test(entry.text)) return [];
    return passagesOf(entry)
      .filter(({ isPersian }) => isPersian)
      .flatMap((passage) =>
        [...passage.text.matchAll(WORD)].map(({ index, 0: word }) => {
          const right = withPersianLetters(word);
          const message = 'a Persian word is written with an Arabic ي, ى or ك';
          const told = { message, found: word, hint: `Write ${right}.` };
          return foundInPassage(entry, passage, [index, index + word.length], told, right);
        }),
      );
  },
};
