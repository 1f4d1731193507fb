import { z } from 'zod';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a day of the Gregorian calendar written `YYYY-MM-DD`; false for 2026-02-30. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A day of the calendar as text, `YYYY-MM-DD`. Days stay text everywhere, so that no time zone can shift them.
 * Errors: wrong shape, or a day the calendar does not have.
 */
export const daySchema = z
  .string()
  .refine(isDay, { error: 'is not a day of the calendar written "YYYY-MM-DD"' })
  .meta({ description: 'A day, written "YYYY-MM-DD" in quotes.', pattern: DAY.source });

/**
 * A moment with its offset, ISO 8601: `2026-11-22T16:00:00+00:00`. The offset is required,
 * because a moment without one means another time on every machine.
 */
export const instantSchema = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
      isDay(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(text)),
    { error: 'is not a moment with an offset, such as "2026-11-22T16:00:00+00:00"' },
  )
  .meta({ description: 'A moment with its offset, such as "2026-11-22T16:00:00+00:00".' });
