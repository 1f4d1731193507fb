import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

/** The real site in a browser, on which a test searches. */
class SearchPage {
  browser!: Browser;
  page!: Page;
  /** What went wrong in the page so far. A test fails that ends with any. */
  errors: string[] = [];
  /** Paths of what was loaded, in order. */
  loaded: string[] = [];
  readonly #address = inject('realSite').address;

  /** Opens a page by its path. */
  async open(place: string): Promise<void> {
    await this.page.goto(this.addressOf(place));
  }

  /** The address of a path of the site. */
  addressOf(place: string): string {
    return new URL(place, this.#address).href;
  }

  /** What the page says that it found. */
  told(): Promise<string> {
    return this.page.locator('.search > [role=status]').innerText();
  }

  /** How many results are shown. */
  results(): Promise<number> {
    return this.page.locator('.search ol > li').count();
  }

  /** Waits until the page has said what it found, and gives that. */
  async answer(): Promise<string> {
    await expect.poll(() => this.told(), { timeout: 15_000 }).toMatch(/\d|[۰-۹]|found|یافت/);
    return this.told();
  }

  /** Asks by the address and gives the links of what was found. */
  async ask(question: Record<string, string>): Promise<string[]> {
    await this.open(`/search/?${new URLSearchParams(question).toString()}`);
    await this.answer();
    return this.#linksFound();
  }

  /** Where the first results of some words lead. The page of the edition is opened once. */
  async found(q: string, edition = ''): Promise<string[]> {
    const { page } = this;
    if (new URL(page.url()).pathname !== `/${edition}search/`) await this.open(`/${edition}search/`);
    await page.locator('.search input').fill(q);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q);
    await this.answer();
    return this.#linksFound();
  }

  #linksFound(): Promise<string[]> {
    return this.page
      .locator('.search ol > li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  }
}

/**
 * Starts a browser for the file that calls this, with a new page for each of its tests. A test fails that ends with
 * an error in the page or has asked another origin.
 */
export function searchPage(): SearchPage {
  const search = new SearchPage();
  beforeAll(async () => {
    search.browser = await launchBrowser();
  });
  afterAll(() => search.browser.close());
  beforeEach(async () => {
    const context = await search.browser.newContext({ viewport: { width: 1280, height: 800 } });
    search.page = await context.newPage();
    search.errors = [];
    search.loaded = [];
    search.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) search.errors.push(message.text());
    });
    search.page.on('pageerror', (error) => search.errors.push(error.message));
    search.page.on('request', (request) => {
      if (!request.url().startsWith(search.addressOf('/')))
        search.errors.push(`asks another origin: ${request.url()}`);
      search.loaded.push(new URL(request.url()).pathname);
    });
  });
  afterEach(async () => {
    expect(search.errors).toEqual([]);
    await search.page.context().close();
  });
  return search;
}
