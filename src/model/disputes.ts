import { collect, group } from './collect.ts';
import { isTotal } from './figure-total.ts';
import { compareText } from './finding.ts';
import { excludes, intervalOf, type Interval } from './interval.ts';
import { compareClaims } from './order.ts';
import type { Claim, Tracker } from './record.ts';
import { counts, supersededKeys } from './superseding.ts';

/** Why values differ: for the same window and rule, for another window, for other people counted, or by replacement. */
export type DisputeClass = 'conflict' | 'different-window' | 'different-inclusion' | 'superseded';

/** Claims on one metric and place whose values exclude each other. */
export interface Dispute {
  /** Stable name, made of the metric and the first claim. */
  readonly id: string;
  readonly class: DisputeClass;
  readonly metric: string;
  /** As in a claim's `where`. */
  readonly where: readonly string[];
  readonly event: string | null;
  /** Claims involved, lowest value first. */
  readonly claims: readonly Claim[];
}

/** A claim with the values its figure allows. */
interface Counted {
  readonly claim: Claim;
  readonly interval: Interval;
}

/**
 * Every dispute of a tracker, found without comparing all pairs: claims are grouped by metric, place and event;
 * inside a group equal windows are compared by their extremes, and windows inside others by a running maximum.
 */
export function buildDisputes(tracker: Tracker): Dispute[] {
  const counted = tracker.claims.filter((claim) => claim.figure && counts(claim));
  const groups = collect(counted, (claim) => [
    [claim.figure?.metric ?? '', [...claim.where].sort().join('+'), claim.event ?? '', claim.wave].join('|'),
  ]);
  const replaced = replacedBy(counted, tracker);
  const disputes: Dispute[] = [];
  for (const group of groups.values()) {
    const live = group.filter((claim) => !replaced.has(claim.key)).map(withInterval);
    disputes.push(...sameWindow(live));
    for (const same of collect(live, ({ claim }) => [isTotal(claim) ? '' : inclusion(claim)]).values())
      disputes.push(...widerWindow(same));
  }
  disputes.push(...superseded(replaced));
  const last = new Map(disputes.map((dispute) => [dispute, lastDay(dispute)]));
  return disputes.sort(
    (a, b) => compareText(last.get(b) ?? '', last.get(a) ?? '') || compareText(a.id, b.id),
  );
}

/** Disputes by the key of each claim involved. */
export function disputesByClaim(disputes: readonly Dispute[]): Map<string, Dispute[]> {
  return group(disputes, ({ claims }) => claims.map(({ key }) => key));
}

/** Claims of one window: those whose values exclude another's, told by the highest low end and the lowest high end. */
function sameWindow(live: readonly Counted[]): Dispute[] {
  const disputes: Dispute[] = [];
  for (const bucket of collect(live, ({ claim }) => [
    `${claim.from} ${claim.to} ${claim.precision}`,
  ]).values()) {
    const told = new Set<string>();
    for (const same of collect(bucket, ({ claim }) => [inclusion(claim)]).values()) {
      const strict = exclusive(same);
      if (strict.length > 1) disputes.push(dispute('conflict', strict));
      for (const { claim } of strict) told.add(claim.key);
    }
    const totals = exclusive(bucket.filter(({ claim }) => isTotal(claim)));
    if (inclusions(totals) > 1 && totals.some(({ claim }) => !told.has(claim.key)))
      disputes.push(dispute('different-inclusion', totals));
  }
  return disputes;
}

function exclusive(bucket: readonly Counted[]): Counted[] {
  const low = Math.max(...bucket.map(({ interval }) => interval.low));
  const high = Math.min(...bucket.map(({ interval }) => interval.high));
  const involved = bucket.filter(({ interval }) => interval.low > high || interval.high < low);
  // A body that gave several values for one window is not at odds with itself until another says otherwise.
  return new Set(involved.map(({ claim }) => claim.source)).size > 1 ? involved : [];
}

/**
 * A count of a shorter time above a count of a longer time that contains it. Windows are taken by their last day;
 * for each, the highest count that began on its first day or later and ended before it is what it must not undercut.
 */
function widerWindow(live: readonly Counted[]): Dispute[] {
  const running = live.filter(({ claim }) => claim.from < claim.to || claim.figure?.cumulative === true);
  const ordered = [...running].sort(
    (a, b) => compareText(a.claim.to, b.claim.to) || compareText(b.claim.from, a.claim.from),
  );
  const starts = [...new Set(ordered.map(({ claim }) => claim.from))].sort(compareText);
  const highest = new SuffixMaximum(starts.length);
  const over = new Map<string, Counted[]>();
  const byKey = new Map(ordered.map((entry) => [entry.claim.key, entry]));
  for (const entry of ordered) {
    const { claim, interval } = entry;
    const at = starts.indexOf(claim.from);
    const top = highest.from(at);
    if (top && top.value > interval.high && differs(byKey.get(top.key), entry)) {
      const list = over.get(top.key) ?? [];
      // Of each source only its latest count below the maximum: the line of one body is one voice.
      over.set(top.key, [...list.filter((other) => other.claim.source !== claim.source), entry]);
    }
    highest.raise(at, { value: interval.low, key: claim.key });
  }
  return [...over].flatMap(([key, below]) => {
    const top = byKey.get(key);
    return top ? [dispute('different-window', [...below, top])] : [];
  });
}

function differs(a: Counted | undefined, b: Counted): boolean {
  if (!a || a.claim.source === b.claim.source) return false;
  return a.claim.from !== b.claim.from || a.claim.to !== b.claim.to;
}

/** For each claim that a later one of the same source replaces: the later one. */
function replacedBy(claims: readonly Claim[], tracker: Tracker): Map<string, { old: Claim; now: Claim }> {
  const replaced = new Map<string, { old: Claim; now: Claim }>();
  for (const now of claims)
    for (const key of supersededKeys(now)) {
      const old = tracker.claimByKey.get(key);
      if (old?.figure && old.figure.metric === now.figure?.metric) replaced.set(old.key, { old, now });
    }
  return replaced;
}

/** Replacements inside one window, where the two values exclude each other: the source changed its mind. */
function superseded(replaced: ReadonlyMap<string, { old: Claim; now: Claim }>): Dispute[] {
  return [...replaced.values()].flatMap(({ old, now }) => {
    const pair = [withInterval(old), withInterval(now)];
    const [a, b] = pair;
    // A value that its source withdrew was replaced all the same; one that is false or was never found is no value.
    if (old.status === 'false' || old.unfound) return [];
    if (!a || !b || old.from !== now.from || old.to !== now.to || !excludes(a.interval, b.interval))
      return [];
    return [dispute('superseded', pair)];
  });
}

function dispute(kind: DisputeClass, counted: readonly Counted[]): Dispute {
  const claims = [...counted]
    .sort((a, b) => a.interval.low - b.interval.low || compareClaims(a.claim, b.claim))
    .map(({ claim }) => claim);
  const [first] = claims;
  if (!first) throw new Error('A dispute has claims.');
  const metric = first.figure?.metric ?? '';
  const named = [...claims].map((claim) => claim.key).sort(compareText)[0] ?? '';
  return {
    id: `${metric}-${named.replace('#', '-')}-${kind}`,
    class: kind,
    metric,
    where: first.where,
    event: first.event,
    claims,
  };
}

function withInterval(claim: Claim): Counted {
  return {
    claim,
    interval: claim.figure ? intervalOf(claim.figure) : { low: 0, high: Number.POSITIVE_INFINITY },
  };
}

function inclusion(claim: Claim): string {
  return [...(claim.figure?.includes ?? [])].sort().join('+');
}

function inclusions(counted: readonly Counted[]): number {
  return new Set(counted.map(({ claim }) => inclusion(claim))).size;
}

function lastDay({ claims }: Dispute): string {
  return claims.reduce((last, { to }) => (to > last ? to : last), '');
}

interface Top {
  readonly value: number;
  readonly key: string;
}

/** The highest value at or after a position, in logarithmic time (a Fenwick tree turned round). */
class SuffixMaximum {
  readonly #tops: (Top | undefined)[];
  constructor(length: number) {
    this.#tops = Array.from({ length: length + 1 });
  }

  raise(at: number, top: Top): void {
    for (let index = at + 1; index > 0; index -= index & -index) {
      const known = this.#tops[index];
      if (!known || known.value < top.value) this.#tops[index] = top;
    }
  }

  from(at: number): Top | null {
    let best: Top | null = null;
    for (let index = at + 1; index < this.#tops.length; index += index & -index) {
      const top = this.#tops[index];
      if (top && (!best || top.value > best.value)) best = top;
    }
    return best;
  }
}
