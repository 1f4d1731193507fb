import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address } = inject('realSite');
const target = pageKinds(folder).find(({ kind }) => kind === 'article')?.url ?? '';
const OLD = '/articles/under-an-old-id/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where a reader of an old address ends up. The page is a real one with what MovedPage puts into it. */
async function follow(fragment: string, javaScriptEnabled: boolean): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.route(`**${OLD}`, async (route) => {
      const response = await route.fetch({ url: new URL('/about/', address).href });
      const html = (await response.text())
        .replace('</title>', `</title><meta http-equiv="refresh" content="0; url=${target}">`)
        .replace('</main>', `<a href="${target}" data-moved>There</a></main>`);
      await route.fulfill({ response, body: html });
    });
    await page.goto(new URL(OLD + fragment, address).href);
    await page.waitForURL((url) => url.pathname === target, { timeout: 10_000 });
    return page.url().replace(address, '/');
  } finally {
    await context.close();
  }
}

describe('an old address of an article', () => {
  it('leads to the claim that was asked for', async () => {
    expect(await follow('#c2', true)).toBe(`${target}#c2`);
    expect(await follow('', true)).toBe(target);
  });

  it('leads to the article without JavaScript', async () => {
    expect((await follow('#c2', false)).split('#')[0]).toBe(target);
  });
});
