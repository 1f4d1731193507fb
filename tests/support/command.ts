import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { checkFolder } from '../../src/cli/check/check-folder.ts';
import type { Finding } from '../../src/model/finding.ts';
import { contentFolder } from './folder.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../src/cli/rasad.mjs');

/** How a command ended, and what it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one command in this process, which spares the two seconds in which a process of its own starts. `env` is added
 * to the environment while it runs. What is written past the console, and a process that would not end, only
 * `runProcess` sees.
 */
export async function runCommand(args: string[], env: Readonly<Record<string, string>>): Promise<Outcome> {
  const before = { ...process.env };
  const printed = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((text) => (printed.stdout += `${String(text)}\n`));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((text) => (printed.stderr += `${String(text)}\n`));
  try {
    Object.assign(process.env, env);
    return { status: await main(args), ...printed };
  } finally {
    log.mockRestore();
    error.mockRestore();
    // In place: another object would have no say in the time zone, among others.
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** Runs one command as npm does, in a process of its own. */
export function runProcess(args: string[], env: Readonly<Record<string, string>>): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

/**
 * Listens to what a command says, and sets the day, in each test of the file that calls this. Gives what was said so
 * far in the test, a line a call.
 */
export function listening(): () => string {
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    const hear = (text: string) => void said.push(text);
    vi.spyOn(console, 'log').mockImplementation(hear);
    vi.spyOn(console, 'error').mockImplementation(hear);
    vi.stubEnv('BUILD_DATE', '2026-11-22');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  return () => said.join('\n');
}

/** A content folder that the command works on. */
export function folderWith(files: Parameters<typeof contentFolder>[0] = {}): string {
  const folder = contentFolder(files);
  vi.stubEnv('CONTENT_DIR', folder);
  return folder;
}

/** The text of a file of the folder. */
export function textIn(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The errors that the check finds in the folder. */
export function errorsIn(folder: string): Finding[] {
  return checkFolder(folder).findings.filter(({ severity }) => severity === 'error');
}
