import { statSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './entries.ts';

/** Outcomes of files by name, each with the stamp of the file it was read from. */
export type FileCache = Map<string, { readonly stamp: string; readonly outcome: Outcome<unknown> }>;

/** What reading `file` gives: the outcome kept from last time where the file has not changed, else a new one. */
export function cachedOutcome<E>(
  cache: FileCache,
  folder: string,
  file: string,
  read: () => Outcome<E>,
): Outcome<E> {
  const stamp = stampOf(path.join(folder, file));
  const kept = cache.get(file);
  // A file is always read by the same reader, so an outcome that was kept has the type of a new one.
  if (kept && stamp !== '' && kept.stamp === stamp) return kept.outcome as Outcome<E>;
  const outcome = read();
  cache.set(file, { stamp, outcome });
  return outcome;
}

/** What differs once a file was written; empty where that cannot be told, as for a link that leads back to itself. */
function stampOf(file: string): string {
  try {
    const { mtimeNs, size, ino } = statSync(file, { bigint: true });
    return [mtimeNs, size, ino].join(' ');
  } catch {
    return '';
  }
}
