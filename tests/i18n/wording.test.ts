import { describe, expect, it } from 'vitest';
import { buildWordings } from '../../src/i18n/wording.ts';
import { siteEntry, trackerOf } from '../support/factories.ts';

const CREDIT = { title: 'Places of somebody', url: 'https://example.org/places' };

describe('the credits', () => {
  it('are those the content names, in the language of the page where they are translated', () => {
    const credits = [
      { ...CREDIT, text: 'Places: somebody.', translations: { fa: { text: 'مکان‌ها: کسی.' } } },
      { ...CREDIT, text: 'Borders: nobody.' },
    ];
    const tracker = trackerOf({ site: siteEntry({ credits }) });
    expect(buildWordings(tracker, 'fa', 'en').credits).toEqual([
      { text: 'مکان‌ها: کسی.', attrs: {} },
      { text: 'Borders: nobody.', attrs: { lang: 'en', dir: 'ltr' } },
    ]);
  });

  it('are none where the content names none', () => {
    expect(buildWordings(trackerOf(), 'en', 'en').credits).toEqual([]);
  });
});
