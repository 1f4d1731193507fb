import { buildCalendarMonth } from '../charts/calendar.ts';
import { drawCoverage } from '../charts/coverage-shapes.ts';
import type { Edition } from '../i18n/edition.ts';
import { collect } from '../model/collect.ts';
import { compareStrength } from '../model/order.ts';
import type { Claim } from '../model/record.ts';
import { indexes, tracker } from '../tracker.ts';
import { asOfDays } from './as-of.ts';
import { localisedPaths } from './paths.ts';

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
          record: indexes.byMonth.get(month) ?? { month, days: new Map(), undated: [] },
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
      return {
        params: { year, month, day: number },
        props: {
          day,
          groups: groupByProvince(indexes.byDay.get(day) ?? [], edition),
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

function claimsOfMonth(month: string): readonly Claim[] {
  const record = indexes.byMonth.get(month);
  return record ? [...new Set([...[...record.days.values()].flat(), ...record.undated])] : [];
}

/** The map of the day itself, for days of the current wave with a claim in some province. */
function drawDay(day: string, edition: Edition) {
  const coverage = coverageOf.get(day);
  if (!tracker.boundaries || !coverage || ![...coverage.values()].some(({ level }) => level !== null))
    return null;
  return drawCoverage({
    boundaries: tracker.boundaries,
    provinces: tracker.provinces,
    places: tracker.places,
    coverage,
    edition,
    width: 300,
    digits: 0,
  });
}
