import type { Fix } from './finding.ts';
import { lineStarts } from './span.ts';

/** A text after its fixes. */
export interface Mended {
  readonly text: string;
  /** The fixes that were applied; those that overlap an earlier one wait for the next round. */
  readonly applied: readonly Fix[];
}

/** Applies fixes to a text from its end, so that none moves the place of another. All else stays, byte for byte. */
export function applyFixes(text: string, fixes: readonly Fix[]): Mended {
  const starts = lineStarts(text);
  const offset = (line: number, column: number) => {
    const start = starts[line - 1];
    return start === undefined ? text.length : Math.min(start + column - 1, starts[line] ?? text.length);
  };
  const placed = fixes
    .map((fix) => ({
      fix,
      from: offset(fix.startLine, fix.startColumn),
      to: offset(fix.endLine, fix.endColumn),
    }))
    .filter(({ fix, from, to }) => from <= to && text.slice(from, to) !== fix.replacement)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const chosen: typeof placed = [];
  for (const next of placed) {
    const last = chosen.at(-1);
    // Two insertions at one place could go either way round: the second waits too.
    if (!last || next.from > last.to || (next.from === last.to && next.to > next.from && last.to > last.from))
      chosen.push(next);
  }
  const mended = chosen.reduceRight(
    (rest, { fix, from, to }) => rest.slice(0, from) + fix.replacement + rest.slice(to),
    text,
  );
  return { text: mended, applied: chosen.map(({ fix }) => fix) };
}
