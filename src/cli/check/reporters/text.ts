import type { Finding } from '../../../model/finding.ts';
import type { Report } from '../check-folder.ts';
import { codeFrame, correctedLines } from './code-frame.ts';
import { plain, type Paint } from './colours.ts';
import { oneLine, placeOf, plural } from './printable.ts';
import { readLines } from './read-lines.ts';

const MARGIN = '      ';

/** A report for people: where, what, the line itself with carets, how to mend it, and the line to paste. */
export function reportText({ folder, findings, summary }: Report, paint: Paint = plain): string {
  const linesOf = readLines(folder);
  const blocks = findings.map((finding) => block(finding, linesOf(finding.file), paint));
  return [...blocks, summaryLine(summary)].join('\n');
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
