import { describe, expect, it } from 'vitest';
import { splitSections } from '../../src/markdown/sections.ts';
import { realTracker } from '../support/expected.ts';
import { searchPage } from '../support/search-page.ts';

const tracker = realTracker();
/** Results shown at a time. */
const SOME = 10;

const search = searchPage();

describe('a search', () => {
  it('answers while somebody types, and keeps the question in the address', async () => {
    await search.open('/search/');
    await search.page.locator('.search input').focus();
    await search.page.keyboard.type('malekshahi');
    expect(await search.answer()).toMatch(/^\d+ results$/);
    expect(await search.results()).toBe(SOME);
    expect(new URL(search.page.url()).searchParams.get('q')).toBe('malekshahi');
    expect(await search.page.locator('.search ol mark').first().innerText()).toMatch(/malekshahi/i);
  });

  it('leads to the claim itself, and back to what was found', async () => {
    const links = await search.found('surrounded Khomeini Hospital shotguns');
    expect(links.length).toBeGreaterThan(0);
    const [first = ''] = links;
    const key = /\/articles\/([^/]+)\/#(c\d+)$/.exec(first);
    expect(key, first).not.toBeNull();
    const claim = tracker.claimByKey.get(`${key?.[1] ?? ''}#${key?.[2] ?? ''}`);
    expect(claim?.text).toMatch(/Hospital/);
    await search.page.locator('.search ol a').first().click();
    const target = search.page.locator(`article.claim#${key?.[2] ?? ''}`);
    await expect.poll(() => target.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect
      .poll(() => target.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
    await search.page.goBack();
    expect(await search.page.locator('.search input').inputValue()).toBe(
      'surrounded Khomeini Hospital shotguns',
    );
    await search.answer();
    expect(await search.results()).toBe(links.length);
  });

  it('leads to a section of an article by its heading', async () => {
    const [article, section] =
      tracker.articles
        .map((one) => [one, splitSections(one.body).find(({ id }) => id !== null)] as const)
        .find(([, first]) => first !== undefined) ?? [];
    const words = `${section?.heading ?? ''} ${section?.text.split(' ').slice(0, 8).join(' ') ?? ''}`;
    const goal = `/articles/${article?.id ?? ''}/#${section?.id ?? ''}`;
    expect(await search.found(words)).toContain(search.addressOf(goal));
    await search.page.locator(`.search a[href="${goal}"]`).click();
    await expect.poll(() => search.page.locator('h2:target, h3:target').count()).toBe(1);
  });

  it('says that nothing was found, and what that does not mean', async () => {
    await search.open('/search/?q=qqqqzzzz');
    expect(await search.answer()).toBe('Nothing found. That does not mean that nothing happened.');
    expect(await search.results()).toBe(0);
    expect(await search.page.locator('[data-more]').isVisible()).toBe(false);
  });

  it('shows more on demand and goes on from there by keyboard', async () => {
    await search.open('/search/?q=tehran');
    await search.answer();
    await search.page.locator('[data-more]').focus();
    await search.page.keyboard.press('Enter');
    await expect.poll(() => search.results()).toBe(2 * SOME);
    const next = search.page.locator('.search ol > li > a').nth(SOME);
    await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('works by keyboard alone, from the words to a claim', async () => {
    await search.open('/search/');
    await search.page.locator('.search input').focus();
    await search.page.keyboard.type('hengaw');
    await search.page.keyboard.press('Enter');
    await search.answer();
    const choices = await search.page.locator('.search select').count();
    // Past the button and the filters; the next is the first thing found.
    for (let step = 0; step < choices + 2; step += 1) await search.page.keyboard.press('Tab');
    const focused = search.page.locator('.search ol > li > a:focus');
    expect(await focused.count()).toBe(1);
    expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
    await search.page.keyboard.press('Enter');
    await expect.poll(() => new URL(search.page.url()).pathname).not.toBe('/search/');
  });

  it('says so where the index cannot be loaded, and tries again with the next question', async () => {
    await search.page.route('**/pagefind/**', (route) => route.abort());
    await search.open('/search/?q=tehran');
    await expect.poll(() => search.told()).toMatch(/^The index could not be loaded/);
    expect(search.errors.every((error) => error.includes('ERR_FAILED'))).toBe(true);
    search.errors.length = 0;
    await search.page.unroute('**/pagefind/**');
    expect((await search.found('malekshahi')).length).toBe(SOME);
  });
});

describe('the search page', () => {
  it.each([360, 1280])('shifts nothing while results come, %s px wide', async (width) => {
    await search.page.setViewportSize({ width, height: 800 });
    await search.page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await search.open('/search/?q=tehran&status=reported');
    await search.answer();
    await search.page.locator('.search input').fill('tehran bazaar');
    await expect.poll(() => new URL(search.page.url()).searchParams.get('q')).toBe('tehran bazaar');
    await search.answer();
    expect(await search.page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    );
  });

  it('offers the lists instead without JavaScript', async () => {
    const plain = await search.browser.newContext({ javaScriptEnabled: false });
    try {
      const without = await plain.newPage();
      await without.goto(search.addressOf('/search/'));
      expect(await without.locator('noscript').innerText()).toMatch(/needs JavaScript/);
      for (const list of ['/timeline/', '/provinces/', '/sources/', '/figures/', '/articles/'])
        expect(await without.locator(`main a[href="${list}"]`).isVisible(), list).toBe(true);
      expect(await without.locator('.search').isVisible()).toBe(false);
    } finally {
      await plain.close();
    }
  });

  it('names every field, and says what it found to those who hear it', async () => {
    await search.open('/search/');
    const names = await search.page
      .locator('.search :is(input, select)')
      .evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent.trim() ?? ''),
      );
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(await search.page.locator('.search > [role=status]').count()).toBe(1);
    expect(await search.page.locator('form[role=search]').count()).toBe(1);
  });
});
