import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../check/replace-file.ts';
import { UsageError } from './search.ts';

/** Writes a file that is not there yet; throws a `UsageError` where it is, or would come to lie elsewhere. */
export function writeNew(folder: string, file: string, text: string): void {
  const target = targetIn(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(`${file} is there already and was left as it is. Choose another name.`);
    throw error;
  }
}

/** Writes a file anew, as `replaceFile` does; throws a `UsageError` with the reason where that refuses. */
export function rewrite(folder: string, file: string, before: string, after: string): void {
  const reason = replaceFile(folder, file, before, after);
  if (reason !== null) throw new UsageError(`${file} was left as it was: ${reason}.`);
}

/** Where a file of the folder is written. Throws a `UsageError` where a link leads its folder out of the content. */
function targetIn(folder: string, file: string): string {
  const target = path.join(folder, file);
  let parent = path.dirname(target);
  while (!existsSync(parent)) parent = path.dirname(parent);
  const root = realpathSync(folder);
  const real = realpathSync(parent);
  if (real !== root && !real.startsWith(root + path.sep))
    throw new UsageError(`${file} would lie outside the content folder: a folder above it is a link.`);
  return target;
}

/** One line of text as YAML, in quotes that no character in it can break. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
