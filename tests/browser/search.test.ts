import { statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { splitSections } from '../../src/markdown/sections.ts';
import { realTracker } from '../support/expected.ts';

const { folder, address } = inject('realSite');
const tracker = realTracker();
const KILOBYTE = 1000;
const FIRST = 200;
const LATER = 40;
/** Results shown at a time. */
const SOME = 10;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];
/** Paths of what was loaded, in order. */
let loaded: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  errors = [];
  loaded = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) errors.push(`asks another origin: ${request.url()}`);
    loaded.push(new URL(request.url()).pathname);
  });
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await context.close();
});

const open = (place: string) => page.goto(new URL(place, address).href);
const told = () => page.locator('.search > [role=status]').innerText();
const results = () => page.locator('.search ol > li').count();

/** Waits until the page has said what it found, and gives that. */
async function answer(): Promise<string> {
  await expect.poll(told, { timeout: 15_000 }).toMatch(/\d|[۰-۹]|found|یافت/);
  return told();
}

/** Asks by the address and gives the links of what was found. */
async function ask(question: Record<string, string>, edition = ''): Promise<string[]> {
  await open(`/${edition}search/?${new URLSearchParams(question).toString()}`);
  await answer();
  return linksFound();
}

/** Kilobytes on disk of what was loaded below the search's own folder. */
function kilobytes(paths: readonly string[]): number {
  const own = paths.filter((url) => url.startsWith('/pagefind/'));
  expect(own.length).toBeGreaterThan(0);
  return own.reduce((sum, url) => sum + statSync(path.join(folder, url)).size / KILOBYTE, 0);
}

/** Where the first results of some words lead. The page of the edition is opened once. */
async function found(q: string, edition = ''): Promise<string[]> {
  if (new URL(page.url()).pathname !== `/${edition}search/`) await open(`/${edition}search/`);
  await page.locator('.search input').fill(q);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q);
  await answer();
  return linksFound();
}

const linksFound = () =>
  page
    .locator('.search ol > li > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

describe('a search', () => {
  it('answers while somebody types, and keeps the question in the address', async () => {
    await open('/search/');
    await page.locator('.search input').focus();
    await page.keyboard.type('malekshahi');
    expect(await answer()).toMatch(/^\d+ results$/);
    expect(await results()).toBe(SOME);
    expect(new URL(page.url()).searchParams.get('q')).toBe('malekshahi');
    expect(await page.locator('.search ol mark').first().innerText()).toMatch(/malekshahi/i);
  });

  it('leads to the claim itself, and back to what was found', async () => {
    const links = await found('surrounded Khomeini Hospital shotguns');
    expect(links.length).toBeGreaterThan(0);
    const [first = ''] = links;
    const key = /\/articles\/([^/]+)\/#(c\d+)$/.exec(first);
    expect(key, first).not.toBeNull();
    const claim = tracker.claimByKey.get(`${key?.[1] ?? ''}#${key?.[2] ?? ''}`);
    expect(claim?.text).toMatch(/Hospital/);
    await page.locator('.search ol a').first().click();
    const target = page.locator(`article.claim#${key?.[2] ?? ''}`);
    await expect.poll(() => target.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect
      .poll(() => target.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
    await page.goBack();
    expect(await page.locator('.search input').inputValue()).toBe('surrounded Khomeini Hospital shotguns');
    await answer();
    expect(await results()).toBe(links.length);
  });

  it('leads to a section of an article by its heading', async () => {
    const [article, section] =
      tracker.articles
        .map((one) => [one, splitSections(one.body).find(({ id }) => id !== null)] as const)
        .find(([, first]) => first !== undefined) ?? [];
    const words = `${section?.heading ?? ''} ${section?.text.split(' ').slice(0, 8).join(' ') ?? ''}`;
    const goal = `/articles/${article?.id ?? ''}/#${section?.id ?? ''}`;
    expect(await found(words)).toContain(new URL(goal, address).href);
    await page.locator(`.search a[href="${goal}"]`).click();
    await expect.poll(() => page.locator('h2:target, h3:target').count()).toBe(1);
  });

  it('says that nothing was found, and what that does not mean', async () => {
    await open('/search/?q=qqqqzzzz');
    expect(await answer()).toBe('Nothing found. That does not mean that nothing happened.');
    expect(await results()).toBe(0);
    expect(await page.locator('[data-more]').isVisible()).toBe(false);
  });

  it('shows more on demand and goes on from there by keyboard', async () => {
    await open('/search/?q=tehran');
    await answer();
    await page.locator('[data-more]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(results).toBe(2 * SOME);
    const next = page.locator('.search ol > li > a').nth(SOME);
    await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('works by keyboard alone, from the words to a claim', async () => {
    await open('/search/');
    await page.locator('.search input').focus();
    await page.keyboard.type('hengaw');
    await page.keyboard.press('Enter');
    await answer();
    const choices = await page.locator('.search select').count();
    // Past the button and the filters; the next is the first thing found.
    for (let step = 0; step < choices + 2; step += 1) await page.keyboard.press('Tab');
    const focused = page.locator('.search ol > li > a:focus');
    expect(await focused.count()).toBe(1);
    expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).not.toBe('/search/');
  });

  it('says so where the index cannot be loaded, and tries again with the next question', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('/search/?q=tehran');
    await expect.poll(told).toMatch(/^The index could not be loaded/);
    expect(errors.every((error) => error.includes('ERR_FAILED'))).toBe(true);
    errors.length = 0;
    await page.unroute('**/pagefind/**');
  });
});

describe('filters of the search', () => {
  it('narrow down by the address, each result with its sign and word', async () => {
    const links = await ask({ province: 'ilam', status: 'verified' });
    expect(links.length).toBeGreaterThan(0);
    const signs = await page.locator('.search ol .sign').allInnerTexts();
    expect(new Set(signs)).toEqual(new Set(['verified']));
    const { claimByKey } = tracker;
    const keys = links.flatMap((link) => /articles\/([^/]+)\/#(c\d+)$/.exec(link)?.slice(1).join('#') ?? []);
    for (const key of keys) expect(claimByKey.get(key)).toMatchObject({ status: 'verified' });
    for (const key of keys) expect(claimByKey.get(key)?.provinces).toContain('ilam');
  });

  it.each([
    ['source', 'hengaw'],
    ['topic', 'internet'],
    ['wave', '2022-23'],
    ['year', '2019'],
  ])('narrow down by %s', async (filter, value) => {
    const count = async () => Number((await told()).replace(/\D/g, ''));
    await ask({ [filter]: value });
    const some = await count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(tracker.claims.length);
    await ask({ [filter]: value, status: 'reported' });
    expect(await count()).toBeLessThan(some);
  });

  it('count as steps of the history', async () => {
    await open('/search/?q=tehran');
    const all = await answer();
    await page.locator('.search select[name=status]').selectOption('rumour');
    await expect.poll(told).not.toBe(all);
    expect(new URL(page.url()).search).toBe('?q=tehran&status=rumour');
    await page.goBack();
    await expect.poll(told).toBe(all);
    expect(await page.locator('.search select[name=status]').inputValue()).toBe('');
  });
});

describe('letter forms', () => {
  it.each([
    ['Arabic kaf and yeh', 'كردستان', 'کردستان'],
    ['vowel signs and tatweel', 'کُردسـتان', 'کردستان'],
    ['a hamza and a madda', 'آذربايجان', 'اذربایجان'],
    ['Persian digits', '۲۸', '28'],
    ['Arabic digits', '٢٨', '28'],
    ['marks on Latin letters', 'Kermānshāh', 'kermanshah'],
    ['a group separator', '12,000', '12000'],
  ])('find the same: %s', async (_, one, other) => {
    const links = await found(one);
    expect(links.length).toBeGreaterThan(0);
    expect(await found(other)).toEqual(links);
  });

  it.each([
    ['می‌شود', 'میشود', 'می شود', 'مي‌شود'],
    ['استان‌ها', 'استانها', 'استان ها', 'إستان‌ها'],
    ['حقوق‌بشری', 'حقوق بشری', 'حقوق‌بشري'],
    ['۲۰۲۶', '2026', '٢٠٢٦'],
  ])('find the same in Persian: %s', async (...forms) => {
    const [first = '', ...others] = forms;
    const links = await found(first, 'fa/');
    expect(links.length).toBeGreaterThan(0);
    for (const form of others) expect(await found(form, 'fa/'), form).toEqual(links);
  });
});

describe('what a search loads', () => {
  const QUESTIONS = [
    ['en', '', ['malekshahi hospital', 'internet shutdown', 'supreme leader', 'killed children']],
    ['fa', 'fa/', ['بیمارستان ایلام', 'قطع اینترنت', 'کشته‌شدگان', 'نیروهای امنیتی']],
  ] as const;

  it.each(QUESTIONS)(
    `is at most ${String(FIRST)} KB first and ${String(LATER)} KB later: %s`,
    async (_, edition, questions) => {
      await open(`/${edition}search/`);
      const sizes: number[] = [];
      for (const question of questions) {
        loaded.length = 0;
        await page.locator('.search input').fill(question);
        await expect.poll(() => loaded.filter((url) => url.includes('/fragment/')).length).toBeGreaterThan(0);
        await page.waitForLoadState('networkidle');
        sizes.push(kilobytes(loaded));
      }
      console.info(`${edition}search: ${sizes.map((size) => size.toFixed(1)).join(', ')} KB`);
      const [first = 0, ...later] = sizes;
      expect(first).toBeLessThanOrEqual(FIRST);
      expect(Math.max(...later)).toBeLessThanOrEqual(LATER);
    },
  );

  it('is nothing before there is a question', async () => {
    await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  });
});

describe('the search page', () => {
  it.each([360, 1280])('shifts nothing while results come, %s px wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open('/search/?q=tehran&status=reported');
    await answer();
    await page.locator('.search input').fill('tehran bazaar');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('tehran bazaar');
    await answer();
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });

  it('offers the lists instead without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    try {
      const without = await plain.newPage();
      await without.goto(new URL('/search/', address).href);
      expect(await without.locator('noscript').innerText()).toMatch(/needs JavaScript/);
      for (const list of ['/timeline/', '/provinces/', '/sources/', '/figures/', '/articles/'])
        expect(await without.locator(`main a[href="${list}"]`).isVisible(), list).toBe(true);
      expect(await without.locator('.search').isVisible()).toBe(false);
    } finally {
      await plain.close();
    }
  });

  it('names every field, and says what it found to those who hear it', async () => {
    await open('/search/');
    for (const field of await page.locator('.search :is(input, select)').all())
      expect(
        await field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent.trim()),
      ).not.toBe('');
    expect(await page.locator('.search > [role=status]').count()).toBe(1);
    expect(await page.locator('form[role=search]').count()).toBe(1);
  });
});
