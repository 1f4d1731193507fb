import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { writeWorker } from '../../src/cli/build/worker.ts';
import { buildEdition } from '../../src/i18n/edition.ts';
import { buildIndexes } from '../../src/model/indexes.ts';
import { buildPlan, LATEST, type Plan } from '../../src/offline/plan.ts';
import { MOST_PAGES, PATIENCE } from '../../src/worker/site.ts';
import { serveOverBadLine, type BadLine } from '../support/bad-line.ts';
import { launchBrowser } from '../support/browser.ts';
import { realTracker } from '../support/expected.ts';
import { keptOn, turnOn } from '../support/kept.ts';

/** Words that must go when they are removed from the site. */
const SECRET = 'Zarvanian';
const tracker = realTracker();
const indexes = buildIndexes(tracker);
const plan = buildPlan(
  tracker,
  tracker.site.languages.map((lang) => buildEdition(tracker, indexes, lang, '/', 'https://rasad.example')),
);
/** Not among the latest, which are kept without being opened. */
const VISITED = `articles/${tracker.articles.at(-1)!.id}/`;
const NEVER_OPENED = `articles/${tracker.articles[LATEST - 1]!.id}/`;
const NOT_KEPT = `articles/${tracker.articles.at(-2)!.id}/`;

const folder = mkdtempSync(path.join(tmpdir(), 'rasad-worker-'));
const fileOf = (page: string) => path.join(folder, page, 'index.html');

let browser: Browser;
let line: BadLine;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  cpSync(inject('realSite').folder, folder, {
    recursive: true,
    filter: (file) => !/\.(png|csv|json|geojson|zip)$|\/pagefind/.test(file),
  });
  await writeWorker(folder, plan);
  browser = await launchBrowser();
  line = await serveOverBadLine(folder);
});
afterAll(async () => {
  await browser.close();
  line.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  line.mend();
  line.slow(0);
  line.lose(null);
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

/** A browser looks for a new worker some time after a page has come. */
const SOON = { timeout: 20_000 };

const at = (path: string) => new URL(path, line.address).href;
const open = (path: string) => page.goto(at(path));
const turnedOn = () => turnOn(page, at('offline/'));
const copyBanner = () => page.locator('p.banner').first().innerText();
const keptPaths = async () =>
  (await keptOn(page)).map(({ url }) => url.slice(1)).filter((path) => path !== '?state');

/** Changes pages of the site and publishes it anew, as a build does. */
async function publish(changes: Readonly<Record<string, (html: string) => string>>, removals: string[] = []) {
  for (const [name, change] of Object.entries(changes))
    writeFileSync(fileOf(name), change(readFileSync(fileOf(name), 'utf8')));
  const next: Plan = { ...plan, removals };
  await writeWorker(folder, next);
}

describe('before a reader asks for it', () => {
  it('registers nothing and stores nothing, on no page', async () => {
    for (const path of ['', 'offline/', VISITED]) await open(path);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe('once pages are kept', () => {
  it('shows the home page, the latest articles and visited pages without a line, with their age', async () => {
    await turnedOn();
    await open(VISITED);
    expect(await page.locator('p.banner').count()).toBe(0);
    line.cut();
    for (const path of [VISITED, '', NEVER_OPENED]) {
      const answer = await open(path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.fromServiceWorker()).toBe(true);
      expect((await page.locator('main h1').innerText()).trim()).not.toBe('');
      expect(await copyBanner()).toMatch(
        /^You are reading a copy kept on this device on \d+ \w+ \d{4} at \d\d:\d\d\. The site was built on 22 November 2026\.$/,
      );
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    }
  });

  it('says so where a page is not kept, and lists what is', async () => {
    await turnedOn();
    await open(VISITED);
    line.cut();
    const answer = await open(NOT_KEPT);
    expect(answer?.status()).toBe(503);
    expect(await copyBanner()).toBe(
      'The page you asked for is not kept on this device, and there is no line.',
    );
    const links = page.locator('main h3 + ul a');
    const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed).toContain(`/${VISITED}`);
    expect(listed).toContain('/');
    expect(listed).not.toContain(`/${NOT_KEPT}`);
    await page.locator(`main h3 + ul a[href="/${VISITED}"]`).click();
    expect(new URL(page.url()).pathname).toBe(`/${VISITED}`);
    expect(await copyBanner()).toContain('a copy kept on this device');
  });

  it('shows the kept copy when the line takes too long, and the page itself when it is fast', async () => {
    await turnedOn();
    await open(VISITED);
    await open(VISITED);
    expect(await page.locator('p.banner').count()).toBe(0);
    line.slow(PATIENCE * 4);
    const begun = performance.now();
    await open(VISITED);
    expect(performance.now() - begun).toBeLessThan(PATIENCE * 3);
    expect(await copyBanner()).toContain('a copy kept on this device');
  });

  it('keeps pages and what they need to be shown, and nothing else', async () => {
    await turnedOn();
    await open('');
    await page.evaluate(async () => {
      await fetch('/robots.txt');
      await fetch('/feed.xml');
      await fetch('/assets/none.css');
    });
    await open('no/such/page/');
    await open(`${VISITED}?status=verified`);
    const paths = await keptPaths();
    expect(paths).toContain(VISITED);
    const fit = /^$|^(?:.*\/)$|^assets\/[^/]+\.(?:css|js)$|^fonts\/[^/]+\.woff2$|^favicon\.svg$/;
    expect(paths.filter((path) => !fit.test(path))).toEqual([]);
    expect(paths.filter((path) => /^no\/|none|^data\//.test(path))).toEqual([]);
  });

  it(`keeps ${String(MOST_PAGES)} visited pages at most, and drops the one opened longest ago`, async () => {
    await turnedOn();
    const [name = ''] = await page.evaluate(() => caches.keys());
    await page.evaluate(
      async ([cacheName, count]) => {
        const cache = await caches.open(String(cacheName));
        for (let index = 0; index < Number(count); index += 1)
          await cache.put(`/made-up/${String(index)}/`, new Response('x', { headers: { 'x-kept': '1' } }));
      },
      [name, MOST_PAGES + 5],
    );
    await open(VISITED);
    await expect.poll(async () => (await keptPaths()).includes('made-up/5/'), SOON).toBe(false);
    const paths = await keptPaths();
    expect(paths.filter((path) => path.startsWith('made-up/')).length).toBeLessThan(MOST_PAGES);
    expect(paths).toEqual(expect.arrayContaining([VISITED, '', NEVER_OPENED]));
  });

  it('takes everything away at one press, and leaves nothing to read without a line', async () => {
    await turnedOn();
    await open(VISITED);
    await open('offline/');
    await page.locator('[data-keep] button').click();
    await expect
      .poll(() => page.locator('[data-keep] [role=status]').innerText(), SOON)
      .toBe('Nothing is kept on this device.');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await open(VISITED);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    line.cut();
    await expect(open(VISITED)).rejects.toThrow(/net::ERR/);
  });

  it('asks nobody else, breaks no policy and says nothing in the console', async () => {
    const errors: string[] = [];
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => errors.push(message.text()));
    await turnedOn();
    await open(VISITED);
    await open('offline/');
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(line.address))).toEqual([]);
  });
});

describe('what is removed from the site', () => {
  const withSecret = (html: string) => html.replace(/<\/h1>/, `</h1><p>${SECRET}</p>`);
  const withoutSecret = (html: string) => html.replace(`<p>${SECRET}</p>`, '');
  const holdsSecret = async () => (await keptOn(page)).some(({ text }) => text.includes(SECRET));
  const visitedSecret = async () => {
    await publish({ [VISITED]: withSecret });
    await turnedOn();
    await open(VISITED);
    await expect.poll(holdsSecret, SOON).toBe(true);
  };
  afterEach(() => publish({ [VISITED]: withoutSecret }));

  it('goes from the device as soon as any page is opened, replaced by the page as it is now', async () => {
    await visitedSecret();
    await publish({ [VISITED]: withoutSecret });
    await open('');
    await expect.poll(holdsSecret, SOON).toBe(false);
    await expect.poll(keptPaths, SOON).toContain(VISITED);
    line.cut();
    await open(VISITED);
    expect(await page.content()).not.toContain(SECRET);
    expect(await copyBanner()).toContain('a copy kept on this device');
  });

  it('goes also where the line brings the list but not the page', async () => {
    await visitedSecret();
    await publish({ [VISITED]: withoutSecret }, ['an-article 0']);
    line.lose(new RegExp(`/${VISITED}$`));
    await open('');
    await expect.poll(holdsSecret, SOON).toBe(false);
    expect(await keptPaths()).not.toContain(VISITED);
    line.lose(null);
    await open(VISITED);
    await expect.poll(keptPaths, SOON).toContain(VISITED);
    expect(await holdsSecret()).toBe(false);
  });

  it('stays readable on a bad line where a page changed and nothing had to go', async () => {
    await visitedSecret();
    await publish({ [VISITED]: withoutSecret });
    line.lose(new RegExp(`/${VISITED}$`));
    const home = readFileSync(fileOf(''), 'utf8');
    await publish({ '': (html) => html.replace('</h1>', '!</h1>') });
    await open('');
    // The home page comes anew by the same work, which has the visited page behind it then.
    await expect
      .poll(async () => (await keptOn(page)).some(({ text }) => text.includes('!</h1>')), SOON)
      .toBe(true);
    expect(await holdsSecret()).toBe(true);
    await publish({ '': () => home });
  });

  it('goes where the page is gone', async () => {
    await turnedOn();
    await open(VISITED);
    await expect.poll(keptPaths, SOON).toContain(VISITED);
    const text = readFileSync(fileOf(VISITED), 'utf8');
    rmSync(fileOf(VISITED));
    try {
      await publish({});
      await open('');
      await expect.poll(keptPaths, SOON).not.toContain(VISITED);
    } finally {
      writeFileSync(fileOf(VISITED), text);
    }
  });
});
