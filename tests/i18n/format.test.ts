import { describe, expect, it } from 'vitest';
import { buildFormats } from '../../src/i18n/format.ts';
import { languageOf, LANGUAGES } from '../../src/i18n/languages.ts';

const { messages, locale } = languageOf('en');
const format = buildFormats(locale, 'Asia/Tehran', 'Tehran', messages);
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
