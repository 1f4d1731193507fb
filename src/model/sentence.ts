import type { BodyEntry, BodyLink } from './content.ts';

/** The sentence in which a link stands, in the words a reader reads. */
export interface Sentence {
  /** From its begin to the link. */
  readonly before: string;
  /** From the link to its end. */
  readonly after: string;
  /** The part of `before` since the last link. */
  readonly sinceLink: string;
  /** The part of `after` up to the next link. */
  readonly untilLink: string;
}

const LINK = /\[((?:[^[\]\\]|\\.)*)\]\([^)\s]*\)/g;
const END = /[.!?;]["'”’)\]]*(?=\s)/g;
/** A line that does not go on from the one before: nothing, a heading, a row of a table, an item of a list. */
const BREAK = /^\s*(?:$|#{1,6}\s|\||[-*+]\s|\d+[.)]\s|>)/;

/** The sentence around a link of a body. */
export function sentenceAround(entry: BodyEntry<unknown>, { span }: BodyLink): Sentence {
  const lines = entry.body.split('\n');
  const first = span.line - entry.bodyLine;
  const last = span.endLine - entry.bodyLine;
  let before = (lines[first] ?? '').slice(0, span.column - 1);
  for (let at = first; at > 0 && !BREAK.test(lines[at] ?? '') && (lines[at - 1] ?? '').trim() !== ''; at -= 1)
    before = `${lines[at - 1] ?? ''}\n${before}`;
  let after = (lines[last] ?? '').slice(span.endColumn - 1);
  for (let at = last + 1; at < lines.length && !BREAK.test(lines[at] ?? ''); at += 1)
    after = `${after}\n${lines[at] ?? ''}`;
  before = cell(before, (parts) => parts.at(-1));
  after = cell(after, (parts) => parts[0]);
  const ends = [...before.matchAll(END)];
  const start = ends.at(-1);
  const own = start ? before.slice(start.index + start[0].length) : before;
  const end = END_ONCE.exec(after);
  const rest = end ? after.slice(0, end.index) : after;
  return {
    before: plain(own),
    after: plain(rest),
    sinceLink: plain(own.split(LINK).at(-1) ?? own),
    untilLink: plain(rest.split(LINK)[0] ?? rest),
  };
}

const END_ONCE = /[.!?;]["'”’)\]]*(?=\s|$)/;

/** A row of a table is no sentence: its cell is. */
function cell(text: string, pick: (parts: string[]) => string | undefined): string {
  return /^\s*\|/.test(text) || /\|\s*$/.test(text) ? (pick(text.split('|')) ?? '') : text;
}

/** Without the marks of links and emphasis, on one line. */
function plain(text: string): string {
  return text
    .replace(LINK, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ');
}
