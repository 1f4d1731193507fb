import { closest, distance } from 'fastest-levenshtein';

const MEANT = /^Did you mean `([^`]+)`\?/;

/** The closest of `known` where it is near enough to be a slip of the pen, else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(word, known);
  // Of a word of one or two letters, some must stay.
  const most = Math.min(Math.max(2, Math.floor(best.length / 3)), Math.max(word.length, best.length) - 1);
  return distance(word, best) <= most ? best : null;
}

/**
 * A hint that names what is meant, and `otherwise` in any case. What is meant is `byName`, where the word is a
 * name of something, else the id closest to `id`, where one is close enough.
 */
export function suggest(
  id: string,
  known: ReadonlySet<string>,
  otherwise: string,
  byName: string | null = null,
): string {
  const meant = byName ?? nearest(id, [...known]);
  return meant === null ? otherwise : `Did you mean \`${meant}\`? ${otherwise}`;
}

/** The word that a hint made by `suggest` takes for meant, or null. */
export function suggestionIn(hint: string): string | null {
  return MEANT.exec(hint)?.[1] ?? null;
}
