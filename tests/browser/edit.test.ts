import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommand, startCommand } from '../support/build.ts';
import { launchBrowser } from '../support/browser.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, changed, emptyFolder, writeContent } from '../support/folder.ts';

const FILE = 'articles/2026/2026-01-07-shops-stay-shut.md';
/** The article of the folder, with a comment and a line break that no program would write. */
const COMMENTED = changed(ARTICLE_TEXT, 'wave: "2025-26"', 'wave:   "2025-26"  # the desk knows why');

const { folder, remove } = emptyFolder();
let browser: Browser;
let page: Page;
let address = '';
let child: ReturnType<typeof startCommand> | undefined;
/** Requests that left the editor's own address. */
const outside: string[] = [];

beforeAll(async () => {
  writeContent(folder, { [ARTICLE_FILE]: COMMENTED });
  browser = await launchBrowser();
  child = startCommand('edit', { CONTENT_DIR: folder });
  address = await addressOf(child);
  page = await browser.newPage();
  // Decap is a large program: on a busy machine it takes its time to start.
  page.setDefaultTimeout(120_000);
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && `${origin}/` !== address) outside.push(request.url());
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByText('The first day').waitFor();
});
afterAll(async () => {
  await browser.close();
  if (child?.exitCode === null) {
    child.kill();
    await once(child, 'close');
  }
  remove();
});

function addressOf(command: ReturnType<typeof startCommand>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    command.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /^Open (http:\S+)$/m.exec(printed)?.[1];
      if (found) resolve(found);
    });
    command.once('close', (code) => {
      reject(new Error(`edit ended with ${String(code)}`));
    });
  });
}

/** The field of that name, of the part of the form that was opened last. */
const field = (name: string) => page.locator(`[id^="${name}-field-"]`).last();

async function choose(name: string, typed: string): Promise<void> {
  await field(name).click();
  await field(name).fill(typed);
  await page.keyboard.press('Enter');
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now', { exact: true }).click();
}

describe('npm run edit', () => {
  it('writes an article with a claim that check takes as it is, and shows it while it is written', async () => {
    await page.goto(`${address}#/collections/articles/new`);
    await field('title').fill('Shops stay shut');
    await page.locator('[id^="summary-field-"]').fill('On 7 January shops stayed shut.');
    await field('as_of').fill('2026-01-07');
    await choose('topics', 'toll');
    await field('body').fill('Shops [stayed shut](#c1) on 7 January.');
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await field('key').fill('hrana-page');
    await field('url').fill('https://example.org/other-page');
    await field('title').fill('Shops shut');
    await field('publisher').fill('hrana');
    await page.getByRole('button', { name: 'Add claim' }).click();
    await field('id').fill('c1');
    await field('text').fill('Shops stayed shut on 7 January.');
    await choose('kind', 'event');
    await choose('event_type', 'strike');
    await choose('source', 'hrana');
    await choose('basis', 'own-reporting');
    await choose('status', 'reported');
    await field('from').fill('2026-01-07');
    await choose('where', 'تهران');
    await field('evidence').fill('hrana-page');
    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Shops stay shut' }).waitFor();
    await preview.getByText('c1 Shops stayed shut on 7 January.').waitFor();
    await save();
    await page.waitForURL(/entries\/2026\/2026-01-07-shops-stay-shut$/);
    const text = written(FILE) ?? '';
    expect(text).toContain('as_of: "2026-01-07"');
    expect(text.trimEnd().split('\n').at(-1)).toBe('Shops [stayed shut](#c1) on 7 January.');
    expect(frontMatter(text)).toMatchObject({
      status: 'draft',
      evidence: { 'hrana-page': { url: 'https://example.org/other-page', published: null } },
      claims: [{ id: 'c1', kind: 'event', when: '2026-01-07', evidence: ['hrana-page'] }],
    });
    const { code, stdout } = await runCommand('check', { CONTENT_DIR: folder });
    expect(stdout).toMatch(/ 0 errors/);
    expect(code).toBe(0);
  });

  it('keeps every byte of the fields that were not changed', async () => {
    await page.goto(`${address}#/collections/articles`);
    await page.getByText('The first day').click();
    const title = page.locator('[id^="title-field-"]').first();
    await expect.poll(() => title.inputValue(), { timeout: 10_000 }).toBe('The first day');
    await title.fill('The first of days');
    await save();
    await expect.poll(() => written(ARTICLE_FILE), { timeout: 10_000 }).toContain('The first of days');
    expect(written(ARTICLE_FILE)).toBe(changed(COMMENTED, 'The first day', 'The first of days'));
  });

  it('asks nothing of any other address, and its policy would not let it', async () => {
    expect(outside).toEqual([]);
    const policy = (await fetch(address)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    const reached = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reached).toBe('refused');
  });
});

function written(file: string): string | null {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

function frontMatter(text: string): unknown {
  return parse(text.split('---\n')[1] ?? '');
}
