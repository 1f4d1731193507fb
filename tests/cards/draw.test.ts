import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../src/cards/compose.ts';
import { drawCard } from '../../src/cards/draw.ts';
import { makeCard, SHEET } from '../support/cards.ts';

const draw = (title: string) => drawCard(composeCard(makeCard({ dir: 'rtl', lang: 'fa', title }), SHEET));

/** Columns of the title's lines that have ink, from the right. */
async function inkOf(title: string): Promise<number> {
  const picture = await draw(title);
  const { data } = await sharp(picture)
    .extract({ left: 470, top: 120, width: 666, height: 260 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.reduce((dark, level) => dark + (level < 128 ? 1 : 0), 0);
}

describe('drawCard', () => {
  it('draws a picture of the size that readers of Open Graph ask for, the same bytes each time', async () => {
    const [first, second] = [await draw('شمار کشته‌شدگان'), await draw('شمار کشته‌شدگان')];
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(first.equals(second)).toBe(true);
  });

  it('joins Persian letters: kept apart by zero-width non-joiners, the same letters have other forms', async () => {
    expect(await inkOf('سسسسس')).not.toBe(await inkOf('س\u200cس\u200cس\u200cس\u200cس'));
  });

  it('has a form for every letter: a word of Persian, Kurdish or Turkish letters leaves ink', async () => {
    const nothing = await inkOf(' ');
    for (const title of ['پچژگکی', 'ڕۆژهەڵات', '۰۱۲۳۴۵۶۷۸۹', '«»؛؟،', 'Şırnak', 'Kûh'])
      expect(await inkOf(title), title).toBeGreaterThan(nothing + 300);
  });
});
