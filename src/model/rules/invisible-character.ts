import { characterCode } from '../character-code.ts';
import { replaceSpan, type Found, type Rule } from '../rule.ts';
import { spanAt } from '../span.ts';

/** Zero-width space, word joiner and its kin, BOM, soft hyphen, Mongolian separator, tag characters. */
const INVISIBLE = '[\\u200b\\u2060-\\u2064\\ufeff\\u00ad\\u180e\\u{e0000}-\\u{e007f}]+';
/** Persian letters join or not by U+200C; after a Latin word or a number it stands before a Persian ending. */
const JOINER = '(?<![\\p{Script=Arabic}\\p{M}A-Za-z0-9)»\\u200c])\\u200c+|\\u200c+(?!\\p{Script=Arabic})';
const ANY = new RegExp(`${INVISIBLE}|${JOINER}`, 'gu');

/** What nobody sees, nobody can mend: such characters break searches, links and ids. */
export const invisibleCharacter: Rule = {
  name: 'invisible-character',
  description: 'No invisible character; U+200C between Persian letters only.',
  severity: 'warning',
  scope: 'text',
  check: (entry) =>
    [...entry.text.matchAll(ANY)].map(({ index, 0: found }): Found => {
      const span = spanAt(entry.text, index, index + found.length);
      const codes = Array.from(found, characterCode).join(' ');
      return {
        entry,
        span,
        message: `${codes} cannot be seen`,
        found: codes,
        hint: 'Take it out.',
        fix: replaceSpan(span, ''),
      };
    }),
};
