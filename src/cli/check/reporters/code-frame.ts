import type { Finding, Fix, Span } from '../../../model/finding.ts';
import { suggestionIn } from '../../../model/suggest.ts';

/** How much of a long line is shown, and how much of it before the mistake. */
const WIDTH = 110;
const BEFORE = 40;
const MOST_CARETS = 60;
/** A fix that writes more lines than this is told by its hint alone. */
const MOST_LINES = 6;

/** A line of the file as it is shown, and what stands below it. */
export interface CodeFrame {
  readonly line: string;
  readonly carets: string;
}

/** Cuts the line of a finding to a width that can be read, with carets under the exact stretch. */
export function codeFrame(line: string, span: Span): CodeFrame {
  const start = Math.min(span.column - 1, line.length);
  const end = span.endLine === span.line ? Math.min(span.endColumn - 1, line.length) : line.length;
  const from = start > WIDTH - BEFORE ? start - BEFORE : 0;
  const cut = line.slice(from, from + WIDTH);
  const lead = from > 0 ? '…' : '';
  const tail = from + WIDTH < line.length ? '…' : '';
  const under = Math.max(1, widthOf(line.slice(start, Math.max(start, end))));
  const pad = ' '.repeat(lead.length + widthOf(line.slice(from, start)));
  return { line: `${lead}${cut}${tail}`, carets: `${pad}${'^'.repeat(Math.min(under, MOST_CARETS))}` };
}

/**
 * The corrected lines to paste: what a fix makes of the lines it touches, or what the word meant makes of the
 * line. Null where there is neither, or where they would fill the screen.
 */
export function correctedLines(finding: Finding, lines: readonly string[]): readonly string[] | null {
  const fix = finding.fix ?? meant(finding, lines);
  if (!fix) return null;
  const head = lines[fix.startLine - 1]?.slice(0, fix.startColumn - 1) ?? '';
  const tail = lines[fix.endLine - 1]?.slice(fix.endColumn - 1) ?? '';
  const mended = `${head}${fix.replacement}${tail}`.split('\n');
  const isShort = mended.length <= MOST_LINES && mended.every((line) => line.length <= 2 * WIDTH);
  return isShort ? mended : null;
}

/** Puts the word that a hint takes for meant where the wrong one stands. */
function meant({ hint, found, span }: Finding, lines: readonly string[]): Fix | null {
  const word = suggestionIn(hint);
  if (word === null || found === null || span?.endLine !== span?.line || !span) return null;
  const at = lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1).indexOf(found) ?? -1;
  if (at < 0 || found === '') return null;
  const startColumn = span.column + at;
  return {
    replacement: word,
    startLine: span.line,
    startColumn,
    endLine: span.line,
    endColumn: startColumn + found.length,
  };
}

/** Columns a text takes on a terminal: marks and joiners take none, wide letters two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    if (!/^[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]$/u.test(letter))
      width += /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60\p{Emoji_Presentation}]$/u.test(letter)
        ? 2
        : 1;
  return width;
}
