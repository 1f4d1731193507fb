import { parseISO } from 'date-fns/parseISO';

const DAY = 86_400_000;

/** Formatters by time zone: making one takes a thousand times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Writes a moment as the day on which it falls in a zone; Swedish writes days as ISO 8601 does. */
function dayIn(zone: string, moment: Date | number): string {
  let formatter = formatters.get(zone);
  if (!formatter) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone: zone });
    formatters.set(zone, formatter);
  }
  return formatter.format(moment);
}

/** Days since 1970 in UTC: the machine's own zone has no part in it. */
function numberOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

function dayOf(number: number): string {
  return dayIn('UTC', number * DAY);
}

/** The day on which a moment falls in a time zone, `YYYY-MM-DD`. */
export function dayOfInstant(instant: string, zone: string): string {
  return dayIn(zone, parseISO(instant));
}

/** A moment with any offset as `2026-11-22T12:00:00Z`, the one form that every reader of the data takes. */
export function utcMoment(instant: string): string {
  return parseISO(instant)
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z');
}

/** The day `count` days after `day` (before it, where negative). */
export function shiftDay(day: string, count: number): string {
  return dayOf(numberOf(day) + count);
}

/** How many days lie between two days: 1 for neighbours. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Every day from `from` to `to`, both included, in order; none where `to` is earlier. */
export function eachDay(from: string, to: string): string[] {
  if (from === to) return [from];
  const first = numberOf(from);
  const count = Math.max(0, numberOf(to) - first + 1);
  return Array.from({ length: count }, (_, index) => dayOf(first + index));
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  // 1 January 1970 was a Thursday.
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
