/** Texts of citing: the block below an article, and the text-only edition, which shows a citation for each claim. */
export interface CiteMessages {
  readonly title: string;
  readonly note: string;
  /** The citation of an article in one line. */
  readonly article: (what: {
    readonly site: string;
    readonly title: string;
    readonly asOf: string;
    readonly published: string;
    readonly updated: string | null;
    readonly url: string;
  }) => string;
  /** The citation of one claim in one line. */
  readonly claim: (what: {
    readonly site: string;
    readonly number: string;
    readonly text: string;
    readonly source: string;
    readonly status: string;
    readonly title: string;
    readonly url: string;
  }) => string;
  readonly permalink: string;
  readonly accessed: string;
  readonly download: string;
  readonly claimNote: string;
  /** Note of a reference manager's entry: the day the article speaks of and the day of its last change. */
  readonly fileNote: (asOf: string, updated: string | null) => string;
  readonly textEdition: string;
  readonly fullEdition: string;
  readonly pages: string;
}
