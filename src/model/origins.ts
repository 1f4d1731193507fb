import { sortedUnique } from './claim.ts';
import { saysWhatHappened } from './claim-kinds.ts';
import { group } from './collect.ts';
import type { Claim, Source, Tracker } from './record.ts';
import { supersededKeys } from './superseding.ts';

/** One assertion about an event, or one figure of one window and rule, and who says so of their own knowledge. */
export interface Corroboration {
  /** `event:<id>:<type>` or `figure:<metric>…`. */
  readonly key: string;
  /** Independent origins: source ids, sorted. Two or more make it corroborated. */
  readonly origins: readonly string[];
  readonly claims: readonly Claim[];
}

const STATUSES: ReadonlySet<string> = new Set(['verified', 'reported', 'claimed']);

/** Whether a claim can be an origin's own word on what happened. */
function testifies(claim: Claim): boolean {
  return saysWhatHappened(claim) && STATUSES.has(claim.status) && !claim.unfound;
}

/**
 * Corroboration by claim: every claim that says the same as others, and the independent origins behind them all.
 * Two claims say the same where they give one event one type (that it was fired on protesters, that a station was
 * attacked: versions of one evening do not corroborate each other), or one figure for one window by one rule.
 * Counted as one: a source and its parent, claims marked same-origin. Not counted: sources marked unnamed, claims
 * whose source only relays, and a figure that its source has replaced for the same days.
 */
export function buildCorroboration(tracker: Tracker): Map<string, Corroboration[]> {
  const claims = tracker.claims.filter(testifies);
  const revised = findRevised(tracker);
  const groups = [
    ...group(claims, (claim) =>
      claim.event === null || claim.eventType === null ? [] : [`event:${claim.event}:${claim.eventType}`],
    ),
    ...group(claims, (claim) => (revised.has(claim.key) ? [] : figureKey(claim))),
  ];
  const corroborations = groups.map(([key, same]): Corroboration => ({
    key,
    claims: same,
    origins: originsOf(same, tracker.sources),
  }));
  return group(corroborations, ({ claims }) => claims.map(({ key }) => key));
}

/** Claims whose value their source replaced for the same days: it no longer stands behind the older number. */
function findRevised(tracker: Tracker): Set<string> {
  const keys = new Set<string>();
  for (const now of tracker.claims)
    for (const key of supersededKeys(now)) {
      const old = tracker.claimByKey.get(key);
      if (old?.from === now.from && old.to === now.to) keys.add(key);
    }
  return keys;
}

/** The strongest corroboration of a claim: the one with most origins; null where there are fewer than two. */
export function corroborationOf(
  byClaim: ReadonlyMap<string, readonly Corroboration[]>,
  key: string,
): Corroboration | null {
  let best: Corroboration | null = null;
  for (const found of byClaim.get(key) ?? [])
    if (found.origins.length > (best?.origins.length ?? 1)) best = found;
  return best;
}

/** One value, metric, window, place and rule: what two bodies would have to agree on. */
function figureKey({ figure, from, to, where, event }: Claim): string[] {
  if (!figure) return [];
  const { metric, value, min, max, includes } = figure;
  const rule = [
    event,
    metric,
    value,
    min,
    max,
    from,
    to,
    [...where].sort().join('+'),
    [...(includes ?? [])].sort().join('+'),
  ];
  return [`figure:${rule.map((part) => String(part ?? '')).join('|')}`];
}

/** Independent origins behind claims. */
function originsOf(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): string[] {
  const merged = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = merged.get(id);
    return next === undefined || next === id ? id : rootOf(next);
  };
  const counted = new Map(claims.map((claim) => [claim.key, originOf(claim, sources)]));
  for (const claim of claims)
    for (const relation of claim.relates) {
      const [own, other] = [counted.get(claim.key), counted.get(relation.claim)];
      if (relation.as === 'same-origin' && own && other && rootOf(own) !== rootOf(other))
        merged.set(rootOf(other), rootOf(own));
    }
  return sortedUnique([...counted.values()].flatMap((origin) => (origin === null ? [] : [rootOf(origin)])));
}

/** The body a claim goes back to: its source, or that source's topmost parent; null where nobody can be counted. */
export function originOf(claim: Claim, sources: ReadonlyMap<string, Source>): string | null {
  if (claim.basis === 'relayed') return null;
  const source = sources.get(topmostParent(claim.source, sources));
  return source === undefined || source.unnamed === true ? null : source.id;
}

/**
 * The body a source belongs to, up to the topmost: both speak as one. The source itself where it has no parent, or
 * where its parents run in a circle.
 */
export function topmostParent(
  id: string,
  sources: ReadonlyMap<string, { readonly parent?: string | undefined }>,
): string {
  const seen = new Set<string>();
  let top = id;
  for (;;) {
    const parent = sources.get(top)?.parent;
    if (parent === undefined || !sources.has(parent) || seen.has(top)) return top;
    seen.add(top);
    top = parent;
  }
}
