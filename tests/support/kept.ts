import type { Page } from 'playwright-core';

/** What a device holds: every entry of every cache of the page's origin. */
export function keptOn(page: Page): Promise<{ url: string; text: string }[]> {
  return page.evaluate(async () => {
    const entries: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const found = await cache.match(request);
        const { pathname, search } = new URL(request.url);
        entries.push({ url: pathname + search, text: (await found?.text()) ?? '' });
      }
    }
    return entries;
  });
}

/** Turns keeping on, as a reader does, and waits until it is done. `offline` is the address of the page. */
export async function turnOn(page: Page, offline: string): Promise<void> {
  await page.goto(offline);
  await page.locator('[data-keep] button').click();
  await page.waitForFunction(() => {
    const control = document.querySelector<HTMLElement>('[data-keep]');
    const status = control?.querySelector('[role=status]')?.textContent;
    return status === control?.dataset['on'];
  });
}
