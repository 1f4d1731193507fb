import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address } = inject('realSite');
const kinds = pageKinds(folder);
const WIDTHS = [320, 360, 768, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  // The site's policy lets no script in, axe's neither.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

/** What axe finds on the page that is open, one line an element. */
async function violations(options: RunOptions): Promise<string[]> {
  const results = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        given,
      ),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  );
}

/** How far the page reaches past its right edge, and which elements do. */
function overflow(): Promise<{ by: number; elements: string[] }> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const by = scrollWidth - clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => by > 0 && element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return { by, elements: wide.slice(-5).map((element) => element.outerHTML.slice(0, 120)) };
  });
}

describe.each(kinds)('the page $url ($kind)', ({ url }) => {
  it('passes WCAG 2.2 AA, light and dark', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(new URL(url, address).href);
    await page.evaluate(axe.source);
    const all: RunOptions = {
      runOnly: TAGS,
      // Off unless asked for, though it is in WCAG 2.2 AA.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    };
    expect(await violations(all)).toEqual([]);
    // What else is wrong in the dark is wrong in the light too: only colours differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations({ runOnly: { type: 'rule', values: COLOUR_RULES } })).toEqual([]);
  });

  it(`is never wider than the window: ${WIDTHS.join(', ')} px`, async () => {
    await page.goto(new URL(url, address).href);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(), `${String(width)} px`).toEqual({ by: 0, elements: [] });
    }
  });
});
