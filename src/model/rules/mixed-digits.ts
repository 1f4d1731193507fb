import { latinDigits, persianDigits } from '../digits.ts';
import { foundInPassage } from '../passage-found.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Found, Rule } from '../rule.ts';

const NUMBER = /[0-9۰-۹٠-٩]+(?:[.,٬٫/][0-9۰-۹٠-٩]+)*/g;

/** Characters before and after a number that tell how it is meant: a text of digits alone would be read for each of them. */
const NEAR = 100;

/** A text has the digits of its script: Persian ones in Persian, Latin ones elsewhere. */
export const mixedDigits: Rule = {
  name: 'mixed-digits',
  description: 'A number has digits of one script, that of its text.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    if (!/[۰-۹٠-٩]|\p{Script=Arabic}/u.test(entry.text)) return [];
    return passagesOf(entry).flatMap((passage) =>
      [...passage.text.matchAll(NUMBER)].flatMap(({ index, 0: number }): Found[] => {
        const right = rightDigits(number, index, passage);
        if (right === number) return [];
        const isMixed = /[0-9]/.test(number) && /[۰-۹٠-٩]/.test(number);
        const message = isMixed
          ? 'a number has digits of two scripts'
          : 'a number has digits of another script';
        const told = { message, found: number, hint: `Write ${right}.` };
        return [foundInPassage(entry, passage, [index, index + number.length], told, right)];
      }),
    );
  },
};

/** The number as its text wants it: a Persian phrase within another text keeps its digits, as does "IPv6" in Persian. */
function rightDigits(number: string, index: number, { text, isPersian }: Passage): string {
  const before = text.slice(Math.max(0, index - NEAR), index);
  const after = text.slice(index + number.length, index + number.length + NEAR);
  const token = (/[^\s،؛()«»]*$/.exec(before)?.[0] ?? '') + (/^[^\s،؛()«»]*/.exec(after)?.[0] ?? '');
  if (isPersian)
    return /[A-Za-z@#/]/.test(token) || isInLatin(number, before, after) ? number : persianDigits(number);
  if (!/[۰-۹٠-٩]/.test(number)) return number;
  const isInPersian = (letters: RegExpExecArray | null) => /\p{Script=Arabic}/u.test(letters?.[0] ?? '');
  if (isInPersian(/\p{L}(?=\P{L}*$)/u.exec(before)) || isInPersian(/\p{L}/u.exec(after)))
    return /[0-9]/.test(number) ? persianDigits(number) : number;
  return latinDigits(number);
}

/** Part of a name in Latin letters, as in "CC BY 4.0" or "Source Serif 4": not a number that follows such a name. */
function isInLatin(number: string, before: string, after: string): boolean {
  if (/[A-Za-z]\s$/.test(before)) return number.includes('.') || !/^\s\p{Script=Arabic}/u.test(after);
  return /^\s[A-Za-z]/.test(after) && !/(?:^|\p{Script=Arabic}.?\s)$/u.test(before);
}
