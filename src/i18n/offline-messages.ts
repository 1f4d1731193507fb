/** Texts of reading without a line: the page, the zip, and the copies that the service worker keeps. */
export interface OfflineMessages {
  readonly title: string;
  readonly lead: string;
  readonly zipHeading: string;
  readonly zipNote: string;
  readonly download: string;
  readonly size: string;
  readonly pages: string;
  readonly checksum: string;
  readonly checksumNote: (file: string) => string;
  readonly open: string;
  /** Stands where the build has not put a number yet. */
  readonly later: string;
  readonly kilobytes: (shown: string) => string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly neverIn: string;
  /** Names of the groups of pages, by the folder they stand in. */
  readonly groups: Readonly<Record<Group, string>>;
  readonly keepHeading: string;
  /** One paragraph each: what keeping does, and what traces it leaves. */
  readonly keep: readonly string[];
  readonly offButton: string;
  readonly onButton: string;
  readonly on: string;
  readonly off: string;
  readonly failed: string;
  readonly noWorker: string;
  readonly keptHeading: string;
  readonly keptOn: (moment: string) => string;
  readonly nothingKept: string;
  /** Above a page out of the device's store. */
  readonly copy: (kept: string, built: string) => string;
  readonly notKept: string;
  readonly textHeading: string;
  readonly textNote: string;
  /** Above each page of the zip. */
  readonly inZip: (day: string, site: string) => string;
  readonly contents: string;
  readonly contentsLead: (day: string) => string;
  /** Paragraphs of the README in the zip. */
  readonly readme: (what: {
    readonly site: string;
    readonly day: string;
    readonly url: string;
    readonly start: string;
    readonly contents: string;
    /** Whose work is in it, in sentences; may be empty. */
    readonly credits: string;
  }) => readonly string[];
}

/** A group of pages of the offline edition. */
export type Group =
  'site' | 'articles' | 'provinces' | 'waves' | 'figures' | 'timeline' | 'places' | 'sources' | 'others';
