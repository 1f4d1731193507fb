/** Length of a list page. */
export const PAGE_SIZE = 50;

/** One page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Counts from 1. */
  readonly number: number;
  readonly count: number;
  /** Length of the whole list. */
  readonly total: number;
}

/** Cuts a list into pages of `PAGE_SIZE`; an empty list has one empty page. */
export function paginate<T>(items: readonly T[]): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    number: index + 1,
    count,
    total: items.length,
  }));
}

/** The number of the page on which the row of an index (from 0) stands. */
export function pageOfRow(index: number): number {
  return Math.floor(Math.max(0, index) / PAGE_SIZE) + 1;
}
