/** Texts of the search page. */
export interface SearchMessages {
  readonly title: string;
  readonly lead: string;
  /** Shown where there is no script. */
  readonly noScript: string;
  /** Label of the box. */
  readonly query: string;
  readonly submit: string;
  readonly filters: Record<SearchFilter, string>;
  /** First choice of every filter. */
  readonly any: string;
  readonly instead: string;
  readonly searching: string;
  readonly results: (count: number, shown: string) => string;
  readonly none: string;
  readonly failed: string;
  readonly more: string;
  readonly list: string;
  /** What a result is. */
  readonly kind: Record<'article' | 'section' | 'province' | 'place' | 'source' | 'wave' | 'page', string>;
}

/** What results can be narrowed down by; also the names in the address of a search. */
export type SearchFilter = 'province' | 'source' | 'status' | 'topic' | 'wave' | 'year';

/** Texts of the filter above a list. */
export interface FilterMessages {
  readonly title: string;
  readonly status: string;
  readonly topic: string;
  readonly any: string;
  readonly clear: string;
  /** Announced: how many are shown of how many, as numbers in words of the language. */
  readonly shown: (shown: string, all: string) => string;
  /** Link to the same question put to the search, where the list goes on over several pages. */
  readonly everywhere: string;
  /** Link to a day's own page, below the strongest of its claims. */
  readonly further: string;
  /** Above links to lists of the articles on one topic. */
  readonly byTopic: string;
  readonly onTopic: (topic: string) => string;
}
