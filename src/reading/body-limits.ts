import type { Finding } from '../model/finding.ts';
import { atLine } from './files.ts';

/** Longest body, in characters: some 16,000 words. */
const MOST_CHARACTERS = 100_000;
/** Most marks in a body: a parser of Markdown may look at each pair of them. Long articles have some 500. */
const MOST_MARKS = 3000;
/** Deepest nesting of quotes and lists: a parser goes down one call for each. */
const MOST_NESTED = 20;

const MARKS = /[*_`[\]<>!~|#&\\]|^[ \t]*(?:(?:[-+]|\d+[.)])[ \t]|[-=]+[ \t]*$)/gm;
const CONTAINERS = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]|\[\^[^\]\s]*\]:))+/gm;

/** A finding where a Markdown body would take a parser too long, and why; else null. */
export function bodyLimit(body: string, file: string, startLine: number): Finding | null {
  const failed = (at: number, message: string, hint: string): Finding => {
    const line = startLine + (body.slice(0, at).match(/\n/g)?.length ?? 0);
    return atLine('body-limits', file, line, message, hint);
  };
  if (body.length > MOST_CHARACTERS)
    return failed(
      0,
      `the body has ${String(body.length)} characters; at most ${String(MOST_CHARACTERS)} are read`,
      'Split the article.',
    );
  const marks = [...body.matchAll(MARKS)];
  const first = marks[MOST_MARKS];
  if (first)
    return failed(
      first.index,
      `the body has more than ${String(MOST_MARKS)} marks of Markdown`,
      'Take out what does not belong here, or split the article.',
    );
  for (const match of body.matchAll(CONTAINERS))
    if (
      (match[0].match(/[>*+-]|\d+[.)]|\[\^/g)?.length ?? 0) > MOST_NESTED &&
      !/^[ \t]*[-*]+[ \t*-]*$/.test(match[0])
    )
      return failed(
        match.index,
        `the body nests quotes or lists more than ${String(MOST_NESTED)} deep`,
        'Write it flatter.',
      );
  return null;
}
