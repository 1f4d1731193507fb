import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const { address } = inject('realSite');
/** Later than anything of the real content: what a new build would bring. */
const LATER = '2031-01-01T00:00:00Z';
/** A page of each kind whose entries bear marks. */
const ENTRIES = ['/', '/articles/', '/changes/', '/timeline/', '/timeline/2026/01/06/'];

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(10_000);
});
afterEach(() => context.close());

const urlOf = (path: string) => new URL(path, address).href;
const control = (page: Page) => page.locator('section.marks');
const status = (page: Page) => control(page).locator('[role=status]').innerText();
const marksOn = (page: Page) => page.locator('.new-mark').allInnerTexts();

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(urlOf(path));
  return page;
}

/** A visit that turns the marks on and ends. */
async function turnOn(path: string): Promise<void> {
  const page = await open(path);
  await control(page).getByRole('button').click();
  await page.close();
}

/** Everything the site has put down on the device. */
async function stored(page: Page) {
  const web = await page.evaluate(() => [localStorage, sessionStorage].map((store) => Object.entries(store)));
  return { local: web[0], session: web[1], cookies: await context.cookies() };
}

/** Goes on as if the site had been built anew, its first entry with a known day being newer than all others. */
async function publish(): Promise<void> {
  await context.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-marks="[^"]*"/, `data-marks="${LATER}"`)
      .replace(/data-known="[^"]*"/, `data-known="${LATER}"`);
    await route.fulfill({ response, body: html });
  });
}

describe('marks on what is new since the last visit', () => {
  it('store nothing and mark nothing before the reader asks', async () => {
    const page = await open('/');
    await page.goto(urlOf('/articles/'));
    await page.goto(urlOf('/'));
    expect(await control(page).getByRole('button').innerText()).toBe('Mark what is new since my last visit');
    expect(await marksOn(page)).toEqual([]);
    expect(await stored(page)).toEqual({ local: [], session: [], cookies: [] });
  });

  it('are turned on with the keyboard, and keep the moment of the newest entry, not of the visit', async () => {
    const page = await open('/');
    await page.locator('footer .foot-links a').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Nothing new on this page.');
    const newest = (await control(page).getAttribute('data-marks')) ?? '';
    expect(newest).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect((await stored(page)).local).toEqual([['rasad-seen', newest]]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop marking and forget');
  });

  it.each(ENTRIES)(
    'stand for the length of the next visit, and are gone in the one after: %s',
    async (path) => {
      await turnOn('/safety/');
      await publish();
      const next = await open(path);
      const entry = next.locator(`[data-known="${LATER}"]`);
      expect(await entry.locator('.new-mark').textContent()).toBe('New');
      expect(await marksOn(next)).toHaveLength(1);
      expect(await status(next)).toBe('New or changed on this page: 1');
      await next.reload();
      expect(await marksOn(next)).toHaveLength(1);
      // A further tab of the same visit, and then the next visit.
      const beside = await open(path);
      await expect.poll(() => marksOn(beside)).toHaveLength(1);
      for (const page of context.pages()) await page.close();
      expect(await marksOn(await open(path))).toEqual([]);
    },
  );

  it('take away all that was stored when turned off', async () => {
    await turnOn('/');
    await publish();
    const page = await open('/');
    expect(await marksOn(page)).toHaveLength(1);
    const beside = await open('/');
    await control(page).getByRole('button').click();
    await expect.poll(() => marksOn(beside)).toEqual([]);
    expect(await marksOn(page)).toEqual([]);
    expect(await status(page)).toBe('Marks are off. What was remembered is deleted.');
    expect(await stored(page)).toEqual({ local: [], session: [], cookies: [] });
  });

  it.each(
    ENTRIES.flatMap((path) => [
      { path, width: 360 },
      { path, width: 1280 },
    ]),
  )('move nothing that is painted already: $path, $width px', async ({ path, width }) => {
    await turnOn('/safety/');
    await publish();
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 720 });
    // Letters that come late are another test's matter; the script comes once the page is painted, as on a bad line.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.route('**/*.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(urlOf(path), { waitUntil: 'load' });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
    expect(await marksOn(page)).toHaveLength(1);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  it('are not offered where the browser keeps nothing', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    expect(await control(await open('/')).isHidden()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('are not offered without JavaScript', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await bare.newPage();
      await page.goto(urlOf('/'));
      expect(await control(page).isHidden()).toBe(true);
    } finally {
      await bare.close();
    }
  });
});
