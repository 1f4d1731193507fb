import { TZDate, tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, eachDayOfInterval, format } from 'date-fns';

/** Days are counted in UTC whatever the machine's own zone is. */
const utc = tz('UTC');
const atNoon = (day: string) => new TZDate(`${day}T12:00:00Z`, 'UTC');

/** The day on which a moment falls in a time zone, `YYYY-MM-DD`. */
export function dayOfInstant(instant: string, zone: string): string {
  return format(new TZDate(instant, zone), 'yyyy-MM-dd', { in: tz(zone) });
}

/** The day `count` days after `day` (before it, where negative). */
export function shiftDay(day: string, count: number): string {
  return format(addDays(atNoon(day), count, { in: utc }), 'yyyy-MM-dd', { in: utc });
}

/** How many days lie between two days: 1 for neighbours. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(atNoon(to), atNoon(from), { in: utc });
}

/** Every day from `from` to `to`, both included, in order; none where `to` is earlier. */
export function eachDay(from: string, to: string): string[] {
  if (from > to) return [];
  return eachDayOfInterval({ start: atNoon(from), end: atNoon(to) }, { in: utc }).map((date) =>
    format(date, 'yyyy-MM-dd', { in: utc }),
  );
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (atNoon(day).getUTCDay() + 6) % 7;
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
