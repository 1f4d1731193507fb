import { latinDigits } from './digits.ts';

/*
 * What makes two spellings one for the search. The same functions work on the text at build time and on the query in
 * the reader's browser, so neither may change alone.
 */

/** The half-space that parts the pieces of a Persian compound. */
const HALF_SPACE = '\u200c';

/** Letters that keyboards and old texts write in place of the Persian ones; what is not here loses only its marks. */
const LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه' };

/**
 * Small letters without marks, Persian letters and Latin digits, 12,000 as 12000, one space between words; half-spaces
 * stay. A hamza goes with its seat's marks (أ ا, ؤ و, ۀ ه), and آ becomes ا, as many leave them out.
 */
function foldLetters(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ـء'’ʼ]|(?!\u200c)\p{Cf}/gu, '')
    .replace(/[يىكةہھە]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(\d)[,٬](?=\d{3})/g, '$1')
    .replace(/[^\p{L}\p{N}\u200c]+/gu, ' ')
    .trim();
}

/** Joins what is written apart from its word as often as with it: می شود, کتاب ها, بزرگ تر. */
function joinAffixes(text: string): string {
  return text
    .replace(/(^| )(ن?می) (?=\p{L})/gu, '$1$2')
    .replace(/(\p{L}) ((?:ها|تر)(?:یی?[نمتش]?|[مت]ان|شان|یشان)?|ای|اند)(?= |$)/gu, '$1$2');
}

/** A query as the index knows its words: half-spaces part words, but affixes hang on theirs. */
export function foldQuery(text: string): string {
  return joinAffixes(foldLetters(text).replaceAll(HALF_SPACE, ' '));
}

/**
 * The words of a text for the index: each piece of a compound by itself, then, once each, the joined forms that are
 * not there yet. So می‌شود is found as می‌شود, میشود and می شود, whichever of the three the text has.
 */
export function foldText(text: string): string {
  const folded = foldLetters(text);
  const apart = folded.replaceAll(HALF_SPACE, ' ');
  const together = folded.replaceAll(HALF_SPACE, '');
  const words = apart.split(/ +/);
  const joined = [joinAffixes(apart), together, joinAffixes(together)].flatMap((form) => form.split(' '));
  const known = new Set(words);
  return [...words, ...new Set(joined.filter((word) => !known.has(word)))].join(' ').trim();
}
