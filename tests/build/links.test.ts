import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';

describe('the links of the site', () => {
  it('lead somewhere, each fragment to an element', async () => {
    const { address } = inject('realSite');
    const checker = new LinkChecker();
    let pages = 0;
    checker.on('pagestart', () => (pages += 1));
    const { links } = await checker.check({
      path: address,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 50,
      // Other sites are never asked: a test must not depend on them, nor tell them who we are.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(address)),
    });
    const broken = links
      .filter(({ state, url }) => state === LinkState.BROKEN && url.startsWith(address))
      .map(({ url, parent, status }) => `${parent ?? '?'} -> ${url} (${String(status)})`);
    const own = links.filter(({ url }) => url.startsWith(address)).length;
    console.info(
      `${String(own)} internal links from ${String(pages)} pages; ${String(links.length - own)} others left alone`,
    );
    expect(own).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
});
