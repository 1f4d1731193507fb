import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { searchPage } from '../support/search-page.ts';

const { folder } = inject('realSite');
const tracker = realTracker();
const KILOBYTE = 1000;
const FIRST = 200;
const LATER = 40;

const search = searchPage();

/** Kilobytes on disk of what was loaded below the search's own folder. */
function kilobytes(paths: readonly string[]): number {
  const own = paths.filter((url) => url.startsWith('/pagefind/'));
  expect(own.length).toBeGreaterThan(0);
  return own.reduce((sum, url) => sum + statSync(path.join(folder, url)).size / KILOBYTE, 0);
}

describe('filters of the search', () => {
  it('narrow down by the address, each result with its sign and word', async () => {
    const links = await search.ask({ province: 'ilam', status: 'verified' });
    expect(links.length).toBeGreaterThan(0);
    const signs = await search.page.locator('.search ol .sign').allInnerTexts();
    expect(new Set(signs)).toEqual(new Set(['verified']));
    const { claimByKey } = tracker;
    const keys = links.flatMap((link) => /articles\/([^/]+)\/#(c\d+)$/.exec(link)?.slice(1).join('#') ?? []);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(claimByKey.get(key)).toMatchObject({ status: 'verified' });
    for (const key of keys) expect(claimByKey.get(key)?.provinces).toContain('ilam');
  });

  it.each([
    ['source', 'hengaw'],
    ['topic', 'internet'],
    ['wave', '2022-23'],
    ['year', '2019'],
  ])('narrow down by %s', async (filter, value) => {
    const count = async () => Number((await search.told()).replace(/\D/g, ''));
    await search.ask({ [filter]: value });
    const some = await count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(tracker.claims.length);
    await search.ask({ [filter]: value, status: 'reported' });
    expect(await count()).toBeLessThan(some);
  });

  it('count as steps of the history', async () => {
    await search.open('/search/?q=tehran');
    const all = await search.answer();
    await search.page.locator('.search select[name=status]').selectOption('rumour');
    await expect.poll(() => search.told()).not.toBe(all);
    expect(new URL(search.page.url()).search).toBe('?q=tehran&status=rumour');
    await search.page.goBack();
    await expect.poll(() => search.told()).toBe(all);
    expect(await search.page.locator('.search select[name=status]').inputValue()).toBe('');
  });
});

describe('letter forms', () => {
  it.each([
    ['Arabic kaf and yeh', 'كردستان', 'کردستان'],
    ['vowel signs and tatweel', 'کُردسـتان', 'کردستان'],
    ['a hamza and a madda', 'آذربايجان', 'اذربایجان'],
    ['Persian digits', '۲۸', '28'],
    ['Arabic digits', '٢٨', '28'],
    ['marks on Latin letters', 'Kermānshāh', 'kermanshah'],
    ['a group separator', '12,000', '12000'],
  ])('find the same: %s', async (_, one, other) => {
    const links = await search.found(one);
    expect(links.length).toBeGreaterThan(0);
    expect(await search.found(other)).toEqual(links);
  });

  it.each([
    ['می‌شود', 'میشود', 'می شود', 'مي‌شود'],
    ['استان‌ها', 'استانها', 'استان ها', 'إستان‌ها'],
    ['حقوق‌بشری', 'حقوق بشری', 'حقوق‌بشري'],
    ['۲۰۲۶', '2026', '٢٠٢٦'],
  ])('find the same in Persian: %s', async (...forms) => {
    const [first = '', ...others] = forms;
    const links = await search.found(first, 'fa/');
    expect(links.length).toBeGreaterThan(0);
    for (const form of others) expect(await search.found(form, 'fa/'), form).toEqual(links);
  });
});

describe('what a search loads', () => {
  const QUESTIONS = [
    ['en', '', ['malekshahi hospital', 'internet shutdown', 'supreme leader', 'killed children']],
    ['fa', 'fa/', ['بیمارستان ایلام', 'قطع اینترنت', 'کشته‌شدگان', 'نیروهای امنیتی']],
  ] as const;

  it.each(QUESTIONS)(
    `is at most ${String(FIRST)} KB first and ${String(LATER)} KB later: %s`,
    async (_, edition, questions) => {
      await search.open(`/${edition}search/`);
      const sizes: number[] = [];
      for (const question of questions) {
        search.loaded.length = 0;
        await search.page.locator('.search input').fill(question);
        await expect
          .poll(() => search.loaded.filter((url) => url.includes('/fragment/')).length)
          .toBeGreaterThan(0);
        await search.page.waitForLoadState('networkidle');
        sizes.push(kilobytes(search.loaded));
      }
      console.info(`${edition}search: ${sizes.map((size) => size.toFixed(1)).join(', ')} KB`);
      const [first = 0, ...later] = sizes;
      expect(first).toBeLessThanOrEqual(FIRST);
      expect(Math.max(...later)).toBeLessThanOrEqual(LATER);
    },
  );

  it('is nothing before there is a question', async () => {
    await search.open('/search/');
    await search.page.waitForLoadState('networkidle');
    expect(search.loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  });
});
