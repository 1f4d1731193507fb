import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address } = inject('realSite');
const kinds = pageKinds(folder);

/** Milliseconds after which a font comes where it comes late. */
const LATE = 700;

interface Observed {
  shifts: string[];
  violations: string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs in the page before anything else: notes every layout shift and every breach of the policy. */
function observe(): void {
  const observed: Observed = { shifts: [], violations: [] };
  Object.assign(globalThis, { observed });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    observed.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources?: { node?: Node }[];
    })[]) {
      const moved = entry.sources?.map(({ node }) => node?.nodeName ?? '?').join(', ') ?? '';
      observed.shifts.push(`${String(entry.value)} ${moved}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page as a first visitor does and reads to its end. */
async function visit(page: Page, url: string) {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(observe);
  await page.goto(new URL(url, address).href, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.wheel(0, 20_000);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  const observed = await page.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);
  return { requests, errors, ...observed };
}

describe.each(kinds)('a first visit to $url ($kind)', ({ url }) => {
  it.each([360, 1280])('asks nobody else, breaks no policy and shifts nothing, %s px wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    try {
      const { requests, errors, violations, shifts } = await visit(await context.newPage(), url);
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
      expect(errors).toEqual([]);
      expect(violations).toEqual([]);
      expect(shifts).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('fonts that come late', () => {
  it.each(['home', 'article', 'source'])('move nothing on a page of the kind %s', async (kind) => {
    const url = kinds.find((page) => page.kind === kind)?.url ?? '';
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      expect((await visit(page, url)).shifts).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('without JavaScript', () => {
  it.each(kinds)('$url ($kind) is complete', async ({ kind, url }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(new URL(url, address).href);
      expect((await page.locator('main h1').innerText()).trim()).not.toBe('');
      if (['home', 'provinces', 'province', 'day'].includes(kind))
        expect(await page.locator('svg.map path.province').first().isVisible()).toBe(true);
      const claims = {
        article: 'article.claim h3',
        home: '.claim-text',
        source: '.claim-text',
        day: '.claim-text',
      };
      const claim = claims[kind as keyof typeof claims] as string | undefined;
      if (claim) expect(await page.locator(claim).first().isVisible()).toBe(true);
    } finally {
      await context.close();
    }
  });
});
