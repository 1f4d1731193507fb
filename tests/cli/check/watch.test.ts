import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { folderChecker } from '../../../src/cli/check/check-folder.ts';
import { watchFolder } from '../../../src/cli/check/watch.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, contentFolder } from '../../support/folder.ts';

const LONG = { timeout: 60_000 };
const SOON = { timeout: 20_000 };
const BROKEN = ARTICLE_TEXT.replace('source: hrana', 'source: ghost');

/** Watches a folder until the test is over; gives what it prints. */
function watching(folder: string) {
  const printed: string[] = [];
  const ending = new AbortController();
  const ended = watchFolder(folder, folderChecker(folder), {
    print: (text) => printed.push(text),
    report: ({ summary }) => `errors: ${String(summary.errors)}, files: ${String(summary.files)}`,
    isTerminal: false,
    signal: ending.signal,
  });
  const end = () => {
    ending.abort();
    return ended;
  };
  onTestFinished(end);
  const prints = (start: string) =>
    vi.waitFor(() => {
      expect(printed.at(-1)).toContain(start);
    }, SOON);
  return { printed, prints, end };
}

it('checks at once and after each save, says how long it took, and ends on the signal', LONG, async () => {
  const folder = contentFolder();
  const { printed, prints, end } = watching(folder);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(/^errors: 0, files: \d+\nChecked in \d+ ms/);
  writeFileSync(path.join(folder, ARTICLE_FILE), BROKEN);
  await prints('errors: 1, ');
  await end();
  const { length } = printed;
  writeFileSync(path.join(folder, ARTICLE_FILE), ARTICLE_TEXT);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(printed).toHaveLength(length);
});

it('notices a save by which a program puts another file in its place', LONG, async () => {
  const folder = contentFolder();
  const { prints } = watching(folder);
  for (const [text, told] of [
    [BROKEN, 'errors: 1, '],
    [ARTICLE_TEXT, 'errors: 0, '],
  ] as const) {
    const file = path.join(folder, ARTICLE_FILE);
    writeFileSync(`${file}.swp~`, text);
    renameSync(`${file}.swp~`, file);
    await prints(told);
  }
});

it('notices a file that is added, in a folder that is new, and one that is deleted', LONG, async () => {
  const folder = contentFolder();
  const { prints } = watching(folder);
  mkdirSync(path.join(folder, 'articles/2027'));
  const file = path.join(folder, 'articles/2027/2026-01-06-second.md');
  writeFileSync(file, BROKEN);
  await prints('files: 7');
  rmSync(file);
  await prints('files: 6');
});

it('throws where the folder is not there', async () => {
  const folder = path.join(contentFolder(), 'nowhere');
  const options = {
    print: () => undefined,
    report: () => '',
    isTerminal: false,
    signal: new AbortController().signal,
  };
  await expect(watchFolder(folder, folderChecker(folder), options)).rejects.toThrow(/nowhere/);
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('ends cleanly on %s, with code %i', LONG, async (signal, code) => {
  const folder = contentFolder();
  const program = path.resolve(import.meta.dirname, '../../../src/cli/rasad.mjs');
  const child = spawn(process.execPath, [program, 'check', '--watch'], {
    env: { ...process.env, CONTENT_DIR: folder },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let out = '';
  let wrong = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (wrong += String(data)));
  await vi.waitFor(() => {
    expect(out).toContain('Ctrl-C ends it');
  }, SOON);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(wrong).toBe('');
  expect(out).toMatch(/\n$/);
});
