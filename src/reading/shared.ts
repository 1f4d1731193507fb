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
  const cache = sharedCache();
  let result = cache.get(folder);
  if (!result) {
    result = readContent(folder);
    cache.set(folder, result);
  }
  return result;
}

/** Reads the folder anew, after a file changed. */
export function refreshContent(folder: string): ReadResult {
  sharedCache().delete(folder);
  return sharedContent(folder);
}

function sharedCache(): Map<string, ReadResult> {
  const holder: { [KEY]?: Map<string, ReadResult> } = globalThis as Holder;
  const cache = holder[KEY] ?? new Map<string, ReadResult>();
  holder[KEY] = cache;
  return cache;
}
