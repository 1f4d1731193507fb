import { readContent, type ReadResult } from './content.ts';

const KEY: unique symbol = Symbol.for('rasad.content');

interface Holder {
  [KEY]?: Map<string, ReadResult>;
}

/**
 * The content of a folder, read once a process. It hangs on `globalThis` because the command line, the content
 * layer and the built pages each load their own copy of this module, and none should parse the files again.
 */
export function sharedContent(folder: string): ReadResult {
  const kept = held().get(folder);
  if (kept) return kept;
  const result = readContent(folder);
  shareContent(folder, result);
  return result;
}

/** Puts another reading of a folder in place of the one before, as the live preview does when a file changed. */
export function shareContent(folder: string, result: ReadResult): void {
  held().set(folder, result);
}

function held(): Map<string, ReadResult> {
  const holder: { [KEY]?: Map<string, ReadResult> } = globalThis as Holder;
  const map = holder[KEY] ?? new Map<string, ReadResult>();
  holder[KEY] = map;
  return map;
}
