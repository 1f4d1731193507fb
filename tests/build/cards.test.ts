import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, tagsOf } from '../support/pages.ts';

const { folder } = inject('realSite');
const files = new Set(filesOf(folder));

/** Path of the picture that a page names for sharing. */
function cardOf(html: string): string {
  const image = tagsOf(html).find(({ attributes }) => attributes['property'] === 'og:image');
  return new URL(image?.attributes['content'] ?? 'none:').pathname;
}

describe('the share cards', () => {
  it('stand behind every page: its own behind an article, a province and a wave, else the site’s', () => {
    // The text editions are for the slowest lines: they carry nothing for sharing.
    const pages = pagesOf(folder).filter(({ url }) => !url.endsWith('/text/'));
    const wrong = pages.flatMap(({ url, html }) => {
      const card = cardOf(html);
      const own =
        /^\/(fa\/)?(articles|provinces|waves)\/[^/]+\/$/.exec(url) && files.has(`${url.slice(1)}card.png`);
      const home = url.startsWith('/fa/') ? '/fa/' : '/';
      const isRight = files.has(card.slice(1)) && (own ? card === `${url}card.png` : card.startsWith(home));
      return isRight ? [] : [`${url} -> ${card}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are pictures of 1200 by 630, none above 200 KB', async () => {
    const cards = [...files].filter((file) => file.endsWith('card.png'));
    expect(cards.length).toBeGreaterThan(60);
    for (const card of cards) {
      const { width, height, size } = await sharp(path.join(folder, card)).metadata();
      expect([card, width, height]).toEqual([card, 1200, 630]);
      expect(size ?? 0).toBeLessThan(200_000);
    }
  });
});
