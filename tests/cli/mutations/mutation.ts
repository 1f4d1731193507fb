/** One file of the content, spoilt in one way. */
export interface Mutation {
  readonly kind: string;
  /** Path relative to the content folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Where a finding must point, give or take a line; null where the change may be harmless or have no line. */
  readonly line: number | null;
}

/** What a worker answers about one mutation. */
export interface Answer {
  readonly findings: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number | null;
  }[];
  /** A crash, or a text for editors with a stack trace in it; else null. */
  readonly crash: string | null;
  readonly megabytes: number;
}
