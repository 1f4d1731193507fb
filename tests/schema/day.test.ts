import { describe, expect, it } from 'vitest';
import { daySchema, instantSchema, isDay } from '../../src/schema/day.ts';

describe('isDay', () => {
  it.each(['2026-01-06', '2024-02-29', '2000-02-29', '2026-12-31', '0099-03-01'])('accepts %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '2026-1-6',
    '26-01-06',
    '2026/01/06',
    '2026-01-06T00:00:00Z',
    ' 2026-01-06',
    '2026-01-06\n',
    '۲۰۲۶-۰۱-۰۶',
    '',
  ])('refuses %j', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('daySchema', () => {
  it('returns the day as text', () => {
    expect(daySchema.parse('2026-01-06')).toBe('2026-01-06');
  });

  it.each([20_260_106, null, undefined, new Date(0), ['2026-01-06']])(
    'refuses %s, which is not text',
    (day) => {
      expect(daySchema.safeParse(day).success).toBe(false);
    },
  );
});

describe('instantSchema', () => {
  it.each([
    '2026-11-22T16:00:00+00:00',
    '2026-11-22T16:00:00Z',
    '2026-11-22T19:30+03:30',
    '2026-11-22T06:00:00-10:00',
  ])('accepts %s', (instant) => {
    expect(instantSchema.parse(instant)).toBe(instant);
  });

  it.each([
    '2026-11-22',
    '2026-11-22T16:00:00',
    '2026-02-30T16:00:00Z',
    '2026-11-22T25:00:00Z',
    '2026-11-22T16:61Z',
    '2026-11-22 16:00:00Z',
    '2026-11-22T16:00:00+99:00',
    'yesterday',
  ])('refuses %s', (instant) => {
    expect(instantSchema.safeParse(instant).success).toBe(false);
  });
});
