import { describe, expect, it } from 'vitest';
import { buildFormats } from '../../src/i18n/format.ts';
import { languageOf, LANGUAGES } from '../../src/i18n/languages.ts';

const format = buildFormats(languageOf('en'), 'Asia/Tehran');
const persian = buildFormats(languageOf('fa'), 'Asia/Tehran');
const figure = { metric: 'deaths', bound: 'exact' as const };
const day = (from: string, to = from) => ({ from, to, precision: 'day' as const, at: null });

describe('buildFormats', () => {
  it('writes days as British newspapers do', () => {
    expect(format.day('2026-01-06')).toBe('6 January 2026');
    expect(format.dayShort('2026-01-06')).toBe('6 Jan');
    expect(format.dayLong('2026-01-06')).toBe('Tuesday 6 January 2026');
    expect(format.month('2026-01')).toBe('January 2026');
  });

  it('writes moments in the site’s zone, whatever the machine’s', () => {
    expect(format.moment('2026-11-22T12:00:00+00:00')).toBe('22 November 2026 at 15:30 Tehran');
  });

  it.each([
    [{ ...figure, value: 25 }, '25', '25'],
    [{ ...figure, value: 1203, bound: 'at-least' as const }, 'at least 1,203', '≥ 1,203'],
    [{ ...figure, value: 80, bound: 'about' as const }, 'about 80', '≈ 80'],
    [{ ...figure, value: 9, bound: 'up-to' as const }, 'up to 9', '≤ 9'],
    [{ ...figure, min: 12_000, max: 20_000 }, '12,000–20,000', '12,000–20,000'],
    [{ ...figure, min: 12 }, 'at least 12', '≥ 12'],
    [{ ...figure, max: 12 }, 'up to 12', '≤ 12'],
  ])('writes %j as “%s” and “%s”', (value, words, sign) => {
    expect(format.figure(value)).toBe(words);
    expect(format.figureSign(value)).toBe(sign);
  });

  it('writes windows, and says how exact a day is', () => {
    expect(format.window(day('2026-01-06'))).toBe('6 January 2026');
    expect(format.window(day('2025-12-28', '2026-01-05'))).toBe('28 December 2025 to 5 January 2026');
    expect(format.windowShort(day('2025-12-28', '2026-01-05'))).toBe('28 Dec – 5 Jan 2026');
    expect(format.window({ ...day('2026-01-01'), precision: 'month' })).toBe('in January 2026');
    expect(format.window({ ...day('2026-01-01'), precision: 'year' })).toBe('in 2026');
    expect(format.window({ ...day('2026-01-08'), at: '18:45Z' })).toBe('8 January 2026 at 18:45 UTC');
  });
});

describe('buildFormats in Persian', () => {
  it('writes days in the Iranian calendar first, with the Gregorian one beside where there is room', () => {
    expect(persian.day('2026-01-06')).toBe('۱۶ دی ۱۴۰۴ (۶ ژانویهٔ ۲۰۲۶)');
    expect(persian.dayLong('2026-01-06')).toBe('سه‌شنبه ۱۶ دی ۱۴۰۴ (۶ ژانویهٔ ۲۰۲۶)');
    expect(persian.dayMonth('2026-01-06')).toBe('۱۶ دی');
    expect(persian.dayShortYear('2026-01-06')).toBe('۱۶ دی ۱۴۰۴');
    expect(persian.dayNumber('2026-01-06')).toBe('۱۶');
    expect(persian.dayNumberBeside('2026-01-06')).toBe('۶');
    expect(format.dayNumberBeside('2026-01-06')).toBeNull();
  });

  it.each([
    ['2026-01-06', '۱۶ دی ۱۴۰۴'],
    ['2026-03-20', '۲۹ اسفند ۱۴۰۴'],
    ['2026-03-21', '۱ فروردین ۱۴۰۵'],
    ['2025-03-20', '۳۰ اسفند ۱۴۰۳'],
    ['2025-03-21', '۱ فروردین ۱۴۰۴'],
    ['2009-06-12', '۲۲ خرداد ۱۳۸۸'],
    ['2019-11-15', '۲۴ آبان ۱۳۹۸'],
    ['2022-09-16', '۲۵ شهریور ۱۴۰۱'],
  ])('turns %s into %s', (day, shown) => {
    expect(persian.dayShortYear(day)).toBe(shown);
  });

  it('names both months of a Gregorian month, and both years where it ends one', () => {
    expect(persian.month('2026-01')).toBe('دی–بهمن ۱۴۰۴ (ژانویهٔ ۲۰۲۶)');
    expect(persian.month('2026-03')).toBe('اسفند ۱۴۰۴ – فروردین ۱۴۰۵ (مارس ۲۰۲۶)');
    expect(persian.monthOf('2026-01-06')).toBe('دی ۱۴۰۴');
  });

  it('writes moments in the site’s zone, with its day there', () => {
    expect(persian.moment('2026-11-22T12:00:00+00:00')).toBe(
      '۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)، ساعت ۱۵:۳۰ به وقت ایران',
    );
    expect(persian.moment('2026-11-22T21:00:00+00:00')).toContain('۲ آذر ۱۴۰۵ (۲۳ نوامبر ۲۰۲۶)، ساعت ۰۰:۳۰');
  });

  it('writes windows once in each calendar', () => {
    expect(persian.window(day('2025-12-28', '2026-01-05'))).toBe(
      'از ۷ دی ۱۴۰۴ تا ۱۵ دی ۱۴۰۴ (۲۸ دسامبر ۲۰۲۵ – ۵ ژانویهٔ ۲۰۲۶)',
    );
    expect(persian.windowShort(day('2025-12-28', '2026-01-05'))).toBe('۷ دی – ۱۵ دی ۱۴۰۴');
    expect(persian.window({ ...day('2026-01-01'), precision: 'month' })).toBe(
      'در دی–بهمن ۱۴۰۴ (ژانویهٔ ۲۰۲۶)',
    );
    expect(persian.window({ ...day('2026-01-01'), precision: 'year' })).toBe('در سال ۱۴۰۴–۱۴۰۵ (۲۰۲۶)');
    expect(persian.window({ ...day('2026-01-08'), at: '18:45Z' })).toBe(
      '۱۸ دی ۱۴۰۴ (۸ ژانویهٔ ۲۰۲۶) ساعت ۱۸:۴۵ به وقت جهانی',
    );
  });

  it('writes numbers with Persian digits, and bounds in words', () => {
    expect(persian.number(12_345.6)).toBe('۱۲٬۳۴۵٫۶');
    expect(persian.figure({ ...figure, value: 1203, bound: 'at-least' })).toBe('دست‌کم ۱٬۲۰۳');
    expect(persian.figureSign({ ...figure, value: 1203, bound: 'at-least' })).toBe('دست‌کم ۱٬۲۰۳');
    expect(persian.figureSign({ ...figure, min: 12_000, max: 20_000 })).toBe('۱۲٬۰۰۰–۲۰٬۰۰۰');
  });

  it('joins lists with Persian commas and «و»', () => {
    expect(persian.list(['ایلام'])).toBe('ایلام');
    expect(persian.list(['ایلام', 'فارس'])).toBe('ایلام و فارس');
    expect(persian.list(['ایلام', 'فارس', 'یزد'])).toBe('ایلام، فارس و یزد');
  });

  it('names languages', () => {
    expect(persian.language('en')).toBe('انگلیسی');
    expect(format.language('fa')).toBe('Persian');
  });
});

describe('languageOf', () => {
  it('names what there is where a language has no dictionary', () => {
    expect(() => languageOf('xx')).toThrow(/xx.*en/);
    expect(() => languageOf('constructor')).toThrow(/no dictionary/);
  });

  it('has messages without an empty text', () => {
    const empty = (value: unknown): boolean =>
      typeof value === 'string'
        ? value.trim() === ''
        : typeof value === 'object' && value !== null && Object.values(value).some(empty);
    for (const language of Object.values(LANGUAGES)) expect(empty(language.messages)).toBe(false);
  });
});
