import type { SearchFilter } from '../../i18n/search-messages.ts';
import { foldText } from '../../model/fold.ts';

/** One thing that a search can find, with all that its result shows. */
export interface SearchRecord {
  /** Where the result leads: a page, a claim, or a section. */
  readonly url: string;
  /** Words that find it and that Pagefind does not take out of `meta` itself, folded as queries are. */
  readonly words: string;
  /** What the result shows, in the original's own letters. Pagefind indexes it too, title first. */
  readonly meta: { readonly title: string; readonly line: string; readonly text?: string };
  /**
   * What results can be narrowed down by. A result's sign is its status, for what stands in `meta` would be found as
   * a word; so is `lang`, the language of title and text where it is not the edition's.
   */
  readonly filters: Readonly<Partial<Record<SearchFilter | 'lang', readonly string[]>>>;
}

/** All records of one edition: what the endpoint writes and the indexer reads. */
export interface SearchRecords {
  readonly lang: string;
  readonly records: readonly SearchRecord[];
}

/** What a record is made from. */
export interface RecordParts {
  readonly url: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly line: string;
  /** Language of title and text where it is not the edition's. */
  readonly lang?: string | undefined;
  /** Words that find it and are not shown. */
  readonly also?: readonly (string | null | undefined)[];
  readonly filters?: SearchRecord['filters'];
}

/** Makes a record: folds its words and leaves out what it does not have. */
export function makeRecord(parts: RecordParts): SearchRecord {
  const { url, title, text = '', line, lang, also = [], filters = {} } = parts;
  const shown = [title, text, line].join(' ');
  const plain = new Set(plainWords(shown));
  const words = foldText([shown, ...also].filter(Boolean).join(' ')).split(' ');
  // With all of them the index would hold every word twice, and the reader would load twice as much.
  const further = [...new Set(words)].filter((word) => !plain.has(word));
  return {
    url,
    // Pagefind leaves out what has no words.
    words: (further.length > 0 ? further : words.slice(0, 1)).join(' '),
    meta: { title, line, ...(text ? { text } : {}) },
    filters: { ...filters, ...(lang ? { lang: [lang] } : {}) },
  };
}

/** The words of a text that are what they are without folding: sure to be indexed from `meta`. */
function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
}
