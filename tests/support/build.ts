import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, ROOT } from '../../src/cli/build/folders.ts';
import { readSettings } from '../../src/settings.ts';

/** The day every test's site takes for today. */
export const BUILD_DATE = '2026-11-22';

/** What a process printed and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The variables of the project that a test sets for one run. */
export type Variables = Readonly<Record<string, string>>;

const PROGRAM = path.join(ROOT, 'src/cli/rasad.mjs');
/** What a command needs of the machine. Vitest's own variables (NODE_ENV, MODE, ...) would change what Vite builds. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG'];

/** Starts a command of the project as a process of its own, with nothing of vitest's environment but `variables`. */
export function startCommand(command: string, variables: Variables) {
  const kept = KEPT.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return spawn(process.execPath, [PROGRAM, command], {
    cwd: ROOT,
    env: { ...Object.fromEntries(kept), BUILD_DATE, NO_COLOR: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command of the project to its end. */
export function runCommand(command: string, variables: Variables): Promise<Outcome> {
  const child = startCommand(command, variables);
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...printed });
    });
  });
}

/** Runs `build` and takes away the cache it leaves for its combination of folders, for no test builds it again. */
export async function runBuild(variables: Variables & { readonly OUT_DIR: string }): Promise<Outcome> {
  try {
    return await runCommand('build', variables);
  } finally {
    forgetCache(variables);
  }
}

/** Like `runBuild`; throws what the build printed where it failed. */
export async function mustBuild(variables: Variables & { readonly OUT_DIR: string }): Promise<Outcome> {
  const outcome = await runBuild(variables);
  if (outcome.code !== 0)
    throw new Error(`the build ended with ${String(outcome.code)}:\n${outcome.stdout}${outcome.stderr}`);
  return outcome;
}

/** Removes the cache of one combination of content folder, output, preview and base path. */
export function forgetCache(variables: Variables): void {
  const settings = readSettings({ ...variables, RASAD_ROOT: ROOT });
  rmSync(cacheFolder(settings), { recursive: true, force: true });
}
