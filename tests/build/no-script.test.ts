import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, tagsOf, type BuiltPage, type Tag } from '../support/pages.ts';

const { folder } = inject('realSite');
const pages = pagesOf(folder);

/** `<page>: <what>` for everything of a page that `find` objects to. */
function offences(find: (tag: Tag, page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) =>
    tagsOf(page.html).flatMap((tag) => find(tag, page).map((what) => `${page.url}: ${what}`)),
  );
}

/** Links that a browser fetches by itself; `canonical` and `alternate` it only notes. */
const FETCHED_LINKS =
  /^(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)$/;
const POSTERS = ['src', 'poster', 'data', 'background'];

function fetchedBy({ name, attributes }: Tag): string[] {
  const direct = POSTERS.flatMap((attribute) => attributes[attribute] ?? []);
  const set = (attributes['srcset'] ?? '').split(',').flatMap((part) => /^\S+/.exec(part.trim())?.[0] ?? []);
  const rel = (attributes['rel'] ?? '').split(/\s+/);
  const link =
    name === 'link' && rel.some((word) => FETCHED_LINKS.test(word)) ? [attributes['href'] ?? ''] : [];
  const use =
    name === 'use' || name === 'image' ? [attributes['href'] ?? attributes['xlink:href'] ?? ''] : [];
  return [...direct, ...set, ...link, ...use];
}

const isOwn = (url: string) => /^\/(?!\/)/.test(url) || url.startsWith('#');

/** Bytes of all scripts of the site together, compressed as servers do. */
const MOST_SCRIPT = 4000;

const scriptsOf = (page: BuiltPage) =>
  tagsOf(page.html).filter(
    ({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json',
  );

describe('the one script', () => {
  it('is the same deferred file on every page, never in the page itself', () => {
    const [src = ''] = scriptsOf(pages[0]!).map(({ attributes }) => attributes['src'] ?? '');
    expect(src).toMatch(/^\/assets\/[\w.-]+\.js$/);
    expect(pages.filter((page) => scriptsOf(page).length !== 1).map(({ url }) => url)).toEqual([]);
    expect(
      pages
        .flatMap(scriptsOf)
        .filter(({ attributes }) => JSON.stringify(attributes) !== `{"type":"module","src":"${src}"}`),
    ).toEqual([]);
    // What stands between the tags would run as well.
    expect(
      pages.filter(({ html }) => !html.includes(`src="${src}"></script>`)).map(({ url }) => url),
    ).toEqual([]);
  });

  it(`has at most ${String(MOST_SCRIPT)} bytes compressed, and loads nothing more`, () => {
    const files = filesOf(folder).filter((file) => file.endsWith('.js'));
    const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const size = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    console.info(`script: ${String(size)} bytes`);
    expect(files).toHaveLength(1);
    expect(size).toBeLessThanOrEqual(MOST_SCRIPT);
    for (const text of texts) expect(text).not.toMatch(/\bimport\b|\beval\b|new Function|https?:\/\//);
  });
});

describe('pages beside their one script', () => {
  it('have no inline style, no handler and no javascript: address', () => {
    expect(
      offences(({ name, attributes }) => [
        ...(name === 'style' ? ['a style element'] : []),
        ...Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on')),
        ...Object.values(attributes).filter((value) => /^\s*javascript:/i.test(value)),
      ]),
    ).toEqual([]);
  });

  it('fetch nothing from another origin', () => {
    const fetched = pages.flatMap(({ html }) => tagsOf(html).flatMap(fetchedBy));
    console.info(`${String(pages.length)} pages fetch ${String(new Set(fetched).size)} different files`);
    expect(fetched.length).toBeGreaterThan(0);
    expect(offences((tag) => fetchedBy(tag).filter((url) => !isOwn(url)))).toEqual([]);
  });

  it('link stylesheets that fetch nothing from another origin', () => {
    const sheets = filesOf(folder).filter((file) => /\.(css|svg)$/.test(file));
    expect(sheets.some((file) => file.endsWith('.css'))).toBe(true);
    const urls = sheets.flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const addresses = [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
      return addresses.map(([, url, imported]) => `${file} ${url ?? imported ?? ''}`);
    });
    expect(urls.filter((line) => !isOwn(line.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('forbid everything from elsewhere and scripts in the page in a policy', () => {
    const policies = pages.map(({ html }) =>
      tagsOf(html)
        .filter(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        .map(({ attributes }) => attributes['content'] ?? ''),
    );
    expect(policies.every((found) => found.length === 1)).toBe(true);
    const [policy = ''] = new Set(policies.flat());
    expect(new Set(policies.flat()).size).toBe(1);
    const directives = new Map(
      policy.split(';').map((part): [string, string[]] => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    for (const values of directives.values())
      expect(values.every((value) => value === "'none'" || value === "'self'")).toBe(true);
  });
});
