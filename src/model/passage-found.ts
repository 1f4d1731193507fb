import type { Entry } from './content.ts';
import type { Passage } from './passages.ts';
import { replaceSpan, type Found } from './rule.ts';

/**
 * A finding about a stretch of a passage. With the `right` words it has a fix, where the stretch stands in the file
 * just as it reads.
 */
export function foundInPassage(
  entry: Entry<unknown>,
  passage: Passage,
  [from, to]: readonly [from: number, to: number],
  told: Pick<Found, 'message' | 'found' | 'hint'>,
  right?: string,
): Found {
  const span = passage.spanOf(from, to);
  const fix = span && right !== undefined && passage.isExact(from, to) ? replaceSpan(span, right) : null;
  return {
    entry,
    ...(passage.path ? { path: passage.path } : {}),
    span,
    ...told,
    ...(fix ? { fix } : {}),
  };
}
