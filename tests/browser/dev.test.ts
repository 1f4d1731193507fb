import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetCache, runCommand, startCommand } from '../support/build.ts';
import { launchBrowser } from '../support/browser.ts';
import { changed, emptyFolder, lineOf } from '../support/folder.ts';
import { IDS, wordsOf, writePreviewContent } from '../support/preview-content.ts';

const FILE = `articles/2026/${IDS.renamed}.md`;
const TITLE = wordsOf('renamed').title;
/** A second on a machine that has nothing else to do. */
const SOON = { timeout: 20_000 };

const { folder, remove } = emptyFolder();
const variables = { CONTENT_DIR: folder, PORT: '0' };
let browser: Browser;
let page: Page;
let address = '';
let child: ReturnType<typeof startCommand> | undefined;

beforeAll(async () => {
  writePreviewContent(folder);
  child = startCommand('dev', variables);
  [browser, address] = await Promise.all([launchBrowser(), addressOf(child)]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  if (child?.exitCode === null) {
    child.kill();
    await once(child, 'close');
  }
  forgetCache({ ...variables, PREVIEW: '1' });
  remove();
});

function addressOf(command: ReturnType<typeof startCommand>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (text: string) => {
      printed += text;
      const found = /Local\s+(http:\S+)/.exec(printed)?.[1];
      if (found && printed.includes('watching')) resolve(found);
    };
    command.stdout.setEncoding('utf8').on('data', listen);
    command.stderr.setEncoding('utf8').on('data', listen);
    command.once('close', (code) => {
      reject(new Error(`dev ended with ${String(code)}: ${printed}`));
    });
  });
}

const read = () => readFileSync(path.join(folder, FILE), 'utf8');
const write = (text: string) => {
  writeFileSync(path.join(folder, FILE), text);
};
const report = () => page.locator('#rasad-report pre');

describe('npm run dev', () => {
  it('shows a content error in the words of check, and takes it away once it is mended', async () => {
    await page.goto(new URL(`/articles/${IDS.renamed}/`, address).href);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await report().count()).toBe(0);
    const good = read();
    write(changed(good, 'status: reported', 'status: reportd'));
    await expect.poll(() => report().count(), SOON).toBe(1);
    const shown = (await report().textContent()) ?? '';
    const told = await runCommand('check', { CONTENT_DIR: folder });
    expect(told.code).toBe(1);
    const blockOf = (text: string) =>
      text.slice(text.indexOf(FILE), text.indexOf('\n\n', text.indexOf(FILE)));
    expect(blockOf(shown)).toBe(blockOf(told.stdout));
    expect(shown).toContain(`${FILE}:${String(lineOf(read(), 'status: reportd'))}:`);
    // The page below still shows what last held, and so do the others.
    expect(await page.getByRole('heading', { level: 1, name: TITLE }).count()).toBe(1);
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('Synthetic tracker');
    write(changed(good, TITLE, 'A headline that was mended'));
    await page.getByRole('heading', { level: 1, name: 'A headline that was mended' }).waitFor(SOON);
    expect(await report().count()).toBe(0);
  });

  it('shows a change of the text alone, without restarting', async () => {
    write(`${read()}\nA sentence that came later.\n`);
    await page.getByText('A sentence that came later.').waitFor(SOON);
    expect(await report().count()).toBe(0);
  });
});
