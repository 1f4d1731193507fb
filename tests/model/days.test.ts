import { afterEach, describe, expect, it } from 'vitest';
import { dayOfInstant, daysBetween, eachDay, monthOf, shiftDay, weekday } from '../../src/model/days.ts';

const MACHINE = process.env['TZ'];
/** Zones far west and far east of UTC, and two that change their clocks in opposite halves of the year. */
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Australia/Sydney',
  'Asia/Tehran',
];

afterEach(() => {
  if (MACHINE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = MACHINE;
});

describe.each(ZONES)('on a machine in %s', (zone) => {
  it('returns the same days', () => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(shiftDay('2026-02-28', 1)).toBe('2026-03-01');
    expect(shiftDay('2024-02-28', 1)).toBe('2024-02-29');
    expect(shiftDay('2026-01-01', -1)).toBe('2025-12-31');
    expect(shiftDay('2026-01-06', 0)).toBe('2026-01-06');
    expect(shiftDay('2025-12-28', 366)).toBe('2026-12-29');
    expect(daysBetween('2025-12-28', '2026-01-05')).toBe(8);
    expect(daysBetween('2026-01-05', '2026-01-05')).toBe(0);
    expect(daysBetween('2026-01-05', '2026-01-04')).toBe(-1);
    expect(daysBetween('2026-03-01', '2026-11-30')).toBe(274);
    expect(eachDay('2026-03-06', '2026-03-10')).toEqual([
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
    ]);
    expect(eachDay('2026-01-01', '2026-12-31')).toHaveLength(365);
    expect(weekday('2026-01-05')).toBe(0);
    expect(weekday('2026-01-11')).toBe(6);
    expect(dayOfInstant('2026-11-22T20:29:00Z', 'Asia/Tehran')).toBe('2026-11-22');
    expect(dayOfInstant('2026-11-22T20:31:00Z', 'Asia/Tehran')).toBe('2026-11-23');
  });
});

describe('eachDay', () => {
  it('returns one day for a window of one day and none for one that runs backwards', () => {
    expect(eachDay('2026-01-06', '2026-01-06')).toEqual(['2026-01-06']);
    expect(eachDay('2026-01-06', '2026-01-05')).toEqual([]);
  });
});

describe('dayOfInstant', () => {
  it.each([
    ['2026-11-22T16:00:00+00:00', 'UTC', '2026-11-22'],
    ['2026-11-22T23:30:00-05:00', 'UTC', '2026-11-23'],
    ['2026-11-22T01:00:00+03:30', 'UTC', '2026-11-21'],
    ['2026-11-22T01:00:00+03:30', 'Asia/Tehran', '2026-11-22'],
    ['2026-03-08T07:30:00Z', 'America/New_York', '2026-03-08'],
    ['2026-03-08T04:30:00Z', 'America/New_York', '2026-03-07'],
    ['2022-03-21T20:00:00Z', 'Asia/Tehran', '2022-03-21'],
    ['2022-03-22T19:45:00Z', 'Asia/Tehran', '2022-03-23'],
  ])('returns for %s in %s the day %s', (instant, zone, day) => {
    expect(dayOfInstant(instant, zone)).toBe(day);
  });
});

describe('monthOf', () => {
  it('returns year and month', () => {
    expect(monthOf('2026-01-06')).toBe('2026-01');
  });
});
