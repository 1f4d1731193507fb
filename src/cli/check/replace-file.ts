import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces the text of a file of the content folder in one step: written beside it, then renamed, so that nobody
 * ever reads half a file. Refuses, with the reason, a file that is reached through a symbolic link, lies outside,
 * or no longer holds `before`. Null where it was done.
 */
export function replaceFile(folder: string, file: string, before: string, after: string): string | null {
  const target = path.join(realpathSync(folder), ...file.split('/'));
  const info = lstatSync(target, { throwIfNoEntry: false });
  if (!info?.isFile()) return 'it is no plain file';
  if (realpathSync(target) !== target) return 'it is reached through a symbolic link';
  if (info.nlink > 1) return 'it has a second name (a hard link), and a new file would part them';
  if (readFileSync(target, 'utf8') !== before) return 'it changed after it was read';
  // A name that begins with a dot is no content: a check that runs meanwhile does not see it.
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(beside, after, { flag: 'wx', mode: info.mode & 0o777 });
    renameSync(beside, target);
    return null;
  } catch (error) {
    rmSync(beside, { force: true });
    return error instanceof Error ? error.message : 'it could not be written';
  }
}
