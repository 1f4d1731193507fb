import { parseISO } from 'date-fns/parseISO';
import { dayOfInstant } from '../model/days.ts';
import type { Figure } from '../schema/figure.ts';
import { buildCalendars } from './calendars.ts';
import type { ZoneNames } from './edition-messages.ts';
import type { Language } from './languages.ts';

/**
 * How a language writes days, moments and numbers. All of it independent of the machine's zone and locale. Where there
 * is room a day stands in every calendar of the language, `۱۶ دی ۱۴۰۴ (۶ ژانویهٔ ۲۰۲۶)`; short forms are in its first.
 */
export interface Formats {
  /** 6 January 2026 */
  readonly day: (day: string) => string;
  /** 6 January */
  readonly dayMonth: (day: string) => string;
  /** 6 Jan */
  readonly dayShort: (day: string) => string;
  /** 6 Jan 2026 */
  readonly dayShortYear: (day: string) => string;
  /** Tuesday 6 January 2026 */
  readonly dayLong: (day: string) => string;
  /** 6 */
  readonly dayNumber: (day: string) => string;
  /** The number of the day in the other calendar of the language; null where there is none. */
  readonly dayNumberBeside: (day: string) => string | null;
  /** January 2026, of a `YYYY-MM` */
  readonly month: (month: string) => string;
  /** January 2026, of a day, in the first calendar alone */
  readonly monthOf: (day: string) => string;
  /** 22 November 2026, 15:30 in the site's zone, of a moment */
  readonly moment: (instant: string) => string;
  /** A number with its group separators. */
  readonly number: (value: number) => string;
  /** The names joined as the language joins them. */
  readonly list: (names: readonly string[]) => string;
  /** Name of a language. */
  readonly language: (tag: string) => string;
  /** A figure's value with its bound: `at least 25`, `12,000–20,000`. */
  readonly figure: (figure: Figure) => string;
  /** A figure's value with the bound in short: `≥ 25`. */
  readonly figureSign: (figure: Figure) => string;
  /** The window of a claim: `28 December 2025 to 5 January 2026`. */
  readonly window: (window: Window) => string;
  /** The window in short: `28 Dec – 5 Jan`. */
  readonly windowShort: (window: Window) => string;
}

/** Days of a claim, as far as they are known. */
export interface Window {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  readonly at: string | null;
}

/** Formats of one language; `zone` is the site's own time zone. */
export function buildFormats(language: Language, zone: string): Formats {
  const { locale, messages: t, digits } = language;
  const [own, ...others] = buildCalendars(language);
  const beside = <A extends string[]>(inOwn: string, inOther: ((...days: A) => string)[], ...days: A) =>
    inOther.reduce((text, write) => t.beside(text, write(...days)), inOwn);
  const day = (value: string) =>
    beside(
      own.day(value),
      others.map((other) => other.day),
      value,
    );
  const month = (value: string) =>
    beside(
      own.months(value),
      others.map((other) => other.months),
      value,
    );
  const years = (value: string) =>
    beside(
      own.years(value),
      others.map((other) => other.years),
      value,
    );
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, numberingSystem: digits });
  const number = (value: number) => numbers.format(value);
  const list = buildList(locale, t.comma);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: digits,
    timeZone: zone,
  });
  const zoneNames = namesOfZone(locale, zone);
  const range = ({ value, min, max }: Figure) => {
    if (value !== undefined) return number(value);
    if (min !== undefined && max !== undefined) return `${number(min)}–${number(max)}`;
    return number(min ?? max ?? 0);
  };
  const bounded = (figure: Figure, words: typeof t.bound) => {
    const lead = { exact: '', 'at-least': words.atLeast, about: words.about, 'up-to': words.upTo };
    return `${lead[boundOf(figure)]} ${range(figure)}`.trim();
  };
  const imprecise = ({ from, to, precision }: Window, write: (day: string) => string) => {
    if (from !== to) return null;
    if (precision === 'month') return t.monthOnly(month(to.slice(0, 7)));
    if (precision === 'year') return t.yearOnly(years(to));
    return precision === 'week' ? t.weekOf(write(to)) : null;
  };
  const digitsOf = (time: string) => time.replace(/\d/g, (digit) => numbers.format(Number(digit)));
  return {
    day,
    dayMonth: own.dayMonth,
    dayShort: own.dayShort,
    dayShortYear: own.dayShortYear,
    dayLong: (value) => `${own.weekday(value)} ${day(value)}`,
    dayNumber: own.dayNumber,
    dayNumberBeside: (value) => others[0]?.dayNumber(value) ?? null,
    month,
    monthOf: own.monthOf,
    moment: (instant) =>
      t.moment(day(dayOfInstant(instant, zone)), clock.format(parseISO(instant)), zoneNames),
    number,
    list,
    language: (tag) => languages.of(tag) ?? tag,
    figure: (figure) => bounded(figure, t.bound),
    figureSign: (figure) => bounded(figure, t.boundSign),
    window: (window) => {
      const rough = imprecise(window, day);
      if (rough) return rough;
      const time = window.at ? ` ${t.minute(digitsOf(window.at.slice(0, 5)))}` : '';
      if (window.from === window.to) return `${day(window.to)}${time}`;
      return beside(
        t.wave.from(own.day(window.from), own.day(window.to)),
        others.map((other) => (from: string, to: string) => `${other.day(from)} – ${other.day(to)}`),
        window.from,
        window.to,
      );
    },
    windowShort: (window) => {
      const rough = imprecise(window, own.dayShortYear);
      if (rough) return rough;
      return window.from === window.to
        ? own.dayShortYear(window.to)
        : `${own.dayShort(window.from)} – ${own.dayShortYear(window.to)}`;
    },
  };
}

function boundOf({ bound, value, min, max }: Figure): Figure['bound'] {
  if (value !== undefined || (min === undefined) === (max === undefined)) return bound;
  return min === undefined ? 'up-to' : 'at-least';
}

/** Names joined after the language's own commas: Intl puts one before «و» and marks of direction after others. */
function buildList(locale: string, comma: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  if (comma === ', ') return (names) => format.format(names);
  const [, and = comma] = format.formatToParts(['1', '2']).map(({ value }) => value);
  return (names) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1) ?? ''}`;
}

function namesOfZone(locale: string, zone: string): ZoneNames {
  const city = (zone.split('/').at(-1) ?? 'UTC').replaceAll('_', ' ');
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(0);
  return { city, name: parts.find(({ type }) => type === 'timeZoneName')?.value ?? city };
}
