import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/**
 * Calls `changed` after anything changes in a folder or below it, hidden files and folders left out: among them are
 * those that editors, and `--fix`, write beside a file. Gives what ends it. Throws where the folder is not there.
 *
 * Folder by folder, for on Linux `recursive: true` watches each file by itself, and loses it once a program saves by
 * putting another file in its place.
 */
export function watchTree(folder: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const end = (at: string) => {
    watchers.get(at)?.close();
    watchers.delete(at);
  };
  const add = (at: string) => {
    const watcher = watch(at, (_event, name) => {
      if (name?.startsWith('.')) return;
      follow();
      changed();
    });
    watchers.set(at, watcher);
    watcher.on('error', () => {
      end(at);
      changed();
    });
  };
  /** Watches the folders that are there now, and no others. */
  const follow = () => {
    const there = new Set(foldersIn(folder));
    for (const at of watchers.keys()) if (!there.has(at) && at !== folder) end(at);
    for (const at of there)
      if (!watchers.has(at))
        tryTo(() => {
          add(at);
        });
  };
  add(folder);
  follow();
  return () => {
    for (const at of [...watchers.keys()]) end(at);
  };
}

/** The folders below a folder, hidden ones left out. */
function foldersIn(folder: string): string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const here = at;
    tryTo(() => {
      for (const entry of readdirSync(here, { withFileTypes: true }))
        if (entry.isDirectory() && !entry.name.startsWith('.')) {
          found.push(path.join(here, entry.name));
          waiting.push(path.join(here, entry.name));
        }
    });
  }
  return found;
}

/** A folder can vanish between one look and the next; the next change tells. */
function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // Gone already.
  }
}
