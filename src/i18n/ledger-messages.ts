import type { DisputeClass } from '../model/disputes.ts';

/** What a generated sentence about a dispute is made of, already in the language's words. */
export interface DisputeWords {
  readonly metric: string;
  readonly place: string;
  readonly window: string;
  /** The claim with the lowest value. */
  readonly low: DisputeSide;
  /** The claim with the highest value. */
  readonly high: DisputeSide;
}

/** One side of a dispute. */
export interface DisputeSide {
  readonly source: string;
  readonly value: string;
  readonly window: string;
  /** Whom the count includes; empty where its source does not say. */
  readonly includes: string;
}

/** Texts of the figures ledger, corroboration and disputes. */
export interface LedgerMessages {
  readonly title: string;
  readonly lead: string;
  readonly metricLead: (metric: string, unit: string) => string;
  readonly values: (count: number, shown: string) => string;
  readonly chart: (metric: string) => string;
  readonly lines: string;
  readonly chartNote: string;
  readonly chartLog: string;
  readonly line: (source: string, from: string, to: string, count: string) => string;
  readonly national: string;
  readonly local: string;
  readonly source: string;
  readonly value: string;
  readonly window: string;
  readonly evidence: string;
  readonly pages: (count: number, shown: string) => string;
  readonly supersededBy: string;
  readonly noTotal: string;
  /** Link to the metric's figures as a file. */
  readonly asCsv: string;
  readonly origins: (count: number, shown: string) => string;
  readonly disputed: string;
  readonly disputesTitle: string;
  readonly disputesLead: string;
  readonly disputeCount: (count: number, shown: string) => string;
  readonly disputeClass: Record<DisputeClass, string>;
  readonly disputeClassNote: Record<DisputeClass, string>;
  readonly explain: Record<DisputeClass, (words: DisputeWords) => string>;
  readonly howFound: string;
}
