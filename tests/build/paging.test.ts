import { describe, expect, inject, it } from 'vitest';
import type { Claim } from '../../src/model/record.ts';
import { realTracker } from '../support/expected.ts';
import { pageAt, pagesOf, tagsOf, valuesOf } from '../support/pages.ts';

const SIZE = 50;
const pages = pagesOf(inject('realSite').folder);
const tracker = realTracker();

/** Every list of claims that is cut into pages, by its address. */
const lists = new Map<string, Claim[]>();
for (const claim of tracker.claims) {
  add(`/sources/${claim.source}/`, claim);
  for (const province of claim.provinces) add(`/provinces/${province}/`, claim);
}

function add(url: string, claim: Claim): void {
  const list = lists.get(url);
  if (list) list.push(claim);
  else lists.set(url, [claim]);
}

/** Newest first; the same order wherever the files came from. */
function inOrder(claims: readonly Claim[]): string[] {
  const number = (claim: Claim) => Number(claim.id.slice(1));
  return [...claims]
    .sort(
      (a, b) =>
        compare(b.to, a.to) ||
        compare(b.from, a.from) ||
        compare(a.article, b.article) ||
        number(a) - number(b),
    )
    .map(({ key }) => `/articles/${key.replace('#', '/#')}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Claims on a page of a list, under its heading of claims. */
function claimsOn(html: string): string[] {
  const section = html.split('id="claims-heading"')[1]?.split('</section>')[0] ?? '';
  return tagsOf(section).flatMap(({ name, attributes }) =>
    name === 'a' && attributes['class'] === 'claim-text' ? [attributes['href'] ?? ''] : [],
  );
}

describe('lists of more than 50', () => {
  const long = [...lists].filter(([, claims]) => claims.length > SIZE);

  it('are there to be tested', () => {
    for (const [url, claims] of long) console.info(`${url}: ${String(claims.length)} claims`);
    expect(long.length).toBeGreaterThan(0);
  });

  it.each(long)('go on at %s2/, in one order, nothing twice or left out', (url, claims) => {
    const count = Math.ceil(claims.length / SIZE);
    const addresses = Array.from({ length: count }, (_, at) => (at === 0 ? url : `${url}${String(at + 1)}/`));
    const found = addresses.map((address) => claimsOn(pageAt(pages, address).html));
    expect(found.slice(0, -1).every((list) => list.length === SIZE)).toBe(true);
    expect(found.flat()).toEqual(inOrder(claims));
    expect(pages.some((page) => page.url === `${url}${String(count + 1)}/`)).toBe(false);
    for (const address of addresses) {
      const links = valuesOf(pageAt(pages, address).html, 'a', 'href');
      expect(addresses.filter((other) => !links.includes(other))).toEqual([]);
    }
  });

  it('are the only ones that go on', () => {
    const numbered = pages
      .map(({ url }) => url)
      .filter((url) => /^\/(sources|provinces)\/[^/]+\/\d+\/$/.test(url));
    const expected = long.flatMap(([url, claims]) =>
      Array.from({ length: Math.ceil(claims.length / SIZE) - 1 }, (_, at) => `${url}${String(at + 2)}/`),
    );
    expect(numbered.sort()).toEqual(expected.sort());
  });
});
