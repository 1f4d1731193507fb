import { closest, distance } from 'fastest-levenshtein';

/** A hint that names the id closest to `id`, where one is close enough to be meant, and `otherwise` in any case. */
export function suggest(id: string, known: ReadonlySet<string>, otherwise: string): string {
  const candidates = [...known];
  if (candidates.length === 0) return otherwise;
  const best = closest(id, candidates);
  const near = distance(id, best) <= Math.max(2, Math.floor(best.length / 3));
  return near ? `Did you mean \`${best}\`? ${otherwise}` : otherwise;
}
