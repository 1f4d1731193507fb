import { buildCalendarMonth } from '../charts/calendar.ts';
import type { Edition } from '../i18n/edition.ts';
import { collect } from '../model/collect.ts';
import { compareStrength } from '../model/order.ts';
import type { Claim } from '../model/record.ts';
import { indexes, tracker } from '../tracker.ts';
import { asOfDays } from './as-of.ts';
import { drawMap } from './coverage-map.ts';
import { localisedPaths } from './paths.ts';

/** A month shows so many claims of each day. */
const CLAIMS_A_DAY = 4;
const counts = new Map([...indexes.byDay].map(([day, claims]) => [day, claims.length]));
const days = [...indexes.byDay.keys()];
const months = [...indexes.byMonth.keys()];
const coverageOf = new Map(indexes.coverageByDay.map(({ day, onDay }) => [day, onDay]));

/** The overview: months of the current wave as calendars, those before it as a list. */
export const timelinePaths = () =>
  localisedPaths(({ language }) => {
    const start = tracker.waves.get(tracker.site.current_wave)?.from.slice(0, 7) ?? '';
    const current = months
      .filter((month) => month >= start)
      .map((month) => buildCalendarMonth(month, counts, language.weekStart));
    const earlier = months
      .filter((month) => month < start)
      .reverse()
      .map((month) => ({ month, count: claimsOfMonth(month).length }));
    return [{ props: { current, earlier } }];
  });

/** Every month with a claim. */
export const monthPaths = () =>
  localisedPaths(({ language }) =>
    months.map((month, index) => {
      const [year, number] = month.split('-');
      return {
        params: { year, month: number },
        props: {
          month,
          calendar: buildCalendarMonth(month, counts, language.weekStart),
          claims: claimsOfMonth(month),
          days: listDays(month),
          undated: indexes.byMonth.get(month)?.undated ?? [],
          previous: months[index - 1] ?? null,
          next: months[index + 1] ?? null,
        },
      };
    }),
  );

/** Every day with a claim. */
export const dayPaths = () =>
  localisedPaths((edition) =>
    days.map((day, index) => {
      const [year, month, number] = day.split('-');
      const claims = indexes.byDay.get(day) ?? [];
      return {
        params: { year, month, day: number },
        props: {
          day,
          claims,
          groups: groupByProvince(claims, edition),
          previous: days[index - 1] ?? null,
          next: days[index + 1] ?? null,
          map: drawDay(day, edition),
          hasAsOf: asOfDays.has(day),
        },
      };
    }),
  );

/** A day's claims under each province they speak of; those on the country or abroad under null, first. */
export interface DayGroup {
  readonly province: string | null;
  readonly claims: readonly Claim[];
}

function groupByProvince(claims: readonly Claim[], edition: Edition): DayGroup[] {
  const wide = claims.filter((claim) => claim.provinces.length === 0 || claim.national).sort(compareStrength);
  const groups = [...collect(claims, (claim) => (claim.national ? [] : claim.provinces))]
    .map(([province, group]): DayGroup => ({ province, claims: [...group].sort(compareStrength) }))
    .sort((a, b) => nameOf(a, edition).localeCompare(nameOf(b, edition), edition.language.locale));
  return wide.length > 0 ? [{ province: null, claims: wide }, ...groups] : groups;
}

function nameOf(group: DayGroup, edition: Edition): string {
  return group.province ? edition.name.province(group.province) : '';
}

/** A day on the page of its month. */
export interface MonthDay {
  readonly day: string;
  /** The strongest claims. */
  readonly shown: readonly Claim[];
  /** Those that stand on the page of the day alone. */
  readonly further: readonly Claim[];
}

function listDays(month: string): MonthDay[] {
  return [...(indexes.byMonth.get(month)?.days ?? [])].map(([day, claims]) => {
    const strongest = [...claims].sort(compareStrength);
    return { day, shown: strongest.slice(0, CLAIMS_A_DAY), further: strongest.slice(CLAIMS_A_DAY) };
  });
}

function claimsOfMonth(month: string): readonly Claim[] {
  const record = indexes.byMonth.get(month);
  return record ? [...new Set([...[...record.days.values()].flat(), ...record.undated])] : [];
}

/** The map of the day itself, for days of the current wave with a claim in some province. */
function drawDay(day: string, edition: Edition) {
  const coverage = coverageOf.get(day);
  const isBare = ![...(coverage?.values() ?? [])].some(({ level }) => level !== null);
  return coverage && !isBare ? drawMap({ coverage, edition, width: 300, digits: 0 }) : null;
}
