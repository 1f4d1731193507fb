import { readNow, readToday } from '../../clock.ts';
import type { Content } from '../../model/content.ts';

/** What a scaffold wrote. */
export interface Made {
  /** Path relative to the content folder. */
  readonly file: string;
  /** What is left to write, a line each. */
  readonly left: readonly string[];
}

/** The moment at which something is written. */
export interface Moment {
  /** The day in the site's time zone. */
  readonly today: string;
  /** With its offset, as `published` has it. */
  readonly now: string;
}

/** Now, as the site's own time zone has it. */
export function readMoment({ site }: Content): Moment {
  return { today: readToday(site?.data.time_zone ?? 'UTC'), now: readNow() };
}
