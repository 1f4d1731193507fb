import { compareFigures, isNationalFigure, type LatestFigures } from './latest-figures.ts';
import { compareClaims } from './order.ts';
import type { Claim, Tracker } from './record.ts';

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

  /** Takes out what these claims supersede. To be called after all of them have arrived. */
  supersede(claims: readonly Claim[]): void {
    for (const claim of claims)
      for (const relation of claim.relates) {
        if (relation.as !== 'supersedes') continue;
        this.#superseded.add(relation.claim);
        const group = this.#holding(relation.claim);
        if (group) group.best = this.#bestOf(group.claims);
      }
  }

  /** The latest figures now, `more` counted in for this once. */
  figures(more: readonly Claim[]): LatestFigures[] {
    const extra = more.filter((claim) => this.#counts(claim) && !this.#superseded.has(claim.key));
    return this.#tracker.site.metrics.flatMap(({ id: metric }) => {
      const latest = new Map<string, Claim>();
      for (const [source, { best }] of this.#groups.get(metric) ?? []) if (best) latest.set(source, best);
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

  #bestOf(claims: readonly Claim[]): Claim | null {
    let best: Claim | null = null;
    for (const claim of claims) if (!this.#superseded.has(claim.key)) best = later(best, claim);
    return best;
  }
}

function later(best: Claim | null, claim: Claim): Claim {
  return best && compareFigures(best, claim) <= 0 ? best : claim;
}
