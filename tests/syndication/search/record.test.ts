import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../../src/syndication/search/record.ts';

const parts = { url: '/articles/x/#c1', title: 'Shops stayed shut, 1,200 of them', line: 'HRANA · Ilam' };

describe('makeRecord', () => {
  it('keeps what is shown as it is, and of the words those that Pagefind would not find by itself', () => {
    expect(makeRecord({ ...parts, also: ['ایلام', 'Ilam', null] })).toEqual({
      url: '/articles/x/#c1',
      words: '1200 ایلام',
      meta: { title: 'Shops stayed shut, 1,200 of them', line: 'HRANA · Ilam' },
      filters: {},
    });
  });

  it('has at least one word, for Pagefind leaves out what has none', () => {
    expect(makeRecord({ ...parts, title: 'Shops shut' }).words).toBe('shops');
  });

  it('folds letters and half-spaces of what is shown', () => {
    const { words } = makeRecord({ ...parts, title: 'كتاب‌ها می‌شود', text: 'آب' });
    expect(words.split(' ')).toEqual(expect.arrayContaining(['کتاب', 'کتابها', 'میشود', 'اب']));
  });

  it('says the language only where it is not the edition’s', () => {
    expect(makeRecord({ ...parts, lang: 'en', filters: { status: ['reported'] } }).filters).toEqual({
      status: ['reported'],
      lang: ['en'],
    });
  });
});
