import { describe, expect, it } from 'vitest';
import { foldQuery, foldText } from '../../src/model/fold.ts';

/** Whether every word of a folded query stands in a folded text: what the index asks. */
function isFound(query: string, text: string): boolean {
  const words = foldText(text).split(' ');
  return foldQuery(query)
    .split(' ')
    .every((word) => words.includes(word));
}

describe('foldQuery', () => {
  it.each([
    ['كردستان', 'کردستان'],
    ['آذربايجان', 'اذربایجان'],
    ['إسلامي', 'اسلامی'],
    ['أحمد مؤمني', 'احمد مومنی'],
    ['مسأله', 'مساله'],
    ['جزء', 'جز'],
    ['رئیس', 'رییس'],
    ['قوهٔ قضائیه', 'قوه قضاییه'],
    ['قوۀ مجریه', 'قوه مجریه'],
    ['فاطمة', 'فاطمه'],
    ['مصطفى', 'مصطفی'],
    ['مُحَمَّد', 'محمد'],
    ['تهـــران', 'تهران'],
    ['ﻻله', 'لاله'],
    ['۱۲٬۳۴۵ و ٦', '12345 و 6'],
    ['12,000 dead', '12000 dead'],
    ['Iran’s Kermānshāh', 'irans kermanshah'],
    ['«گیومه»، ویرگول؛', 'گیومه ویرگول'],
    ['\u202bتهران\u202c', 'تهران'],
    ['  ', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(foldQuery(text)).toBe(folded);
  });

  it.each([
    ['می‌شود', 'می شود', 'میشود'],
    ['نمی‌روند', 'نمی روند', 'نمیروند'],
    ['کتاب‌ها', 'کتاب ها', 'کتابها'],
    ['کتاب‌هایی', 'کتاب هایی', 'کتابهایی'],
    ['خانه‌هایشان', 'خانه هایشان', 'خانههایشان'],
    ['بزرگ‌ترین', 'بزرگ ترین', 'بزرگترین'],
  ])('makes one of %s, %s and %s', (half, apart, together) => {
    expect(foldQuery(half)).toBe(foldQuery(apart));
    expect(foldQuery(half)).toBe(foldQuery(together));
  });

  it('leaves the month of May and a comma between numbers of a list alone', () => {
    expect(foldQuery('۱ می ۲۰۲۵')).toBe('1 می 2025');
    expect(foldQuery('2, 3 and 4')).toBe('2 3 and 4');
  });
});

describe('foldText', () => {
  const FORMS = ['می‌شود', 'می شود', 'میشود'];
  const PLURALS = ['استان‌های', 'استان های', 'استانهای', 'استان‌هاي'];

  it.each([FORMS, PLURALS])('finds each form of %s, whichever the text has', (...forms) => {
    for (const text of forms)
      for (const query of forms) expect(isFound(query, `در ${text} است`), `${query} in ${text}`).toBe(true);
  });

  it('finds a compound whole and by its pieces', () => {
    for (const query of ['راستی‌آزمایی', 'راستی آزمایی', 'راستیآزمایی', 'آزمایی'])
      expect(isFound(query, 'راستی‌آزمایی‌شده و راستی‌آزمایی'), query).toBe(true);
    expect(isFound('کتابخانه‌ها', 'کتاب‌خانه ها')).toBe(true);
  });

  it('finds the bare word of a plural', () => {
    expect(isFound('کتاب', 'کتاب‌های تهران')).toBe(true);
  });

  it('says each word of an English text once and in its order', () => {
    expect(foldText('The “Ilam” hospital, 12,000 people')).toBe('the ilam hospital 12000 people');
  });

  it('gives nothing for nothing', () => {
    expect(foldText(' … ')).toBe('');
  });
});
