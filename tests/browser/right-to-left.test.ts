import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { realTracker } from '../support/expected.ts';

const { address } = inject('realSite');
// An article of each kind; once all are translated, only the first.
const { articles } = realTracker();
const ARTICLES = [true, false].flatMap((isTranslated): [string, string, string][] => {
  const found = articles.find(({ translations }) => translations.has('fa') === isTranslated);
  const [name, dir] = isTranslated ? ['translated', 'rtl'] : ['not translated', 'ltr'];
  return found ? [[name, `fa/articles/${found.id}/`, dir]] : [];
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
});
afterAll(() => browser.close());

const open = (path: string) => page.goto(new URL(path, address).href);

/** Where the first element of a selector stands. Throws where there is none. */
async function boxOf(selector: string): Promise<{ x: number; right: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is shown of ${selector}`);
  return { x: box.x, right: box.x + box.width };
}

/** Place and height of the first line of each text on the Persian home page, where a font is missing. */
async function linesWithout(font: string | null): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 900 },
    serviceWorkers: 'block',
  });
  const visited = await context.newPage();
  if (font !== null) await visited.route(`**/${font}.woff2`, (route) => route.abort());
  // Fonts are taken however late they come: this asks where the lines stand, not how busy the machine is.
  await visited.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:swap');
    await route.fulfill({ response, body });
  });
  await visited.goto(new URL('fa/', address).href);
  const { loaded, lines } = await visited.evaluate(async () => {
    await document.fonts.ready;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const [line] = range.getClientRects();
      if (line && line.bottom > 0 && line.top < innerHeight)
        found.push(
          `${String(line.top)} ${String(line.height)} ${texts.currentNode.textContent?.trim() ?? ''}`,
        );
    }
    return { loaded: document.fonts.check('16px Vazirmatn', 'رصد'), lines: found };
  });
  expect(loaded).toBe(true);
  await context.close();
  return lines;
}

describe('the Persian edition in a browser', () => {
  it('begins on the right', async () => {
    await open('fa/');
    expect((await boxOf('.name')).x).toBeGreaterThan((await boxOf('.languages')).right);
    expect((await boxOf('.front-news')).x).toBeGreaterThan((await boxOf('.front-data')).right);
    const family = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(family).toMatch(/^"?Vazirmatn/);
  });

  it.each(['vazirmatn-punctuation', 'inter'])(
    'sets its lines as ever while %s has not come',
    async (font) => {
      const whole = await linesWithout(null);
      expect(whole.length).toBeGreaterThan(20);
      expect(await linesWithout(font)).toEqual(whole);
    },
  );

  it('keeps the page when the language is switched', async () => {
    await open('fa/timeline/2026/01/');
    await page.locator('.languages a').click();
    expect(new URL(page.url()).pathname).toBe('/timeline/2026/01/');
    await page.locator('.languages a').click();
    expect(new URL(page.url()).pathname).toBe('/fa/timeline/2026/01/');
  });

  it('lets time run from right to left in tables, calendars and charts', async () => {
    await open('fa/coverage/');
    const first = await boxOf('.grid thead .date:nth-of-type(2)');
    const second = await boxOf('.grid thead .date:nth-of-type(3)');
    expect(first.x).toBeGreaterThan(second.x);
    await open('fa/figures/deaths/');
    const ticks = await page
      .locator('.steps-chart .grid text[text-anchor=middle]')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().x));
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks).toEqual([...ticks].sort((a, b) => b - a));
    expect((await boxOf('.steps-chart .grid text[text-anchor=end]')).x).toBeGreaterThan(ticks.at(-1)!);
  });

  it.each(ARTICLES)(
    'puts the notes of an article that is %s beside its text, on the left',
    async (_name, path, dir) => {
      await open(path);
      expect(await page.locator('.body').evaluate((body) => getComputedStyle(body).direction)).toBe(dir);
      expect((await boxOf('.notes')).right).toBeLessThanOrEqual((await boxOf('.body > .cited > p')).x);
      expect(
        await page
          .locator('.notes')
          .first()
          .evaluate((notes) => getComputedStyle(notes).direction),
      ).toBe('rtl');
    },
  );
});
