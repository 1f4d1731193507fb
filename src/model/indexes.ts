import { buildAsOf, type AsOf } from './as-of.ts';
import { buildByDay, buildByMonth, type MonthRecord } from './by-day.ts';
import { buildByPlace, type PlaceRecord } from './by-place.ts';
import { buildByProvince, type ProvinceRecord } from './by-province.ts';
import { buildBySource, type SourceRecord } from './by-source.ts';
import { buildCitedIn } from './cited-in.ts';
import { buildChanges, type DayChanges } from './changes.ts';
import { buildCoverageByDay, type DayCoverage } from './coverage-by-day.ts';
import { buildCoverage, type Coverage } from './coverage.ts';
import { buildDisputes, disputesByClaim, type Dispute } from './disputes.ts';
import { buildLedgers, buildSupersededBy, type Ledger } from './figure-ledger.ts';
import { buildLatestFigures, type LatestFigures } from './latest-figures.ts';
import { buildCorroboration, type Corroboration } from './origins.ts';
import type { Claim, Tracker } from './record.ts';
import { buildRecorded, type RecordedIndex } from './recorded.ts';
import { buildOutcomes, type Outcomes } from './source-record.ts';

/** Every index a page is made from, each built once. */
export interface Indexes {
  readonly byProvince: ReadonlyMap<string, ProvinceRecord>;
  readonly byPlace: ReadonlyMap<string, PlaceRecord>;
  readonly bySource: ReadonlyMap<string, SourceRecord>;
  readonly byDay: ReadonlyMap<string, readonly Claim[]>;
  readonly byMonth: ReadonlyMap<string, MonthRecord>;
  /** Coverage to date by claims of the current wave. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Coverage of the current wave in both layers, a day each. */
  readonly coverageByDay: readonly DayCoverage[];
  readonly figures: readonly LatestFigures[];
  /** What could be known at the end of each day. */
  readonly asOf: readonly AsOf[];
  /** What changed here, by day, newest first. */
  readonly changes: ReadonlyMap<string, DayChanges>;
  /** What became of each source's claims. */
  readonly outcomes: ReadonlyMap<string, Outcomes>;
  /** Corroborations a claim is part of, by the claim's key. */
  readonly corroboration: ReadonlyMap<string, readonly Corroboration[]>;
  readonly disputes: readonly Dispute[];
  /** Disputes a claim is part of, by the claim's key. */
  readonly disputesByClaim: ReadonlyMap<string, readonly Dispute[]>;
  /** Every value ever claimed, by metric. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** The claim that supersedes a claim, by the key of the older. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Articles that cite a claim of another article, by the claim's key. */
  readonly citedIn: ReadonlyMap<string, readonly string[]>;
  /** When articles, claims and days of the timeline came to stand here. */
  readonly recorded: RecordedIndex;
}

/** Builds every index of a tracker. */
export function buildIndexes(tracker: Tracker): Indexes {
  const byDay = buildByDay(tracker);
  const wave = tracker.site.current_wave;
  const disputes = buildDisputes(tracker);
  const changes = buildChanges(tracker);
  const lookup = {
    corroboration: buildCorroboration(tracker),
    disputesByClaim: disputesByClaim(disputes),
  };
  return {
    ...lookup,
    disputes,
    outcomes: buildOutcomes(tracker, lookup),
    ledgers: buildLedgers(tracker),
    supersededBy: buildSupersededBy(tracker),
    byProvince: buildByProvince(tracker),
    byPlace: buildByPlace(tracker),
    bySource: buildBySource(tracker),
    byDay,
    byMonth: buildByMonth(tracker, byDay),
    coverage: buildCoverage(tracker, wave, tracker.today),
    coverageByDay: buildCoverageByDay(tracker, wave),
    figures: buildLatestFigures(tracker, wave),
    asOf: buildAsOf(tracker),
    changes,
    citedIn: buildCitedIn(tracker),
    recorded: buildRecorded(tracker, changes),
  };
}
