import type { z } from 'zod';
import type { Edition } from '../../i18n/edition.ts';
import type { Indexes } from '../../model/indexes.ts';
import type { StatusCounts } from '../../model/order.ts';
import type { Tracker } from '../../model/record.ts';
import { STATUSES } from '../../schema/vocabulary.ts';
import { count } from './fields.ts';

/** What rows are made of. */
export interface DataContext {
  readonly tracker: Tracker;
  readonly indexes: Indexes;
  /** The edition of the default language: data is in one language. */
  readonly edition: Edition;
}

/** A cell: flat, so that a row is the same in JSON and CSV. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** A field whose values stand in a field of another dataset (or of the same). */
export interface ForeignKey {
  readonly field: string;
  readonly dataset: string;
  readonly to: string;
}

/** One table of the open data. Field names and their order are a promise: see version.ts before changing them. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  /** What one row is, and what is left out. */
  readonly description: string;
  /** Fields in their order. */
  readonly row: z.ZodObject;
  /** Fields that together name a row. */
  readonly key: readonly string[];
  readonly foreign: readonly ForeignKey[];
  /** Rows in a fixed order. */
  readonly build: (context: DataContext) => readonly Row[];
}

/** Ties the rows to their schema: a builder whose rows do not fit does not compile. */
export function defineDataset<S extends z.ZodObject>(
  dataset: Omit<Dataset, 'row' | 'build'> & {
    readonly row: S;
    readonly build: (context: DataContext) => readonly (z.output<S> & Row)[];
  },
): Dataset {
  return dataset;
}

/** The fields of `statusCells`. */
export const STATUS_FIELDS = {
  claims: count('claims', 'Claims, whatever their status.'),
  claims_verified: count('claims', 'Those that are verified.'),
  claims_reported: count('claims', 'Those that are reported.'),
  claims_claimed: count('claims', 'Those that are only claimed.'),
  claims_rumour: count('claims', 'Those that are rumours.'),
  claims_withdrawn: count('claims', 'Those that were withdrawn.'),
  claims_false: count('claims', 'Those that are false.'),
};

/** How many claims there are, and how many in each status. */
export function statusCells(counts: StatusCounts): Record<keyof typeof STATUS_FIELDS, number> {
  return {
    claims: STATUSES.reduce((sum, status) => sum + counts[status], 0),
    claims_verified: counts.verified,
    claims_reported: counts.reported,
    claims_claimed: counts.claimed,
    claims_rumour: counts.rumour,
    claims_withdrawn: counts.withdrawn,
    claims_false: counts.false,
  };
}
