import type { Finding } from '../../../model/finding.ts';

const UNPRINTABLE = /[[\p{Cc}--\n]\u202a-\u202e\u2066-\u2069]/gv;

/** Content is untrusted: what would steer a terminal or a log is shown as a mark of the same width. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/** The same in one line: a name with a line break in it could begin a command of the one who reads the log. */
export function oneLine(text: string): string {
  return printable(text.replaceAll('\n', ' '));
}

/** Where a finding is, as terminals make a link of it: `file:line:column`, or the file alone. */
export function placeOf({ file, span }: Pick<Finding, 'file' | 'span'>): string {
  return span ? `${file}:${String(span.line)}:${String(span.column)}` : file;
}

/** A number and its word: `1 error`, `2 errors`. */
export function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
