/** Texts of the data dictionary. */
export interface DataMessages {
  readonly title: string;
  readonly lead: string;
  readonly version: (version: string) => string;
  readonly formHeading: string;
  /** One paragraph each: what a reader of the files must know. */
  readonly form: readonly string[];
  readonly formulas: string;
  readonly licenceHeading: string;
  readonly licence: (licence: string) => string;
  readonly licenceMore: string;
  readonly citeHeading: string;
  readonly cite: (name: string, title: string, url: string, version: string) => string;
  readonly citeFile: string;
  readonly filesHeading: string;
  readonly files: Readonly<Record<string, string>>;
  readonly feedsHeading: string;
  readonly claimsFeed: string;
  readonly correctionsFeed: string;
  readonly metricFeed: (metric: string) => string;
  readonly changesHeading: string;
  readonly contents: string;
  readonly rows: (count: number, shown: string) => string;
  /** Before the files that hold a part of a table's rows. */
  readonly parts: string;
  readonly size: (kilobytes: string) => string;
  readonly field: string;
  readonly type: string;
  readonly unit: string;
  readonly meaning: string;
  readonly types: Readonly<
    Record<
      'string' | 'date' | 'datetime' | 'integer' | 'number' | 'boolean' | 'list' | 'address' | 'word',
      string
    >
  >;
  readonly optional: string;
  readonly oneOf: (words: string) => string;
  readonly key: (fields: string) => string;
  readonly refersTo: (dataset: string, field: string) => string;
}
