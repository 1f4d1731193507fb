import type { LoadedWordsEntry } from '../schema/loaded-words.ts';

/** A word that takes a side, ready to be looked for. */
export interface LoadedWord {
  /** A piece of it in small letters: a text without it need not be looked at closely. */
  readonly stem: string;
  readonly pattern: RegExp;
  readonly why: string;
  readonly instead: string;
}

/** Makes a pattern of each word: whole words, any capitals, any white space between two. */
export function compileLoadedWords(words: LoadedWordsEntry['words']): LoadedWord[] {
  return words.map(({ word, unless_before: before = [], unless_after: after = [], why, instead }) => {
    const stem = escaped(word.replace(/\*$/, ''));
    const ending = word.endsWith('*') ? "[\\p{L}\\p{M}'’]*" : '';
    const unless = before.length > 0 ? `(?!\\s+(?:${before.map(escaped).join('|')})(?!\\p{L}))` : '';
    const first = after.length > 0 ? `(?<!(?<!\\p{L})(?:${after.map(escaped).join('|')})\\s+)` : '';
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{M}])${first}${stem}${ending}(?![\\p{L}\\p{M}])${unless}`,
      'giu',
    );
    return { stem: word.replace(/\*$/, '').split(' ')[0]?.toLowerCase() ?? '', pattern, why, instead };
  });
}

function escaped(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}
