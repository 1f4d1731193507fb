import { dayOfInstant } from './model/days.ts';
import { isDay } from './schema/day.ts';

/** The present moment with its offset; noon (UTC) of `BUILD_DATE` where that is set, so that a run can be repeated. */
export function readNow(env: NodeJS.ProcessEnv = process.env): string {
  const asked = env['BUILD_DATE'];
  if (asked) return `${readToday('UTC', env)}T12:00:00+00:00`;
  return new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
}

/**
 * The day the site takes for today: `BUILD_DATE`, else the real day in the site's time zone. The only place
 * that reads the clock. Throws a plain message where `BUILD_DATE` is not a day.
 */
export function readToday(zone: string, env: NodeJS.ProcessEnv = process.env): string {
  const asked = env['BUILD_DATE'];
  if (!asked) return dayOfInstant(new Date().toISOString(), zone);
  if (!isDay(asked)) throw new Error(`BUILD_DATE is "${asked}"; write a day such as 2026-11-22`);
  return asked;
}
