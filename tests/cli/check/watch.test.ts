import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderChecker } from '../../../src/cli/check/check-folder.ts';
import { watchFolder } from '../../../src/cli/check/watch.ts';
import { ARTICLE_FILE, contentFolder } from '../../support/folder.ts';

it('checks at once and after each save, says how long it took, and ends on the signal', async () => {
  const folder = contentFolder();
  const printed: string[] = [];
  const ending = new AbortController();
  const watched = watchFolder(folder, folderChecker(folder), {
    print: (text) => printed.push(text),
    report: ({ summary }) => `errors: ${String(summary.errors)}`,
    isTerminal: false,
    signal: ending.signal,
  });
  const file = path.join(folder, ARTICLE_FILE);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(/^errors: 0\nChecked in \d+ ms/);
  writeFileSync(file, readFileSync(file, 'utf8').replace('source: hrana', 'source: ghost'));
  await vi.waitFor(() => {
    expect(printed.at(-1)).toMatch(/^errors: 1\n/);
  }, 10_000);
  ending.abort();
  await watched;
}, 20_000);

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
