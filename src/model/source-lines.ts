import type { Entry } from './content.ts';
import { hasBody } from './kinds.ts';

/** One line of a file, as its editor wrote it. */
export interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** In the Markdown body; else in YAML. */
  readonly inBody: boolean;
  /** Inside a fenced block of code, its fences included. */
  readonly inFence: boolean;
  /** In YAML: the last key that stands on this line or above, as a folded text goes on under its key. */
  readonly key: string | null;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const KEY = /^\s*(?:- +)*([\w-]+):(?:\s|$)/;

let last: { readonly entry: Entry<unknown>; readonly lines: readonly SourceLine[] } | null = null;

/** The lines of a file, each told whether it is YAML, body or code. Kept for the last file, as its rules run one after another. */
export function sourceLines(entry: Entry<unknown>): readonly SourceLine[] {
  if (last?.entry === entry) return last.lines;
  const lines = cutLines(entry);
  last = { entry, lines };
  return lines;
}

function cutLines(entry: Entry<unknown>): SourceLine[] {
  const bodyLine = hasBody(entry) ? entry.bodyLine : Infinity;
  let fence: string | null = null;
  let key: string | null = null;
  return entry.text.split('\n').map((text, index) => {
    const line = index + 1;
    const inBody = line >= bodyLine;
    if (!inBody) {
      key = (text.includes(':') ? KEY.exec(text)?.[1] : null) ?? key;
      return { text, line, inBody, inFence: false, key };
    }
    const mark = FENCE.exec(text)?.[1] ?? null;
    const inFence = fence !== null || mark !== null;
    if (fence === null) fence = mark;
    else if (mark?.startsWith(fence)) fence = null;
    return { text, line, inBody, inFence, key: null };
  });
}
