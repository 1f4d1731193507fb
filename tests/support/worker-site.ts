import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { writeWorker } from '../../src/cli/build/worker.ts';
import { buildEdition } from '../../src/i18n/edition.ts';
import { buildIndexes } from '../../src/model/indexes.ts';
import { buildPlan, LATEST } from '../../src/offline/plan.ts';
import { serveOverBadLine, type BadLine } from './bad-line.ts';
import { launchBrowser } from './browser.ts';
import { realTracker } from './expected.ts';
import { keptOn, turnOn } from './kept.ts';

const tracker = realTracker();
const indexes = buildIndexes(tracker);
const plan = buildPlan(
  tracker,
  tracker.site.languages.map((lang) => buildEdition(tracker, indexes, lang, '/', 'https://rasad.example')),
);
/** An article that is not among the latest, which are kept without being opened. */
export const VISITED = `articles/${tracker.articles.at(-1)!.id}/`;
/** One of the latest articles. */
export const NEVER_OPENED = `articles/${tracker.articles[LATEST - 1]!.id}/`;
/** Another article that is not among the latest. */
export const NOT_KEPT = `articles/${tracker.articles.at(-2)!.id}/`;

/** A browser looks for a new worker some time after a page has come. */
export const SOON = { timeout: 20_000 };

/** A copy of the real site behind a bad line, which a test can publish anew, and a device that reads it. */
class WorkerSite {
  /** A device with nothing on it, for each test. */
  context!: BrowserContext;
  page!: Page;
  line!: BadLine;
  readonly folder = mkdtempSync(path.join(tmpdir(), 'rasad-worker-'));

  /** The file of a page, named by its path. */
  fileOf(page: string): string {
    return path.join(this.folder, page, 'index.html');
  }

  /** Opens a page by its path. */
  open(page: string): Promise<Response | null> {
    return this.page.goto(this.#at(page));
  }

  /** Turns keeping on, as a reader does. */
  turnedOn(): Promise<void> {
    return turnOn(this.page, this.#at('offline/'));
  }

  /** What the page says of being a copy. */
  copyBanner(): Promise<string> {
    return this.page.locator('p.banner').first().innerText();
  }

  /** Paths of what is kept on the device. */
  async keptPaths(): Promise<string[]> {
    const kept = await keptOn(this.page);
    return kept.map(({ url }) => url.slice(1)).filter((url) => url !== '?state');
  }

  /** Changes pages of the site and publishes it anew, as a build does. */
  async publish(
    changes: Readonly<Record<string, (html: string) => string>>,
    removals: string[] = [],
  ): Promise<void> {
    for (const [name, change] of Object.entries(changes))
      writeFileSync(this.fileOf(name), change(readFileSync(this.fileOf(name), 'utf8')));
    await writeWorker(this.folder, { ...plan, removals });
  }

  #at(page: string): string {
    return new URL(page, this.line.address).href;
  }
}

/** Copies and serves the site and starts a browser for the file that calls this, with a new device for each test. */
export function workerSite(): WorkerSite {
  const site = new WorkerSite();
  let browser: Browser;
  beforeAll(async () => {
    cpSync(inject('realSite').folder, site.folder, {
      recursive: true,
      filter: (file) => !/\.(png|csv|json|geojson|zip)$|\/pagefind/.test(file),
    });
    await writeWorker(site.folder, plan);
    browser = await launchBrowser();
    site.line = await serveOverBadLine(site.folder);
  });
  afterAll(async () => {
    await browser.close();
    site.line.close();
    rmSync(site.folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    site.line.mend();
    site.line.slow(0);
    site.line.lose(null);
    site.context = await browser.newContext();
    site.page = await site.context.newPage();
  });
  afterEach(() => site.context.close());
  return site;
}
