import type { Finding } from '../../../model/finding.ts';
import type { Report } from '../check-folder.ts';
import { codeFrame, correctedLines } from './code-frame.ts';
import { plain, type Paint } from './colours.ts';
import { oneLine, placeOf, plural } from './printable.ts';
import { readLines } from './read-lines.ts';

const MARGIN = '      ';
/** Most findings of one rule in one file that are shown: who has mended those looks again. */
const MOST_SHOWN = 50;

/**
 * A report for people: where, what, the line itself with carets, how to mend it, and the line to paste. Of a rule
 * that finds very much in one file only the first are shown, and then how many there are beside.
 */
export function reportText({ folder, findings, summary }: Report, paint: Paint = plain): string {
  const linesOf = readLines(folder);
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  const seen = new Map<string, number>();
  const blocks = findings.flatMap((finding) => {
    const kind = kindOf(finding);
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    if (number > MOST_SHOWN) return [];
    const more = number === MOST_SHOWN ? (counts.get(kind) ?? 0) - MOST_SHOWN : 0;
    const shown = block(finding, linesOf(finding.file), paint);
    return more > 0 ? [shown, `${oneLine(kind)}: ${String(more)} more like these.\n`] : [shown];
  });
  return [...blocks, summaryLine(summary)].join('\n');
}

/** Findings that a report may hold too many of: those of one rule in one file. */
function kindOf({ code, file }: Finding): string {
  return `${file}  [${code}]`;
}

/** The last line of a report for people. */
export function summaryLine({ files, errors, warnings }: Report['summary']): string {
  return `${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}

function block(finding: Finding, lines: readonly string[], paint: Paint): string {
  const { span, severity, code, message, found, hint } = finding;
  const head = `${paint('place', oneLine(placeOf(finding)))}  ${paint(severity, severity)}`;
  const rows = [`${head}  ${oneLine(message)}  [${code}]`];
  const line = span && lines[span.line - 1];
  if (span && line) {
    const frame = codeFrame(line, span);
    rows.push(`${String(span.line).padStart(5)} | ${oneLine(frame.line)}`);
    rows.push(`${' '.repeat(5)} | ${paint('caret', frame.carets)}`);
  }
  if (found !== null) rows.push(`${MARGIN}found: ${oneLine(found)}`);
  rows.push(`${MARGIN}${oneLine(hint)}`);
  const mended = correctedLines(finding, lines);
  if (mended)
    for (const [at, text] of mended.entries())
      rows.push(`${MARGIN}${at === 0 ? 'write: ' : '       '}${paint('write', oneLine(text))}`);
  return [...rows, ''].join('\n');
}
