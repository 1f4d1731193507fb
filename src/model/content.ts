import type { ArticleEntry, TranslationEntry } from '../schema/article.ts';
import type {
  PageEntry,
  PlaceEntry,
  ProvinceEntry,
  SourceEntry,
  WaveEntry,
} from '../schema/reference-data.ts';
import type { LoadedWordsEntry } from '../schema/loaded-words.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { Span } from './finding.ts';
import type { Topology } from 'topojson-specification';

/** A path inside a YAML document, as in `['claims', 2, 'status']`. */
export type FieldPath = readonly (string | number)[];

/** Stands in `broken` where the gazetteer as a whole could not be read: any place may be in it. */
export const ANY_PLACE = 'place/*';

/** Path of the boundaries, relative to the content folder. */
export const BOUNDARIES_FILE = 'geo/provinces.topo.json';

/** One piece of content that parsed, and the way back to its place in its file. */
export interface Entry<T> {
  /** File stem; for an article the stem without folder and language. */
  readonly id: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** The file as it was read, so that a rule can look at what the parser does not keep; '' for a row of a table. */
  readonly text: string;
  readonly data: T;
  /** Where a field stands; the nearest enclosing field where it is missing. */
  readonly locate: (path: FieldPath) => Span | null;
}

/** A link in a Markdown body. */
export interface BodyLink {
  readonly url: string;
  readonly text: string;
  readonly span: Span;
}

/** A heading of a Markdown body. */
export interface BodyHeading {
  /** 1 to 6. */
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/** A stretch of running text on one line of a body: no code, no markup, no address. */
export interface BodyProse {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Inside a block quotation: somebody else's words. */
  readonly quoted: boolean;
}

/** What a rule needs of a Markdown body, with places in the file. */
export interface BodyParts {
  readonly links: readonly BodyLink[];
  readonly headings: readonly BodyHeading[];
  readonly prose: readonly BodyProse[];
}

/** An entry with a Markdown body. */
export interface BodyEntry<T> extends Entry<T>, BodyParts {
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Everything in a content folder that parsed, each list ordered by file. */
export interface Content {
  readonly site: Entry<SiteEntry> | null;
  readonly articles: readonly BodyEntry<ArticleEntry>[];
  readonly translations: readonly BodyEntry<TranslationEntry>[];
  readonly sources: readonly Entry<SourceEntry>[];
  readonly provinces: readonly Entry<ProvinceEntry>[];
  readonly waves: readonly Entry<WaveEntry>[];
  readonly places: readonly Entry<PlaceEntry>[];
  readonly pages: readonly BodyEntry<PageEntry>[];
  /** Words we do not use in our own voice, or null where the folder has no list. */
  readonly loadedWords: Entry<LoadedWordsEntry> | null;
  /** Province boundaries, or null where the folder has none. */
  readonly boundaries: Topology | null;
  /** Ids of files that did not parse, `kind/id`: known to exist, so no rule calls them missing. */
  readonly broken: ReadonlySet<string>;
}
