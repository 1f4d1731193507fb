import { existsSync, mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

/** Writes a file anew in one step: whoever reads it meets the old text or the new, never half of one. */
export function replaceFile(folder: string, file: string, text: string): void {
  const target = targetIn(folder, file);
  // A name that begins with a dot is no content: a check that runs meanwhile does not see it.
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}`);
  writeFileSync(beside, text);
  renameSync(beside, target);
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

/** A slug made of a title; empty where the title has no Latin letter or digit. */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
