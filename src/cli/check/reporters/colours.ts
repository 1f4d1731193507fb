/** Wraps a text in the colour of its part of the report, or leaves it as it is. */
export type Paint = (
  part: 'error' | 'warning' | 'info' | 'place' | 'caret' | 'write',
  text: string,
) => string;

const CODES = { error: 31, warning: 33, info: 36, place: 1, caret: 31, write: 32 } as const;

/** No colour at all. */
export const plain: Paint = (_part, text) => text;

/** ANSI colours. */
export const coloured: Paint = (part, text) => `\u001b[${String(CODES[part])}m${text}\u001b[0m`;

/** Colours only where a person looks: on a terminal, and never with `NO_COLOR` (no-color.org). */
export function paintFor(isTerminal: boolean, env: NodeJS.ProcessEnv = process.env): Paint {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? coloured : plain;
}
