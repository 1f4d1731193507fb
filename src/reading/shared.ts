import type { FileCache } from './cache.ts';
import { readContent, type ReadResult } from './content.ts';

const KEY: unique symbol = Symbol.for('rasad.content');

interface Kept {
  readonly files: FileCache;
  result: ReadResult;
}

interface Holder {
  [KEY]?: Map<string, Kept>;
}

/**
 * The content of a folder, read once a process. It hangs on `globalThis` because the command line, the content
 * layer and the built pages each load their own copy of this module, and none should parse the files again.
 */
export function sharedContent(folder: string): ReadResult {
  return sharedCache().get(folder)?.result ?? refreshContent(folder);
}

/** Looks at the folder anew, after a file changed; what did not change is not parsed again. */
export function refreshContent(folder: string): ReadResult {
  const cache = sharedCache();
  const kept = cache.get(folder);
  const files: FileCache = kept?.files ?? new Map();
  const result = readContent(folder, files);
  cache.set(folder, { files, result });
  return result;
}

function sharedCache(): Map<string, Kept> {
  const holder: { [KEY]?: Map<string, Kept> } = globalThis as Holder;
  const cache = holder[KEY] ?? new Map<string, Kept>();
  holder[KEY] = cache;
  return cache;
}
