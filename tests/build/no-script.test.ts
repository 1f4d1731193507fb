import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, tagsOf, type Tag } from '../support/pages.ts';

const { folder } = inject('realSite');
const pages = pagesOf(folder);

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

/** What there is to object to on a page: its tags are looked through once, for there are many. */
const seen = pages.map(({ url, html }) => {
  const tags = tagsOf(html);
  return {
    url,
    html,
    fetched: tags.flatMap(fetchedBy),
    scripts: tags.filter(
      ({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json',
    ),
    policies: tags
      .filter(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
      .map(({ attributes }) => attributes['content'] ?? ''),
    inline: tags.flatMap(({ name, attributes }) => [
      ...(name === 'style' ? ['a style element'] : []),
      ...Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on')),
      ...Object.values(attributes).filter((value) => /^\s*javascript:/i.test(value)),
    ]),
  };
});
type Seen = (typeof seen)[number];

/** `<page>: <what>` for everything that `find` objects to. */
function offences(find: (page: Seen) => readonly string[]): string[] {
  return seen.flatMap((page) => find(page).map((what) => `${page.url}: ${what}`));
}

/** Bytes of all scripts of the site together, compressed as servers do. */
const MOST_SCRIPT = 4000;
/** Not loaded by a page as it comes: the search's own library, and the worker that a reader asks for. */
const isApart = (file: string) => file.startsWith('pagefind/') || file === 'sw.js';
/** An article as bare text has no script at all. */
const isText = ({ url }: Seen) => /\/articles\/[^/]+\/text\/$/.test(url);
const isSearch = ({ url }: Seen) => /^\/(?:fa\/)?search\/$/.test(url);

describe('the one script', () => {
  it('is the same deferred file on every page, never in the page itself', () => {
    const src = seen[0]?.scripts[0]?.attributes['src'] ?? '';
    expect(src).toMatch(/^\/assets\/[\w.-]+\.js$/);
    const tag = `{"type":"module","src":"${src}"}`;
    const scriptsOf = ({ scripts }: Seen) => scripts.map(({ attributes }) => JSON.stringify(attributes));
    expect(seen.filter((page) => scriptsOf(page).join() !== (isText(page) ? '' : tag))).toEqual([]);
    // What stands between the tags would run as well.
    const isFilled = (page: Seen) => !isText(page) && !page.html.includes(`src="${src}"></script>`);
    expect(seen.filter(isFilled).map(({ url }) => url)).toEqual([]);
  });

  it(`has at most ${String(MOST_SCRIPT)} bytes compressed, and loads nothing more`, () => {
    const files = filesOf(folder).filter((file) => file.endsWith('.js') && !isApart(file));
    const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const size = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    console.info(`script: ${String(size)} bytes`);
    expect(files).toHaveLength(1);
    expect(size).toBeLessThanOrEqual(MOST_SCRIPT);
    // The library of the search alone is fetched, from an address that the page gives, once somebody searches.
    const imports = texts.flatMap((text) =>
      [...text.matchAll(/\bimport\b[^;]{0,40}/g)].map(([found]) => found),
    );
    expect(imports.filter((found) => !/^import\([a-z]/i.test(found))).toEqual([]);
    expect(imports.length).toBeLessThanOrEqual(1);
    for (const text of texts) expect(text).not.toMatch(/\beval\b|new Function|https?:\/\//);
  });
});

describe('pages beside their one script', () => {
  it('have no inline style, no handler and no javascript: address', () => {
    expect(offences(({ inline }) => inline)).toEqual([]);
  });

  it('fetch nothing from another origin', () => {
    const fetched = seen.flatMap((page) => page.fetched);
    console.info(`${String(pages.length)} pages fetch ${String(new Set(fetched).size)} different files`);
    expect(fetched.length).toBeGreaterThan(0);
    expect(offences((page) => page.fetched.filter((url) => !isOwn(url)))).toEqual([]);
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
    const WASM = "'wasm-unsafe-eval'";
    for (const page of seen) {
      const { policies } = page;
      expect(policies, page.url).toHaveLength(1);
      const directives = new Map(
        policies[0]!.split(';').map((part): [string, string[]] => {
          const [name = '', ...values] = part.trim().split(/\s+/);
          return [name, values];
        }),
      );
      expect(directives.get('default-src'), page.url).toEqual(["'none'"]);
      // The search is WebAssembly, and stands on a page of its own.
      expect(directives.get('script-src'), page.url).toEqual(isSearch(page) ? ["'self'", WASM] : ["'self'"]);
      for (const [name, values] of directives)
        if (name !== 'script-src') expect(values.join(), page.url).toMatch(/^'(?:none|self)'$/);
    }
  });
});
