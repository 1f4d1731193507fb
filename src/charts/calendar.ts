import { eachDay, shiftDay, weekday } from '../model/days.ts';

/** A day of a calendar sheet. */
export interface CalendarDay {
  readonly day: string;
  readonly count: number;
  /** 0 (none) to 4 (many). */
  readonly level: 0 | 1 | 2 | 3 | 4;
}

/** A month as rows of seven days; null where the day belongs to another month. */
export interface CalendarMonth {
  readonly month: string;
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** Steps of the heat scale: the same on every page, so that one look can be compared with another. */
function heatLevel(count: number): CalendarDay['level'] {
  if (count === 0) return 0;
  if (count <= 4) return 1;
  if (count <= 12) return 2;
  return count <= 30 ? 3 : 4;
}

/** One month with its counts of items a day. `weekStart` is the first day of the week, 0 for Monday. */
export function buildCalendarMonth(
  month: string,
  counts: ReadonlyMap<string, number>,
  weekStart = 0,
): CalendarMonth {
  const first = `${month}-01`;
  const last = shiftDay(`${shiftDay(first, 31).slice(0, 7)}-01`, -1);
  const cells: (CalendarDay | null)[] = Array.from(
    { length: (weekday(first) - weekStart + 7) % 7 },
    () => null,
  );
  for (const day of eachDay(first, last)) {
    const count = counts.get(day) ?? 0;
    cells.push({ day, count, level: heatLevel(count) });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
  return { month, weeks };
}

/** A strip of days, as the home page shows it. */
export function buildStrip(from: string, to: string, counts: ReadonlyMap<string, number>): CalendarDay[] {
  return eachDay(from, to).map((day) => {
    const count = counts.get(day) ?? 0;
    return { day, count, level: heatLevel(count) };
  });
}
