import type { SearchFilter } from '../../i18n/search-messages.ts';
import { foldText } from '../../model/fold.ts';
import type { Status } from '../../schema/vocabulary.ts';

/** One thing that a search can find, with all that its result shows. */
export interface SearchRecord {
  /** Where the result leads: a page, a claim, or a section. */
  readonly url: string;
  /** The words that find it, folded as queries are. */
  readonly words: string;
  /** What the result shows, in the original's own letters: an empty text is left out. */
  readonly meta: {
    readonly title: string;
    readonly text?: string;
    readonly line: string;
    readonly status?: Status;
    /** Language of title and text where it is not the edition's. */
    readonly lang?: string;
  };
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

/** All records of one edition: what the endpoint writes and the indexer reads. */
export interface SearchRecords {
  readonly lang: string;
  readonly records: readonly SearchRecord[];
}

/** What a record is made from; `also` are words that find it and are not shown. */
export interface RecordParts {
  readonly url: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly line: string;
  readonly status?: Status | null | undefined;
  /** Language of title and text where it is not the edition's. */
  readonly lang?: string | undefined;
  readonly also?: readonly (string | null | undefined)[];
  readonly filters?: SearchRecord['filters'];
}

/** Makes a record: folds its words and leaves out what it does not have. */
export function makeRecord(parts: RecordParts): SearchRecord {
  const { url, title, text = '', line, status, lang, also = [], filters = {} } = parts;
  return {
    url,
    words: foldText([title, text, line, ...also].filter(Boolean).join(' ')),
    meta: {
      title,
      ...(text ? { text } : {}),
      line,
      ...(status ? { status } : {}),
      ...(lang ? { lang } : {}),
    },
    filters,
  };
}
