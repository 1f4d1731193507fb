import type { Entry } from '../content.ts';
import type { Found, Rule } from '../rule.ts';
import { textsOf } from '../texts.ts';

/** A tag, a comment, or a character written as HTML does. `<` before a number or a space is a sign like any other. */
const MARKUP = /<[a-z/!?][^<>]*>?|&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/i;

/** Fields are plain text: pages show what is written there, so HTML would stand there as HTML, and is never meant. */
export const markupInField: Rule = {
  name: 'markup-in-field',
  description: 'No field holds HTML: neither a tag nor a character such as `&amp;`.',
  severity: 'error',
  scope: 'text',
  check: (entry) => foundIn(entry),
  checkRows: (rows) => rows.flatMap(foundIn),
};

function foundIn(entry: Entry<unknown>): Found[] {
  return textsOf(entry.data).flatMap(([path, text]): Found[] => {
    const found = MARKUP.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        entry,
        path,
        message: 'a field holds HTML, and is plain text',
        found: found.slice(0, 80),
        hint: 'Write the words alone, and the character itself instead of its name.',
      },
    ];
  });
}
