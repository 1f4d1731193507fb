import { parseISO } from 'date-fns/parseISO';
import { shiftDay } from '../model/days.ts';
import type { Language } from './languages.ts';

/** How one calendar writes days. A day is `YYYY-MM-DD`, a month `YYYY-MM`, both Gregorian as in addresses. */
export interface CalendarFormats {
  readonly day: (day: string) => string;
  readonly dayMonth: (day: string) => string;
  readonly dayShort: (day: string) => string;
  readonly dayShortYear: (day: string) => string;
  /** The number of the day in its month. */
  readonly dayNumber: (day: string) => string;
  readonly weekday: (day: string) => string;
  /** The month of this calendar in which a day lies. */
  readonly monthOf: (day: string) => string;
  /** The months of this calendar in which a Gregorian month lies: `دی–بهمن ۱۴۰۴`. */
  readonly months: (month: string) => string;
  /** The years of this calendar in which the Gregorian year of a day lies. */
  readonly years: (day: string) => string;
}

/** Formats of each calendar of a language, its own first. Independent of the machine's zone and locale. */
export function buildCalendars(
  language: Language,
): readonly [CalendarFormats, ...(readonly CalendarFormats[])] {
  const [own, ...others] = language.calendars;
  return [buildCalendar(language, own), ...others.map((calendar) => buildCalendar(language, calendar))];
}

function buildCalendar({ locale, digits }: Language, calendar: string): CalendarFormats {
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar, numberingSystem: digits, timeZone: 'UTC' });
  const noon = (day: string) => parseISO(`${day}T12:00:00Z`);
  const daily = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(options);
    return (day: string) => format.format(noon(day));
  };
  const whole = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  const part = (day: string, type: 'month' | 'year') =>
    whole.formatToParts(noon(day)).find((found) => found.type === type)?.value ?? '';
  /** A day without its number: Intl puts the year first in Persian months. */
  const monthAndYear = (day: string) => {
    const parts = whole.formatToParts(noon(day));
    const from = parts.findIndex(({ type }) => type === 'month');
    return parts
      .slice(from)
      .map(({ value }) => value)
      .join('')
      .trim();
  };
  const monthOf =
    calendar === 'gregory' ? daily({ month: 'long', year: 'numeric' }) : (day: string) => monthAndYear(day);
  return {
    day: (day) => whole.format(noon(day)),
    dayMonth: daily({ day: 'numeric', month: 'long' }),
    dayShort: daily({ day: 'numeric', month: 'short' }),
    dayShortYear: daily({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayNumber: daily({ day: 'numeric' }),
    weekday: daily({ weekday: 'long' }),
    monthOf,
    months: (month) => {
      const first = `${month}-01`;
      const last = shiftDay(`${shiftDay(first, 31).slice(0, 7)}-01`, -1);
      if (monthOf(first) === monthOf(last)) return monthOf(first);
      return part(first, 'year') === part(last, 'year')
        ? `${part(first, 'month')}–${monthOf(last)}`
        : `${monthOf(first)} – ${monthOf(last)}`;
    },
    years: (day) => {
      const [first, last] = [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`].map((end) =>
        part(end, 'year'),
      );
      return first === last ? (first ?? '') : `${first ?? ''}–${last ?? ''}`;
    },
  };
}
