import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { unpackZip, type Unpacked } from '../support/unpacked.ts';

const { folder } = inject('realSite');

/** One page of each kind that always has room, with what must be seen on it. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp, seen: string])[] = [
  ['home', /^index\.html$/, 'svg.map path.province'],
  ['contents', /^contents\.html$/, 'main li a'],
  ['article', /^articles\/2026-[^/]+\/index\.html$/, 'article.claim h3'],
  ['articles', /^articles\/index\.html$/, 'main a'],
  ['provinces', /^provinces\/index\.html$/, 'svg.map path.province'],
  ['province', /^provinces\/[a-z-]+\/index\.html$/, 'svg.map path.province'],
  ['day', /^timeline\/\d+\/\d+\/\d+\/index\.html$/, '.claim-text'],
  ['wave', /^waves\/[^/]+\/index\.html$/, 'main h1'],
  ['coverage', /^coverage\/index\.html$/, 'main table'],
  ['figures', /^figures\/index\.html$/, 'main h2'],
  ['metric', /^figures\/[^/]+\/index\.html$/, 'main table'],
  ['page of the site', /^safety\/index\.html$/, 'main h2'],
];

let browser: Browser;
let context: BrowserContext;
let zip: Unpacked;
beforeAll(async () => {
  zip = unpackZip(path.join(folder, 'offline/rasad-en.zip'));
  browser = await launchBrowser();
  context = await browser.newContext({ offline: true });
});
afterAll(async () => {
  await browser.close();
  zip.remove();
});

const addressOf = (name: string) => pathToFileURL(path.join(zip.folder, 'rasad', name)).href;

/** Opens a file of the zip, the network off; tells what it asked for and what went wrong. */
async function open(name: string) {
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(addressOf(name), { waitUntil: 'load' });
  return { page, requests, errors };
}

describe('the offline edition in a browser without a network', () => {
  it.each(KINDS)('shows a page of the kind %s with its style', async (kind, pattern, seen) => {
    const names = [...zip.files.keys()].map((name) => name.replace(/^rasad\//, ''));
    const [name] = names
      .filter((candidate) => pattern.test(candidate))
      .sort((a, b) => zip.files.get(`rasad/${b}`)!.length - zip.files.get(`rasad/${a}`)!.length);
    expect(name, kind).toBeDefined();
    const { page, requests, errors } = await open(name!);
    expect(await page.locator(seen).first().isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/serif|Inter/i);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    if (name !== 'contents.html')
      expect(await page.locator('p.banner').first().innerText()).toContain('built on 22 November 2026');
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await page.close();
  });

  it('leads from the start through the map and a claim’s mark, and back to the list of contents', async () => {
    const { page } = await open('index.html');
    await page.locator('svg.map a').first().click();
    await page.waitForURL(/rasad\/provinces\/[a-z-]+\/index\.html$/);
    await page.locator('header.top a.name').click();
    await page.locator('main a[href^="articles/"]').first().click();
    await page.waitForURL(/rasad\/articles\/[^/]+\/index\.html/);
    const mark = page.locator('a.mark[href^="#"]').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    expect(await page.locator(`article.claim${target}`).isVisible()).toBe(true);
    await page.locator('p.banner a').click();
    await page.waitForURL(/rasad\/contents\.html$/);
    await page.close();
  });
});
