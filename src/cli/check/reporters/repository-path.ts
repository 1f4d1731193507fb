import { existsSync } from 'node:fs';
import path from 'node:path';

/** Tells where files of the content folder lie in the repository around it, with forward slashes. */
export function repositoryPath(folder: string): (file: string) => string {
  const prefix = path.relative(repositoryRoot(folder), folder).split(path.sep).join('/');
  return (file) => (prefix === '' ? file : `${prefix}/${file}`);
}

/** The nearest folder upwards that git keeps; without git the folder of the content's own parent. */
function repositoryRoot(folder: string): string {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return path.dirname(path.resolve(folder));
  }
}
