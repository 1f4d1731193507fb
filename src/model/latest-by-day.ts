import { compareFigures, isNationalFigure, type LatestFigures } from './latest-figures.ts';
import { compareClaims } from './order.ts';
import type { Claim, Tracker } from './record.ts';
import { supersededKeys } from './superseding.ts';

const NONE: ReadonlySet<string> = new Set();

/** Figures of one source for one metric, and the latest among them. */
interface Group {
  readonly claims: Claim[];
  best: Claim | null;
}

/**
 * The latest national figure of each source while claims arrive day by day: at each point the same as
 * `buildLatestFigures` of the claims that have arrived, without sorting them all again.
 */
export class LatestByDay {
  readonly #tracker: Tracker;
  readonly #wave: string;
  readonly #from: string;
  /** By metric, then by source. */
  readonly #groups = new Map<string, Map<string, Group>>();
  readonly #superseded = new Set<string>();

  constructor(tracker: Tracker, wave: string) {
    this.#tracker = tracker;
    this.#wave = wave;
    this.#from = tracker.waves.get(wave)?.from ?? '';
  }

  /** Takes in claims; those without a figure that counts are passed over. */
  arrive(claims: readonly Claim[]): void {
    for (const claim of claims) {
      if (!this.#counts(claim)) continue;
      const group = this.#groupOf(claim);
      group.claims.push(claim);
      if (!this.#superseded.has(claim.key)) group.best = later(group.best, claim);
    }
  }

  /** Takes out what these claims supersede, for good. To be called after all of them have arrived. */
  supersede(claims: readonly Claim[]): void {
    for (const key of claims.flatMap(supersededKeys)) {
      this.#superseded.add(key);
      const group = this.#holding(key);
      if (group) group.best = this.#bestOf(group.claims, NONE);
    }
  }

  /** The latest figures now, `more` counted in and the keys of `gone` left out for this once. */
  figures(more: readonly Claim[], gone: ReadonlySet<string> = NONE): LatestFigures[] {
    const extra = more.filter(
      (claim) => this.#counts(claim) && !this.#superseded.has(claim.key) && !gone.has(claim.key),
    );
    return this.#tracker.site.metrics.flatMap(({ id: metric }) => {
      const latest = new Map<string, Claim>();
      for (const [source, group] of this.#groups.get(metric) ?? []) {
        const best = group.best && gone.has(group.best.key) ? this.#bestOf(group.claims, gone) : group.best;
        if (best) latest.set(source, best);
      }
      for (const claim of extra)
        if (claim.figure?.metric === metric)
          latest.set(claim.source, later(latest.get(claim.source) ?? null, claim));
      return latest.size === 0 ? [] : [{ metric, claims: [...latest.values()].sort(compareClaims) }];
    });
  }

  #counts(claim: Claim): boolean {
    return isNationalFigure(claim, this.#wave, this.#from);
  }

  #groupOf({ figure, source }: Claim): Group {
    const metric = figure?.metric ?? '';
    const sources = this.#groups.get(metric) ?? new Map<string, Group>();
    const group = sources.get(source) ?? { claims: [], best: null };
    sources.set(source, group);
    this.#groups.set(metric, sources);
    return group;
  }

  /** The group whose latest is this claim: where it is not the latest, nothing changes. */
  #holding(key: string): Group | null {
    const claim = this.#tracker.claimByKey.get(key);
    const group = this.#groups.get(claim?.figure?.metric ?? '')?.get(claim?.source ?? '');
    return group?.best?.key === key ? group : null;
  }

  #bestOf(claims: readonly Claim[], gone: ReadonlySet<string>): Claim | null {
    let best: Claim | null = null;
    for (const claim of claims)
      if (!this.#superseded.has(claim.key) && !gone.has(claim.key)) best = later(best, claim);
    return best;
  }
}

function later(best: Claim | null, claim: Claim): Claim {
  return best && compareFigures(best, claim) <= 0 ? best : claim;
}
