import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A zip unpacked into a folder of its own. */
export interface Unpacked {
  readonly folder: string;
  /** Texts by their paths in the zip. */
  readonly files: ReadonlyMap<string, string>;
  readonly remove: () => void;
}

/** Unpacks a zip as a reader would. Throws where a path would leave the folder. */
export function unpackZip(file: string): Unpacked {
  const folder = mkdtempSync(path.join(tmpdir(), 'rasad-zip-'));
  const files = new Map<string, string>();
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (path.isAbsolute(name) || name.split(/[\\/]/).includes('..')) throw new Error(`the zip has ${name}`);
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    files.set(name, strFromU8(bytes));
  }
  return {
    folder,
    files,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
