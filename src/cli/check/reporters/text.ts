import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../model/finding.ts';
import type { Report } from '../check-folder.ts';

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A report for people: where, what, the line itself with a caret, and how to mend it. */
export function reportText({ folder, findings, summary }: Report): string {
  const lines = new Map<string, string[]>();
  const blocks = findings.map((finding) => block(finding, folder, lines));
  const { files, errors, warnings } = summary;
  const total = `${String(files)} files: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  // Content is untrusted: what would steer the terminal is shown as a mark of the same width.
  return [...blocks, total].join('\n').replace(UNPRINTABLE, '\uFFFD');
}

function block(finding: Finding, folder: string, cache: Map<string, string[]>): string {
  const { file, span, severity, code, message, found, hint } = finding;
  const place = span ? `${file}:${String(span.line)}:${String(span.column)}` : file;
  const rows = [`${place}  ${severity}  ${message}  [${code}]`];
  const line = span && sourceLine(file, span.line, folder, cache);
  if (span && line) {
    const number = String(span.line).padStart(5);
    const start = Math.min(span.column, 100);
    const width = span.endLine === span.line ? Math.max(1, span.endColumn - span.column) : 1;
    rows.push(`${number} | ${line.slice(0, 120)}`);
    rows.push(`${' '.repeat(5)} | ${' '.repeat(start - 1)}${'^'.repeat(Math.min(width, 60))}`);
  }
  if (found !== null) rows.push(`      found: ${found}`);
  rows.push(`      ${hint}`, '');
  return rows.join('\n');
}

function sourceLine(file: string, line: number, folder: string, cache: Map<string, string[]>): string | null {
  let lines = cache.get(file);
  if (!lines) {
    try {
      lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
    } catch {
      lines = [];
    }
    cache.set(file, lines);
  }
  return lines[line - 1] ?? null;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
