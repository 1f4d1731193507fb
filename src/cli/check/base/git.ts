import { spawnSync } from 'node:child_process';

/** Largest answer of git that is read: a folder of 10,000 articles has some 60 MB. */
const MAX_BYTES = 1_000_000_000;
/** Modes of plain files: a symbolic link or a submodule is no content. */
const PLAIN = new Set(['100644', '100755']);

/** A file of a revision. */
export interface BaseFile {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly bytes: Buffer;
}

/**
 * Reads the plain files of `folder` as they were at a revision; none where it was not there yet.
 * Throws a plain message where there is no git, no repository, or no such revision.
 */
export function filesAt(folder: string, revision: string): BaseFile[] {
  const inside = git(folder, ['rev-parse', '--show-prefix']);
  if (inside.status !== 0) throw new Error(`--base needs a git repository around ${folder}.`);
  const prefix = inside.out.toString().replace(/\n$/, '');
  const asked = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (asked.status !== 0)
    throw new Error(
      `--base: git knows no revision "${revision}". In CI fetch it first (actions/checkout: fetch-depth: 0).`,
    );
  const commit = asked.out.toString().trim();
  const listed = git(folder, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    `${commit}:${prefix.replace(/\/$/, '')}`,
  ]);
  if (listed.status !== 0) return [];
  const blobs = listed.out
    .toString()
    .split('\0')
    .flatMap((row) => {
      const [, mode = '', hash = '', file = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(row) ?? [];
      return PLAIN.has(mode) ? [{ hash, file }] : [];
    });
  const batch = git(folder, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''));
  if (batch.status !== 0) throw new Error('--base: git could not read the files of that revision.');
  return splitBatch(blobs, batch.out);
}

/** Cuts git's answer: for each blob a line `<hash> blob <size>`, its bytes, and a line feed. */
function splitBatch(blobs: readonly { readonly file: string }[], out: Buffer): BaseFile[] {
  let at = 0;
  return blobs.map(({ file }) => {
    const end = out.indexOf(0x0a, at);
    const size = Number(/ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1]);
    if (end < 0 || Number.isNaN(size))
      throw new Error(`--base: git could not read ${file} of that revision.`);
    const bytes = out.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { file, bytes };
  });
}

function git(folder: string, args: readonly string[], input = ''): { status: number | null; out: Buffer } {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: MAX_BYTES,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Error('--base needs git, which is not installed here (or not on the PATH).');
  if (error) throw error;
  return { status, out: stdout };
}
