import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address } = inject('realSite');
const kinds = pageKinds(folder).filter(({ kind }) =>
  ['home', 'article', 'provinces', 'timeline', 'coverage to date', 'metric', 'Persian home'].includes(kind),
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
});
afterAll(() => browser.close());

describe('in forced colours', () => {
  it.each(kinds)('keeps what is drawn apart from the ground on $url ($kind)', async ({ url }) => {
    await page.goto(new URL(url, address).href);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const lost = await page.evaluate(() => {
      const seen = (element: Element) => element.getBoundingClientRect().width > 0;
      const ground = getComputedStyle(document.body).backgroundColor;
      const drawn = [...document.querySelectorAll('svg.map .province, svg.chart path, svg.chart line')];
      return drawn
        .filter(seen)
        .filter((element) => {
          const { fill, stroke } = getComputedStyle(element);
          const isLost = (paint: string) => paint === 'none' || paint === ground;
          return isLost(fill) && isLost(stroke);
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(lost).toEqual([]);
  });

  it('says every status in words beside its sign', async () => {
    await page.goto(address);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('.sign')]
        .filter((sign) => sign.textContent.trim() === '')
        .map((sign) => sign.outerHTML),
    );
    expect(await page.evaluate(() => document.querySelectorAll('.sign').length)).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });
});
