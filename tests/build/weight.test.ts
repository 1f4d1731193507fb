import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { isTextOnly, pageAt, pagesOf, tagsOf, type BuiltPage } from '../support/pages.ts';

const KILOBYTE = 1000;
const HOME = 45;
const ARTICLE = 20;
const LONG_ARTICLE = 28;
/** An article that records more claims than this is a long one. */
const MANY_CLAIMS = 15;
const ENGLISH_FONTS = 95;
const PERSIAN_FONTS = 60;

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const cssSizes = new Map<string, number>();

function compressed(data: string | Buffer): number {
  return brotliCompressSync(data).length / KILOBYTE;
}

function stylesheetsOf(page: BuiltPage): string[] {
  return tagsOf(page.html).flatMap(({ name, attributes }) =>
    name === 'link' && attributes['rel'] === 'stylesheet' ? [attributes['href'] ?? ''] : [],
  );
}

/** Kilobytes on the wire of a page and all CSS it links. */
function weightOf(page: BuiltPage): number {
  const sheets = stylesheetsOf(page).map((href) => {
    const known = cssSizes.get(href) ?? compressed(readFileSync(path.join(folder, href)));
    cssSizes.set(href, known);
    return known;
  });
  return sheets.reduce((sum, size) => sum + size, compressed(page.html));
}

function fontKilobytes(persian: boolean): number {
  const fonts = path.join(folder, 'fonts');
  const files = readdirSync(fonts).filter((file) => file.endsWith('.woff2'));
  // The Persian name in the header is on English pages too, in a font of three letters.
  const english = (file: string) => !file.startsWith('vazirmatn') || file === 'vazirmatn-mark.woff2';
  return files
    .filter((file) => english(file) !== persian)
    .reduce((sum, file) => sum + statSync(path.join(fonts, file)).size / KILOBYTE, 0);
}

describe('the weight of pages', () => {
  it(`keeps the home page at or below ${String(HOME)} KB`, () => {
    for (const url of ['/', '/fa/']) {
      const weight = weightOf(pageAt(pages, url));
      console.info(`${url}: ${weight.toFixed(1)} KB with CSS`);
      expect(weight, url).toBeLessThanOrEqual(HOME);
    }
  });

  it(`keeps articles at or below ${String(ARTICLE)} KB, long ones ${String(LONG_ARTICLE)} KB`, () => {
    const rows = realTracker().articles.flatMap(({ id, recorded }) => {
      const limit = recorded.length > MANY_CLAIMS ? LONG_ARTICLE : ARTICLE;
      return ['/', '/fa/'].map((home) => ({
        id: `${home}articles/${id}/`,
        claims: recorded.length,
        weight: weightOf(pageAt(pages, `${home}articles/${id}/`)),
        limit,
      }));
    });
    rows.sort((a, b) => b.weight - a.weight);
    for (const { id, claims, weight, limit } of rows.slice(0, 6))
      console.info(`${id}: ${weight.toFixed(1)} of ${String(limit)} KB, ${String(claims)} claims`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ weight, limit }) => weight > limit)).toEqual([]);
  });

  it('links at least one stylesheet from every page but the text-only ones, so that nothing is weighed without it', () => {
    const without = pages.filter((page) => stylesheetsOf(page).length === 0).map(({ url }) => url);
    expect(without.filter((url) => !isTextOnly(url))).toEqual([]);
    for (const [href, size] of cssSizes) console.info(`${href}: ${size.toFixed(1)} KB`);
  });

  it(`keeps the fonts of an English page at or below ${String(ENGLISH_FONTS)} KB`, () => {
    const weight = fontKilobytes(false);
    console.info(`fonts of an English page: ${weight.toFixed(1)} KB`);
    expect(weight).toBeLessThanOrEqual(ENGLISH_FONTS);
  });

  it(`keeps what Persian adds at or below ${String(PERSIAN_FONTS)} KB`, () => {
    const weight = fontKilobytes(true);
    console.info(`fonts that Persian adds: ${weight.toFixed(1)} KB`);
    expect(weight).toBeLessThanOrEqual(PERSIAN_FONTS);
  });
});
