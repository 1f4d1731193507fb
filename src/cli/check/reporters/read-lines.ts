import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The lines of the files of a folder, each file read once. A file that cannot be read has none. */
export function readLines(folder: string): (file: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (file) => {
    const kept = cache.get(file);
    if (kept) return kept;
    let lines: readonly string[] = [];
    try {
      const target = path.join(folder, file);
      // A pipe would be waited for, and a device never ends.
      if (statSync(target).isFile()) lines = readFileSync(target, 'utf8').split('\n');
    } catch {
      // Gone since the check: the finding is told without its line.
    }
    cache.set(file, lines);
    return lines;
  };
}
