import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pageKinds, type KindPage } from './page-kinds.ts';

const HEIGHT = 900;
/** A wide window; the same at 200 % zoom; a narrow phone, which is also a wide window at 400 %. */
const [WIDE, ZOOMED, NARROW] = [1280, 640, 320];
const WIDTHS = [NARROW, 360, ZOOMED, 768, WIDE];

/** All of WCAG 2.2 AA; the size of targets is off unless asked for, though it is in it. */
const EVERY_RULE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** What can differ between light and dark. */
const COLOUR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
/** What can differ between one width and another besides: what is laid out, not what is there. */
const LAYOUT_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
};

/** Declares the tests of accessibility for the page kinds of the edition that `isOfEdition` picks. */
export function describeAccessibility(isOfEdition: (page: KindPage) => boolean): void {
  const { folder, address } = inject('realSite');
  const kinds = pageKinds(folder).filter(isOfEdition);
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    // The site's policy lets no script in, axe's neither.
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    page = await context.newPage();
  });
  afterAll(() => browser.close());

  it('has page kinds to look at', () => {
    expect(kinds.length).toBeGreaterThan(20);
  });

  describe.each(kinds)('the page $url ($kind)', ({ url }) => {
    // A page without a style has the browser's own dark colours, whose ground axe takes for white.
    const isUnstyled = url.endsWith('/text/');

    it('passes WCAG 2.2 AA, light and dark, wide, at 200 % zoom and at 320 px', async () => {
      await open(url, WIDE);
      await page.evaluate(axe.source);
      expect(await violations(EVERY_RULE)).toEqual([]);
      if (!isUnstyled) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(COLOUR_RULES), 'dark').toEqual([]);
      }
      await page.setViewportSize({ width: ZOOMED, height: HEIGHT / 2 });
      expect(await violations(LAYOUT_RULES), 'at 200 % zoom').toEqual([]);
      await page.setViewportSize({ width: NARROW, height: HEIGHT });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(EVERY_RULE), 'at 320 px').toEqual([]);
    });

    it(`is never wider than the window: ${WIDTHS.join(', ')} px`, async () => {
      await open(url, WIDE);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        expect(await overflow(), `${String(width)} px`).toEqual({ by: 0, elements: [] });
      }
    });
  });

  async function open(url: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(new URL(url, address).href);
  }

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

  /** How far the page reaches past its edge, and which elements do. */
  function overflow(): Promise<{ by: number; elements: string[] }> {
    return page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const by = scrollWidth - clientWidth;
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return by > 0 && (right > clientWidth + 0.5 || left < -0.5);
      });
      return { by, elements: wide.slice(-5).map((element) => element.outerHTML.slice(0, 120)) };
    });
  }
}
