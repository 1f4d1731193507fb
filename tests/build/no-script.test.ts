import { readFileSync } from 'node:fs';
import path from 'node:path';
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

describe('pages without scripts', () => {
  it('have no script but structured data', () => {
    expect(
      offences(({ name, attributes }) =>
        name === 'script' && attributes['type'] !== 'application/ld+json' ? ['a script'] : [],
      ),
    ).toEqual([]);
  });

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

  it('forbid scripts and everything from elsewhere in a policy', () => {
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
    expect(directives.get('script-src') ?? ["'none'"]).toEqual(["'none'"]);
    for (const values of directives.values())
      expect(values.every((value) => value === "'none'" || value === "'self'")).toBe(true);
  });
});
