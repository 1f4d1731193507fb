import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { MOST_BYTES } from '../../src/offline/edition.ts';
import { realTracker } from '../support/expected.ts';
import { filesOf, pageAt, pagesOf, tagsOf, textOf, valuesOf } from '../support/pages.ts';
import { unpackZip } from '../support/unpacked.ts';

const { folder } = inject('realSite');
const pages = pagesOf(folder);
const tracker = realTracker();
const ORIGIN = tracker.site.url.replace(/\/$/, '');
const languages = tracker.site.languages.map((lang, index) => ({
  lang,
  root: index === 0 ? '' : `${lang}/`,
  zip: path.join(folder, index === 0 ? '' : lang, 'offline', `rasad-${lang}.zip`),
}));
const unpacked = languages.map((language) => ({ ...language, ...unpackZip(language.zip) }));
afterAll(() => {
  for (const { remove } of unpacked) remove();
});

/** Where a relative link of a file leads: a path in the zip. */
const resolve = (from: string, href: string) =>
  new URL(href, `file:///${from}`).pathname.slice(1).replace(/%20/g, ' ');

describe('the offline editions', () => {
  it(`take ${String(MOST_BYTES / 1e6)} MB together at most`, () => {
    const sizes = languages.map(({ zip }) => readFileSync(zip).length);
    for (const [index, { lang }] of languages.entries())
      console.info(`offline edition (${lang}): ${(sizes[index]! / 1000).toFixed(0)} KB`);
    expect(sizes.every((size) => size > 100_000)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe.each(unpacked)('the offline edition ($lang)', ({ lang, root, zip, files }) => {
  const html = [...files].filter(([name]) => name.endsWith('.html'));

  it('has its checksum, size and number of pages on its page and beside it', () => {
    const bytes = readFileSync(zip);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(readFileSync(`${zip}.sha256`, 'utf8')).toBe(`${sha256}  rasad-${lang}.zip\n`);
    const { html: page } = pageAt(pages, `/${root}offline/`);
    expect(page).toContain(`<code data-zip="sha256">${sha256}</code>`);
    expect(valuesOf(page, 'a', 'href')).toContain(`/${root}offline/rasad-${lang}.zip`);
    const words = new RegExp(`data-zip="pages">([^<]*)<`).exec(page)?.[1];
    expect(words).toBe(new Intl.NumberFormat(lang === 'fa' ? 'fa-IR' : 'en-GB').format(html.length - 1));
  });

  it('has every article, province and page of the site, and says what is not in it', () => {
    const asked = [
      ...tracker.articles.map(({ id }) => `articles/${id}/`),
      ...[...tracker.provinces.keys()].map((id) => `provinces/${id}/`),
      ...['', 'about/', 'method/', 'safety/', 'disputes/', 'figures/', 'timeline/', 'coverage/'],
    ];
    expect(asked.filter((page) => !files.has(`rasad/${page}index.html`))).toEqual([]);
    expect(files.has('rasad/README.txt')).toBe(true);
    expect(files.get('rasad/contents.html')).toContain('<li><a href="index.html">');
  });

  it('has no broken link: each leads to a file and an element that are there, or to the live site or another', () => {
    const ids = new Map(html.map(([name, text]) => [name, new Set(valuesOf(text, '*', 'id'))]));
    const broken: string[] = [];
    let own = 0;
    for (const [name, text] of html)
      for (const { name: tag, attributes } of tagsOf(text)) {
        const href = attributes['href'] ?? attributes['xlink:href'];
        if (href === undefined || /^(https?|mailto):/.test(href)) continue;
        own += 1;
        const [target = '', fragment] = href.split('#');
        const goal = target === '' ? name : resolve(name, target);
        if (!files.has(goal)) broken.push(`${name}: <${tag}> ${href}`);
        else if (fragment && goal.endsWith('.html') && !ids.get(goal)?.has(fragment))
          broken.push(`${name}: ${href} (no such element)`);
      }
    console.info(`${String(own)} links between ${String(html.length)} files`);
    expect(own).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });

  it('marks every link to the live site, and no other', () => {
    const wrong = html.flatMap(([name, text]) =>
      tagsOf(text)
        .filter(({ name: tag }) => tag === 'a')
        .filter(
          ({ attributes }) =>
            (attributes['href'] ?? '').startsWith(`${ORIGIN}/`) !== 'data-live' in attributes,
        )
        .map(({ attributes }) => `${name}: ${attributes['href'] ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no script, no form, nothing to fetch but its stylesheet, and no address from the root of a disk', () => {
    const wrong = html.flatMap(([name, text]) =>
      tagsOf(text).flatMap(({ name: tag, attributes }) => {
        const isFetched = ['src', 'srcset', 'poster', 'action', 'data', 'style'].some(
          (key) => key in attributes,
        );
        const isOdd = ['script', 'form', 'iframe', 'img', 'style', 'button', 'input'].includes(tag);
        const isRooted = (attributes['href'] ?? '').startsWith('/');
        return isFetched || isOdd || isRooted ? [`${name}: <${tag}>`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(files.get('rasad/style.css')).not.toContain('url(');
  });

  it('says on every page of which day it is', () => {
    const day = { en: '22 November 2026', fa: '۱ آذر ۱۴۰۵' }[lang] ?? '2026';
    expect(html.filter(([, text]) => !textOf(text).includes(day)).map(([name]) => name)).toEqual([]);
    expect(files.get('rasad/README.txt')).toContain(day);
  });

  it('has nothing of the editing, of previews or of other languages', () => {
    expect([...files.keys()].filter((name) => !/\.(html|css|txt)$/.test(name))).toEqual([]);
    expect([...files.keys()].filter((name) => /^rasad\/(fa|en)\//.test(name))).toEqual([]);
    expect(html.filter(([, text]) => !new RegExp(`<html lang="${lang}"`).test(text))).toEqual([]);
  });
});

describe('the plan of the steps after the pages', () => {
  it('is not published', () => {
    expect(filesOf(folder).filter((file) => file.endsWith('plan.json'))).toEqual([]);
  });
});
