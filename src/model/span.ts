import type { Span } from './finding.ts';

/** The stretch of `text` from one offset to another, in lines and columns from 1. */
export function spanAt(text: string, from: number, to: number): Span {
  const start = positionAt(text, from);
  const end = positionAt(text, to);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** A stretch of one line, from one offset in it to another. */
export function spanInLine(line: number, from: number, to: number): Span {
  return { line, column: from + 1, endLine: line, endColumn: to + 1 };
}

/** The offset of a line and column of `text`; the end of the text where it has no such line. */
export function offsetAt(text: string, line: number, column: number): number {
  const start = lineStarts(text)[line - 1];
  return start === undefined ? text.length : Math.min(start + column - 1, text.length);
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

let last: { readonly text: string; readonly starts: readonly number[] } | null = null;

/** Offsets at which lines begin; kept for the last text, as a file with many findings asks again and again. */
export function lineStarts(text: string): readonly number[] {
  if (last?.text === text) return last.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  last = { text, starts };
  return starts;
}
