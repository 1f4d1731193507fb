import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { realTracker } from '../support/expected.ts';

const { address } = inject('realSite');
const tracker = realTracker();
const LIST = '/provinces/tehran/';
/** A month with more claims than it lists. */
const MONTH = '/timeline/2026/01/';
const DAY = '/timeline/2026/01/03/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (place: string) => page.goto(new URL(place, address).href);
const shown = (selector: string) => page.locator(`main ${selector}:visible`);
const told = () => page.locator('.filter [role=status]').innerText();
const choose = (name: string, value: string) =>
  page.locator(`.filter select[name=${name}]`).selectOption(value);

describe('the filter of a list', () => {
  it('shows claims of one status, says how many, and keeps that in the address', async () => {
    await open(LIST);
    const all = await shown('li[data-status]').count();
    const wanted = await page.locator('li[data-status=reported]').count();
    expect(wanted).toBeGreaterThan(0);
    expect(wanted).toBeLessThan(all);
    await choose('status', 'reported');
    expect(await shown('li[data-status]').count()).toBe(wanted);
    expect(new Set(await shown('li[data-status] .sign:first-child').allInnerTexts())).toEqual(
      new Set(['reported']),
    );
    expect(await told()).toBe(`${String(wanted)} of ${String(all)} shown`);
    expect(new URL(page.url()).search).toBe('?status=reported');
  });

  it('joins status and topic, goes back a step, and clears', async () => {
    await open(LIST);
    const all = await shown('li[data-status]').count();
    await choose('status', 'reported');
    const some = await shown('li[data-status]').count();
    await choose('topic', 'toll');
    const few = await shown('li[data-status]').count();
    expect(few).toBeLessThan(some);
    for (const topics of await shown('li[data-status]').evaluateAll((lines) =>
      lines.map((line) => (line as HTMLElement).dataset['topic']),
    ))
      expect(topics?.split(' ')).toContain('toll');
    await page.goBack();
    expect(await shown('li[data-status]').count()).toBe(some);
    expect(await page.locator('.filter select[name=topic]').inputValue()).toBe('');
    await page.locator('.filter button').click();
    expect(await shown('li[data-status]').count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await told()).toBe('');
  });

  it('opens as its address says, and ignores what it does not know', async () => {
    await open(`${LIST}?status=verified&topic=nothing-of-this-name`);
    expect(await page.locator('.filter select[name=status]').inputValue()).toBe('verified');
    const lines = shown('li[data-status]');
    expect(await lines.count()).toBe(await page.locator('li[data-status=verified]').count());
  });

  it('passes the question on to the search where the list has several pages', async () => {
    const [source = '', claims = []] =
      [...Map.groupBy(tracker.claims, (claim) => claim.source)].sort(
        ([, a], [, b]) => b.length - a.length,
      )[0] ?? [];
    expect(claims.length).toBeGreaterThan(50);
    await open(`/sources/${source}/`);
    await choose('status', 'reported');
    await page.locator('.filter a').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search/');
    const found = page.locator('.search > [role=status]');
    const reported = claims.filter(({ status }) => status === 'reported');
    await expect.poll(async () => Number((await found.innerText()).replace(/\D/g, ''))).toBe(reported.length);
  });
});

describe('the filter of the timeline', () => {
  it('leaves the days that have such a claim, listed or not, and takes the question there', async () => {
    await open(MONTH);
    await choose('status', 'rumour');
    const days = await shown('section.day-block').evaluateAll((sections) =>
      sections.map((section) => section.getAttribute('aria-labelledby')?.slice(1)),
    );
    const expected = tracker.claims
      .filter(({ status }) => status === 'rumour')
      .flatMap((claim) => claim.days)
      .filter((day) => day.startsWith('2026-01'));
    expect(expected.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(expected)].sort());
    expect(await told()).toMatch(new RegExp(`^${String(days.length)} of \\d+ shown$`));
    await shown('section.day-block h2 a').first().click();
    await expect.poll(() => new URL(page.url()).search).toBe('?status=rumour');
    expect(new Set(await shown('li[data-status] .sign:first-child').allInnerTexts())).toEqual(
      new Set(['rumour']),
    );
  });

  it('leaves the provinces of a day that have such a claim', async () => {
    await open(`${DAY}?status=verified`);
    const groups = await shown('section.day-block').count();
    expect(groups).toBeGreaterThan(0);
    for (const group of await shown('section.day-block').all())
      expect(await group.locator('li[data-status=verified]:visible').count()).toBeGreaterThan(0);
  });
});

describe('the filter of an index', () => {
  it.each([
    ['/provinces/', (claims: typeof tracker.claims) => claims.flatMap(({ provinces }) => provinces)],
    ['/sources/', (claims: typeof tracker.claims) => claims.map(({ source }) => source)],
  ])('leaves the rows of %s with a claim of that status and topic', async (index, idsOf) => {
    await open(index);
    await choose('status', 'verified');
    await choose('topic', 'toll');
    const claims = tracker.claims.filter(
      ({ status, article }) =>
        status === 'verified' && tracker.articleById.get(article)?.topics.includes('toll'),
    );
    const ids = new Set(idsOf(claims));
    expect(ids.size).toBeGreaterThan(0);
    expect(await shown('tr[data-group]').count()).toBe(ids.size);
    expect(await told()).toMatch(new RegExp(`^${String(ids.size)} of \\d+ shown$`));
  });
});

describe('without JavaScript', () => {
  it.each([LIST, MONTH, DAY, '/provinces/', '/sources/'])(
    '%s is complete and has no filter',
    async (place) => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      try {
        const without = await plain.newPage();
        await without.goto(new URL(`${place}?status=verified`, address).href);
        expect(await without.locator('.filter').isVisible()).toBe(false);
        const lines = without.locator('li[data-status], tr[data-group]');
        expect(await lines.count()).toBeGreaterThan(3);
        for (const line of await lines.all()) expect(await line.isVisible()).toBe(true);
      } finally {
        await plain.close();
      }
    },
  );

  it('has the articles on each topic as lists of their own', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    try {
      const without = await plain.newPage();
      await without.goto(new URL('/articles/', address).href);
      await without.locator('main nav a[href="/articles/topics/toll/"]').click();
      const titles = await without.locator('.teasers h2').allInnerTexts();
      const expected = tracker.articles.filter(({ topics }) => topics.includes('toll'));
      expect(titles).toEqual(expected.slice(0, 50).map(({ title }) => title));
      expect(await without.locator('main nav a[aria-current=page]').count()).toBe(1);
    } finally {
      await plain.close();
    }
  });
});
