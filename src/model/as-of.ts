import { canCover, coverageOf, raise, type Coverage } from './coverage.ts';
import { group } from './collect.ts';
import { LatestByDay } from './latest-by-day.ts';
import type { LatestFigures } from './latest-figures.ts';
import { compareStrength, countStatuses, type StatusCounts } from './order.ts';
import type { Claim, Tracker } from './record.ts';
import { supersededKeys } from './superseding.ts';
import { claimAsOf, findCorrected, type CorrectedClaim } from './undo-corrections.ts';

/** What could be known at the end of a day. */
export interface AsOf {
  readonly day: string;
  /** The wave the day belongs to: the current one once it has begun, else the newest that had; null before the first. */
  readonly wave: string | null;
  /** Claims of that wave that could be known, by the status they had; never added up. */
  readonly counts: StatusCounts;
  /** Coverage to date of every province by those claims. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly figures: readonly LatestFigures[];
  /** Claims of any wave that could be known from this day on, strongest first. */
  readonly fresh: readonly Claim[];
  /** How many claims are shown as they stood before a correction. */
  readonly undone: number;
}

/** The day from which a claim counts: when it could be known, but not before what it speaks of began. */
export function countsFrom({ knownFrom, from }: Claim): string {
  return knownFrom > from ? knownFrom : from;
}

/** Every day up to today with a claim, a claim that became known, or a correction; in order. */
function findAsOfDays(tracker: Tracker): string[] {
  const days = new Set<string>();
  for (const claim of tracker.claims) {
    days.add(claim.knownFrom).add(countsFrom(claim));
    for (const day of claim.days) days.add(day);
  }
  for (const article of tracker.articles) for (const { date } of article.corrections) days.add(date);
  return [...days].filter((day) => day <= tracker.today).sort();
}

/**
 * The state of knowledge at the end of each day of `findAsOfDays`, in one walk over the days: a claim is looked at
 * when it arrives. Only claims that were corrected are looked at again each day, as they stood then.
 */
export function buildAsOf(tracker: Tracker): AsOf[] {
  const corrected = findCorrected(tracker);
  const arrivals = group(tracker.claims, (claim) => [countsFrom(claim)]);
  const known = new Map<string, Known>();
  for (const wave of tracker.waves.keys()) known.set(wave, new Known(tracker, wave));
  return findAsOfDays(tracker).map((day) => {
    const arriving = arrivals.get(day) ?? [];
    for (const [wave, claims] of group(arriving, (claim) => [claim.wave]))
      known.get(wave)?.arrive(claims, corrected);
    // What a corrected claim supersedes depends on how it stood that day: it may have been taken back since.
    const steady = arriving.filter(({ key }) => !corrected.has(key));
    for (const state of known.values()) state.supersede(steady);
    const gone = new Set([...known.values()].flatMap((state) => state.changing(day)).flatMap(supersededKeys));
    const wave = waveOf(tracker, day);
    const state = known.get(wave ?? '');
    const changing = state?.changing(day) ?? [];
    const fresh = arriving.map((claim) => thenOf(claim, corrected, day)).sort(compareStrength);
    return {
      day,
      wave,
      counts: state?.counts(changing) ?? countStatuses([]),
      coverage: coverageOf(tracker, state?.strongest(changing) ?? new Map<string, Claim>()),
      figures: state?.figures(changing, gone) ?? [],
      fresh,
      undone: changing.filter((claim) => tracker.claimByKey.get(claim.key) !== claim).length,
    };
  });
}

/** The current wave once it has begun, else the newest that had. */
function waveOf(tracker: Tracker, day: string): string | null {
  const current = tracker.waves.get(tracker.site.current_wave);
  if (current && current.from <= day) return current.id;
  return [...tracker.waves.values()].find((wave) => wave.from <= day)?.id ?? null;
}

function thenOf(claim: Claim, corrected: ReadonlyMap<string, CorrectedClaim>, day: string): Claim {
  const known = corrected.get(claim.key);
  return known ? claimAsOf(known, day) : claim;
}

/** What is known of one wave, growing day by day. */
class Known {
  readonly #wave: string;
  readonly #strongest = new Map<string, Claim>();
  readonly #counts = { ...countStatuses([]) };
  readonly #corrected: CorrectedClaim[] = [];
  readonly #latest: LatestByDay;

  constructor(tracker: Tracker, wave: string) {
    this.#wave = wave;
    this.#latest = new LatestByDay(tracker, wave);
  }

  arrive(claims: readonly Claim[], corrected: ReadonlyMap<string, CorrectedClaim>): void {
    const steady: Claim[] = [];
    for (const claim of claims) {
      const changing = corrected.get(claim.key);
      if (changing) this.#corrected.push(changing);
      else {
        steady.push(claim);
        this.#counts[claim.status] += 1;
      }
    }
    raise(
      this.#strongest,
      steady.filter((claim) => canCover(claim, this.#wave)),
    );
    this.#latest.arrive(steady);
  }

  /** Takes out figures that claims of any wave supersede. */
  supersede(claims: readonly Claim[]): void {
    this.#latest.supersede(claims);
  }

  /** The corrected claims as they stood at the end of the day. */
  changing(day: string): Claim[] {
    return this.#corrected.map((claim) => claimAsOf(claim, day));
  }

  counts(changing: readonly Claim[]): StatusCounts {
    const counts = { ...this.#counts };
    for (const { status } of changing) counts[status] += 1;
    return counts;
  }

  strongest(changing: readonly Claim[]): Map<string, Claim> {
    const strongest = new Map(this.#strongest);
    raise(
      strongest,
      changing.filter((claim) => canCover(claim, this.#wave)),
    );
    return strongest;
  }

  figures(changing: readonly Claim[], gone: ReadonlySet<string>): LatestFigures[] {
    return this.#latest.figures(changing, gone);
  }
}
