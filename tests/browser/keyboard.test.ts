import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address } = inject('realSite');
const article = pageKinds(folder).find(({ kind }) => kind === 'article')?.url ?? '';
const PRESSES = 300;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** What has the focus: its name for assistive technology, and how it looks. */
function focused() {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    return {
      href: element.getAttribute('href'),
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      outline: getComputedStyle(element).outlineStyle,
      onScreen: box.top >= 0 && box.left >= 0 && box.width > 0 && box.bottom <= innerHeight,
    };
  });
}

describe('with the keyboard', () => {
  it.each(['/', article])(
    'Tab reaches the skip link first, and it leads to the main part: %s',
    async (url) => {
      await page.goto(new URL(url, address).href);
      await page.keyboard.press('Tab');
      expect(await focused()).toMatchObject({ href: '#content', name: 'Skip to content', onScreen: true });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    },
  );

  it('reaches every province on the map, each a link with name and level, in plain sight', async () => {
    await page.goto(new URL('/provinces/', address).href);
    const names = new Map<string, string>();
    for (let press = 0; press < PRESSES && names.size < 31; press += 1) {
      await page.keyboard.press('Tab');
      const inMap = await page.evaluate(() => document.activeElement?.closest('svg.map') !== null);
      const at = inMap ? await focused() : null;
      if (at) names.set(at.href ?? '', at.name);
    }
    const { provinces } = realTracker();
    expect([...names.keys()].sort()).toEqual([...provinces.keys()].map((id) => `/provinces/${id}/`).sort());
    for (const { id, name } of provinces.values())
      expect(names.get(`/provinces/${id}/`)).toMatch(
        new RegExp(`^${name}: (verified|reported|claimed|rumour|nothing found so far)`),
      );
  });

  it('shows where the focus is, on the map too', async () => {
    await page.goto(new URL('/provinces/', address).href);
    const strokes = await page.evaluate(() => {
      const path = document.querySelector('svg.map a .province');
      const width = () => (path ? getComputedStyle(path).strokeWidth : '');
      return [width()];
    });
    await page.locator('svg.map a').first().focus();
    await page.keyboard.press('Shift+Tab');
    expect((await focused())?.outline).not.toBe('none');
    await page.keyboard.press('Tab');
    const focusedStroke = await page.evaluate(() => {
      const path = document.activeElement?.querySelector('.province');
      return path ? getComputedStyle(path).strokeWidth : '';
    });
    expect(focusedStroke).not.toBe(strokes[0]);
  });

  it('reaches every line of a step chart by its source and values, in plain sight, and goes on to the row', async () => {
    await page.goto(new URL('/figures/deaths/', address).href);
    const lines = await page.locator('.steps-chart a.line').count();
    expect(lines).toBeGreaterThan(3);
    await page.locator('.steps-chart a.line').first().focus();
    for (let at = 0; at < lines; at += 1) {
      const line = await focused();
      expect(line?.href).toMatch(/^\/figures\/deaths\/(\d+\/)?#[\w-]+$/);
      expect(line?.name).toMatch(/^\S.*: .*\d/);
      expect(line?.onScreen).toBe(true);
      expect(line?.outline).not.toBe('none');
      if (at < lines - 1) await page.keyboard.press('Tab');
    }
    const goal = (await focused())?.href ?? '';
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(new URL(goal, address).href);
    const row = page.locator(`tr[id="${goal.split('#')[1] ?? ''}"]`);
    await expect.poll(() => row.evaluate((element) => element.matches(':target'))).toBe(true);
  });

  it('leads from a mark in the text to the claim and shows which one it is', async () => {
    await page.goto(new URL(article, address).href);
    const mark = page.locator('a.mark[href^="#"]').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(target);
    const claim = page.locator(`article.claim${target}`);
    await expect.poll(() => claim.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect
      .poll(() => claim.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
    expect(await claim.evaluate((element) => getComputedStyle(element).backgroundImage)).not.toBe('none');
  });
});
