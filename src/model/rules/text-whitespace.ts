import type { Entry } from '../content.ts';
import { replaceSpan, type Found, type Rule } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';
import { spanAt, spanInLine } from '../span.ts';

/** White space nobody sees makes changes look larger than they are. */
export const textWhitespace: Rule = {
  name: 'text-whitespace',
  description: 'No trailing spaces, tabs or doubled blank lines; one line end at the end of the file.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    const { text } = entry;
    if (text === '') return [];
    return [
      ...(/[ \t]$|\t/m.test(text) ? inLines(entry) : []),
      ...(text.includes('\n\n\n') ? blankLines(entry) : []),
      ...atEnd(entry),
    ];
  },
};

function inLines(entry: Entry<unknown>): Found[] {
  return sourceLines(entry).flatMap(({ text, line, inBody, inFence }): Found[] => {
    if (inFence) return [];
    const trailing = /[ \t]+$/.exec(text);
    const tabs = inBody ? null : /^[ ]*\t[ \t]*(?=\S)/.exec(text);
    return [
      ...(trailing
        ? [{ at: trailing.index, piece: trailing[0], right: '', what: 'the line ends in spaces' }]
        : []),
      ...(tabs
        ? [
            {
              at: 0,
              piece: tabs[0],
              right: tabs[0].replaceAll('\t', '  '),
              what: 'YAML is indented with a tab',
            },
          ]
        : []),
    ].map(({ at, piece, right, what }): Found => {
      const span = spanInLine(line, at, at + piece.length);
      return { entry, span, message: what, hint: HINT, fix: replaceSpan(span, right) };
    });
  });
}

const HINT = '`npm run check -- --fix` mends it.';

/** More than one blank line in a row in a body; at its end they are the end of the file's. */
function blankLines(entry: Entry<unknown>): Found[] {
  const lines = sourceLines(entry);
  const isBlank = (index: number) => {
    const line = lines[index];
    return line !== undefined && line.inBody && !line.inFence && line.text.trim() === '';
  };
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  return lines.flatMap(({ line }, index): Found[] => {
    if (index > last || !isBlank(index) || !isBlank(index - 1) || isBlank(index - 2)) return [];
    let end = index;
    while (isBlank(end + 1)) end += 1;
    const span = { line, column: 1, endLine: end + 2, endColumn: 1 };
    const message = 'more than one blank line in a row';
    return [{ entry, span, message, hint: HINT, fix: replaceSpan(span, '') }];
  });
}

function atEnd(entry: Entry<unknown>): Found[] {
  const { text } = entry;
  // A pattern of white space at the end would be tried at every space before it.
  const begin = text.trimEnd().length;
  const white = text.slice(begin);
  if (white === '\n') return [];
  // Spaces at the end of the last line are told as such; here it is line ends that count.
  const from = !white.includes('\n') ? text.length : begin + white.indexOf('\n');
  if (text.slice(from) === '\n') return [];
  const span = spanAt(text, from, text.length);
  const message =
    from === text.length ? 'the file does not end in a line end' : 'the file ends in blank lines';
  return [{ entry, span, message, hint: HINT, fix: replaceSpan(span, '\n') }];
}
