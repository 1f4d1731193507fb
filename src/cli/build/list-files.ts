import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files below a folder, `/` between the parts, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Paths of all pages below a folder as their addresses have them: '' or as in `articles/x/`. */
export function listPages(folder: string): string[] {
  return listFiles(folder).flatMap((file) => {
    const [, page] = /^(|.*\/)index\.html$/.exec(file) ?? [];
    return page === undefined ? [] : [page];
  });
}
