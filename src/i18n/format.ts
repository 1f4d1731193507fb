import { parseISO } from 'date-fns';
import type { Figure } from '../schema/figure.ts';
import type { Messages } from './messages.ts';

/** How a language writes days, moments and numbers. All of it independent of the machine's zone and locale. */
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
  /** January 2026, of a `YYYY-MM` */
  readonly month: (month: string) => string;
  /** 22 November 2026, 15:30 in the site's zone, of a moment */
  readonly moment: (instant: string) => string;
  /** A number with its group separators. */
  readonly number: (value: number) => string;
  /** The names joined as the language joins them. */
  readonly list: (names: readonly string[]) => string;
  /** A figure's value with its bound: `at least 25`, `12,000–20,000`. */
  readonly figure: (figure: Figure) => string;
  /** A figure's value with the bound as a sign: `≥ 25`. */
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

/** Formats of one language; `zone` is the site's own. */
export function buildFormats(locale: string, zone: string, zoneName: string, t: Messages): Formats {
  const daily = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(parseISO(`${day}T12:00:00Z`));
  };
  const day = daily({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayShort = daily({ day: 'numeric', month: 'short' });
  const dayShortYear = daily({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = daily({ weekday: 'long' });
  const monthYear = daily({ month: 'long', year: 'numeric' });
  const year = daily({ year: 'numeric' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const number = (value: number) => numbers.format(value);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const range = ({ value, min, max }: Figure) => {
    if (value !== undefined) return number(value);
    if (min !== undefined && max !== undefined) return `${number(min)}–${number(max)}`;
    return number(min ?? max ?? 0);
  };
  const boundOf = ({ bound, value, min, max }: Figure) =>
    value === undefined && (min === undefined) !== (max === undefined)
      ? min === undefined
        ? 'up-to'
        : 'at-least'
      : bound;
  const words = { exact: '', 'at-least': t.bound.atLeast, about: t.bound.about, 'up-to': t.bound.upTo };
  const signs = { exact: '', 'at-least': '≥', about: '≈', 'up-to': '≤' };
  const imprecise = ({ to, precision }: Window) => {
    if (precision === 'month') return t.monthOnly(monthYear(to));
    if (precision === 'year') return t.yearOnly(year(to));
    return precision === 'week' ? t.weekOf(day(to)) : null;
  };
  return {
    day,
    dayMonth: daily({ day: 'numeric', month: 'long' }),
    dayShort,
    dayShortYear,
    dayLong: (value) => `${weekday(value)} ${day(value)}`,
    month: (value) => monthYear(`${value}-15`),
    moment: (instant) => `${moment.format(parseISO(instant))} ${zoneName}`,
    number,
    list: (names) => list.format(names),
    figure: (figure) => `${words[boundOf(figure)]} ${range(figure)}`.trim(),
    figureSign: (figure) => `${signs[boundOf(figure)]} ${range(figure)}`.trim(),
    window: (window) => {
      const rough = window.from === window.to ? imprecise(window) : null;
      if (rough) return rough;
      const time = window.at ? ` ${t.minute(window.at.slice(0, 5))}` : '';
      return window.from === window.to
        ? `${day(window.to)}${time}`
        : t.wave.from(day(window.from), day(window.to));
    },
    windowShort: (window) => {
      const rough = window.from === window.to ? imprecise(window) : null;
      if (rough) return rough;
      return window.from === window.to
        ? dayShortYear(window.to)
        : `${dayShort(window.from)} – ${dayShortYear(window.to)}`;
    },
  };
}
