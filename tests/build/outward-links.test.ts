import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { pagesOf, tagsOf } from '../support/pages.ts';

const pages = pagesOf(inject('realSite').folder);
const { origin } = new URL(realTracker().site.url);
const isOutward = (href: string) =>
  /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href) && !href.startsWith(`${origin}/`);
const links = pages.flatMap(({ url, html }) =>
  tagsOf(html).flatMap(({ name, attributes }) =>
    name === 'a' && attributes['href'] ? [{ url, ...attributes }] : [],
  ),
) as { url: string; href: string; rel?: string; target?: string }[];
const outward = links.filter(({ href }) => isOutward(href));

describe('links that leave the site', () => {
  it('tell the page there nothing, and do not vouch for it', () => {
    console.info(`${String(outward.length)} of ${String(links.length)} links leave the site`);
    expect(outward.length).toBeGreaterThan(500);
    const lacking = outward.filter(({ rel = '' }) => {
      const words = rel.split(' ');
      return ['noopener', 'noreferrer', 'nofollow'].some((word) => !words.includes(word));
    });
    expect(lacking).toEqual([]);
  });

  it('lead to the web and nowhere else, in the same window', () => {
    expect(outward.filter(({ href }) => !/^https?:\/\/[^/@]+(\/|$)/.test(href))).toEqual([]);
    expect(links.filter(({ target }) => target !== undefined)).toEqual([]);
  });
});
