import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveOverBadLine, type BadLine } from '../support/bad-line.ts';
import { launchBrowser } from '../support/browser.ts';
import { mustBuild } from '../support/build.ts';
import { realTracker } from '../support/expected.ts';
import { generateCorpus } from '../support/generate-corpus.ts';
import { keptOn, turnOn } from '../support/kept.ts';
import { misplacedLinks } from '../support/own-links.ts';
import { pagesOf, tagsOf } from '../support/pages.ts';
import { unpackZip } from '../support/unpacked.ts';

const BASE_PATH = '/pr/12/';
const SITE_URL = 'http://rasadrasadrasadrasadrasadrasadrasadrasadrasadrasadrasad.onion';
const work = mkdtempSync(path.join(tmpdir(), 'rasad-sub-'));
const CONTENT_DIR = path.join(work, 'content');
const folder = path.join(work, 'dist');

let browser: Browser;
let line: BadLine;
beforeAll(async () => {
  generateCorpus(CONTENT_DIR, { articles: 4, seed: 3 });
  await mustBuild({ CONTENT_DIR, OUT_DIR: folder, BASE_PATH, SITE_URL });
  line = await serveOverBadLine(folder, BASE_PATH);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  line.close();
  rmSync(work, { recursive: true, force: true });
});

describe('links inside the site', () => {
  it('name no host and begin at the base path, at the root of a host', () => {
    const origin = realTracker().site.url.replace(/\/$/, '');
    expect(misplacedLinks(inject('realSite').folder, '/', origin)).toEqual([]);
  });

  it('name no host and begin at the base path, below a path and on an onion address', () => {
    expect(misplacedLinks(folder, BASE_PATH, SITE_URL)).toEqual([]);
  });

  it('are told with the onion address where search engines and feed readers need a whole one', () => {
    for (const { file, html } of pagesOf(folder)) {
      const canonical = tagsOf(html).find(({ attributes }) => attributes['rel'] === 'canonical');
      expect(canonical?.attributes['href'], file).toMatch(new RegExp(`^${SITE_URL}${BASE_PATH}`));
    }
  });

  it('lead somewhere below a path, each fragment to an element', async () => {
    const { links } = await new LinkChecker().check({
      path: line.address,
      recurse: true,
      checkFragments: true,
      concurrency: 50,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(new URL(line.address).origin)),
    });
    expect(links.length).toBeGreaterThan(100);
    // The generated content has none of the pages that every edition of the site has.
    const broken = links.filter(
      ({ state, url }) => state === LinkState.BROKEN && !/\/(method|contact)\/$/.test(url),
    );
    expect(broken.map(({ url, parent }) => `${parent ?? '?'} -> ${url}`)).toEqual([]);
  });
});

describe('below a path', () => {
  it('pages are kept and shown without a line, within that path alone', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await turnOn(page, new URL('offline/', line.address).href);
    await page.goto(new URL('provinces/', line.address).href);
    const kept = await keptOn(page);
    expect(kept.map(({ url }) => url)).toEqual(expect.arrayContaining([BASE_PATH, `${BASE_PATH}provinces/`]));
    expect(kept.filter(({ url }) => !url.startsWith(BASE_PATH))).toEqual([]);
    line.cut();
    for (const where of ['', 'provinces/']) {
      await page.goto(new URL(where, line.address).href);
      expect(await page.locator('p.banner').first().innerText()).toContain('a copy kept on this device');
    }
    line.mend();
    await context.close();
  });

  it('the offline edition opens from a disk and links the live site by its whole address', async () => {
    const zip = unpackZip(path.join(folder, 'offline/synthetic-tracker-en.zip'));
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(zip.folder, 'synthetic-tracker/index.html')).href);
    await page.locator('main a[href^="articles/"]').first().click();
    await page.waitForURL(/synthetic-tracker\/articles\/[^/]+\/index\.html/);
    expect(await page.locator('article.claim').first().isVisible()).toBe(true);
    const live = await page.locator('a[data-live]').first().getAttribute('href');
    expect(live?.startsWith(`${SITE_URL}${BASE_PATH}`)).toBe(true);
    await context.close();
    zip.remove();
  });

  it('the worker knows nothing outside the base path', () => {
    const list = JSON.parse(readFileSync(path.join(folder, 'offline/kept.json'), 'utf8')) as object;
    expect(JSON.stringify(list)).not.toContain(BASE_PATH);
    expect(readFileSync(path.join(folder, 'sw.js'), 'utf8')).toContain(BASE_PATH);
  });
});
