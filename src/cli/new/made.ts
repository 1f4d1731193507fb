/** What a scaffold wrote. */
export interface Made {
  /** Path relative to the content folder. */
  readonly file: string;
  /** What is left to write, a line each. */
  readonly left: readonly string[];
}

/** The moment a scaffold is made. */
export interface Moment {
  /** The day in the site's time zone. */
  readonly today: string;
  /** With its offset, as `published` has it. */
  readonly now: string;
}
