import { describe, expect, it } from 'vitest';
import { MOST_PAGES, PATIENCE } from '../../src/worker/site.ts';
import { NEVER_OPENED, NOT_KEPT, SOON, VISITED, workerSite } from '../support/worker-site.ts';

const site = workerSite();

describe('before a reader asks for it', () => {
  it('registers nothing and stores nothing, on no page', async () => {
    for (const path of ['', 'offline/', VISITED]) await site.open(path);
    expect(
      await site.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    expect(await site.page.evaluate(() => caches.keys())).toEqual([]);
    expect(await site.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe('once pages are kept', () => {
  it('shows the home page, the latest articles and visited pages without a line, with their age', async () => {
    await site.turnedOn();
    await site.open(VISITED);
    expect(await site.page.locator('p.banner').count()).toBe(0);
    site.line.cut();
    for (const path of [VISITED, '', NEVER_OPENED]) {
      const answer = await site.open(path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.fromServiceWorker()).toBe(true);
      expect((await site.page.locator('main h1').innerText()).trim()).not.toBe('');
      expect(await site.copyBanner()).toMatch(
        /^You are reading a copy kept on this device on \d+ \w+ \d{4} at \d\d:\d\d\. The site was built on 22 November 2026\.$/,
      );
      expect(await site.page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    }
  });

  it('says so where a page is not kept, and lists what is', async () => {
    await site.turnedOn();
    await site.open(VISITED);
    site.line.cut();
    const answer = await site.open(NOT_KEPT);
    expect(answer?.status()).toBe(503);
    expect(await site.copyBanner()).toBe(
      'The page you asked for is not kept on this device, and there is no line.',
    );
    const links = site.page.locator('main h3 + ul a');
    const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed).toContain(`/${VISITED}`);
    expect(listed).toContain('/');
    expect(listed).not.toContain(`/${NOT_KEPT}`);
    await site.page.locator(`main h3 + ul a[href="/${VISITED}"]`).click();
    expect(new URL(site.page.url()).pathname).toBe(`/${VISITED}`);
    expect(await site.copyBanner()).toContain('a copy kept on this device');
  });

  it('shows the kept copy when the line takes too long, and the page itself when it is fast', async () => {
    await site.turnedOn();
    await site.open(VISITED);
    await site.open(VISITED);
    expect(await site.page.locator('p.banner').count()).toBe(0);
    site.line.slow(PATIENCE * 4);
    const begun = performance.now();
    await site.open(VISITED);
    expect(performance.now() - begun).toBeLessThan(PATIENCE * 3);
    expect(await site.copyBanner()).toContain('a copy kept on this device');
  });

  it('keeps pages and what they need to be shown, and nothing else', async () => {
    await site.turnedOn();
    await site.open('');
    await site.page.evaluate(async () => {
      await fetch('/robots.txt');
      await fetch('/feed.xml');
      await fetch('/assets/none.css');
    });
    await site.open('no/such/page/');
    await site.open(`${VISITED}?status=verified`);
    const paths = await site.keptPaths();
    expect(paths).toContain(VISITED);
    const fit = /^$|^(?:.*\/)$|^assets\/[^/]+\.(?:css|js)$|^fonts\/[^/]+\.woff2$|^favicon\.svg$/;
    expect(paths.filter((path) => !fit.test(path))).toEqual([]);
    expect(paths.filter((path) => /^no\/|none|^data\//.test(path))).toEqual([]);
  });

  it(`keeps ${String(MOST_PAGES)} visited pages at most, and drops the one opened longest ago`, async () => {
    await site.turnedOn();
    const [name = ''] = await site.page.evaluate(() => caches.keys());
    await site.page.evaluate(
      async ([cacheName, count]) => {
        const cache = await caches.open(String(cacheName));
        for (let index = 0; index < Number(count); index += 1)
          await cache.put(`/made-up/${String(index)}/`, new Response('x', { headers: { 'x-kept': '1' } }));
      },
      [name, MOST_PAGES + 5],
    );
    await site.open(VISITED);
    await expect.poll(async () => (await site.keptPaths()).includes('made-up/5/'), SOON).toBe(false);
    const paths = await site.keptPaths();
    expect(paths.filter((path) => path.startsWith('made-up/')).length).toBeLessThan(MOST_PAGES);
    expect(paths).toEqual(expect.arrayContaining([VISITED, '', NEVER_OPENED]));
  });

  it('takes everything away at one press, and leaves nothing to read without a line', async () => {
    await site.turnedOn();
    await site.open(VISITED);
    await site.open('offline/');
    await site.page.locator('[data-keep] button').click();
    await expect
      .poll(() => site.page.locator('[data-keep] [role=status]').innerText(), SOON)
      .toBe('Nothing is kept on this device.');
    expect(await site.page.evaluate(() => caches.keys())).toEqual([]);
    await site.open(VISITED);
    expect(await site.page.evaluate(() => caches.keys())).toEqual([]);
    expect(
      await site.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    site.line.cut();
    await expect(site.open(VISITED)).rejects.toThrow(/net::ERR/);
  });

  it('asks nobody else, breaks no policy and says nothing in the console', async () => {
    const errors: string[] = [];
    const requests: string[] = [];
    site.context.on('request', (request) => requests.push(request.url()));
    site.context.on('console', (message) => errors.push(message.text()));
    await site.turnedOn();
    await site.open(VISITED);
    await site.open('offline/');
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.line.address))).toEqual([]);
  });
});
