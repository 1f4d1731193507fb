import { plural } from './en-plural.ts';
import type { FilterMessages, SearchMessages } from './search-messages.ts';

/** English texts of the search page. */
export const enSearch: SearchMessages = {
  title: 'Search',
  lead: 'Claims, articles, provinces, places and sources. A result leads to the claim itself.',
  noScript: 'Searching needs JavaScript. Without it, these lists hold everything:',
  query: 'Words to search for',
  submit: 'Search',
  filters: {
    province: 'Province',
    source: 'Source',
    status: 'Status',
    topic: 'Topic',
    wave: 'Wave',
    year: 'Year',
  },
  any: 'any',
  instead: 'Or go by',
  searching: 'Searching …',
  results: (count, shown) => `${shown} ${plural(count, 'result', 'results')}`,
  none: 'Nothing found. That does not mean that nothing happened.',
  failed: 'The index could not be loaded. Try again when the connection is better, or go by the lists above.',
  more: 'More results',
  list: 'Results',
  kind: {
    article: 'Article',
    section: 'Part of an article',
    province: 'Province',
    place: 'Place',
    source: 'Source',
    wave: 'Wave',
    page: 'About this site',
  },
};

/** English texts of the filter above a list. */
export const enFilter: FilterMessages = {
  title: 'Show only',
  status: 'Status',
  topic: 'Topic',
  any: 'any',
  clear: 'Show all',
  shown: (shown, all) => `${shown} of ${all} shown`,
  everywhere: 'on all pages of the list',
  further: 'More on the page of this day',
  byTopic: 'By topic',
  onTopic: (topic) => `Articles: ${topic}`,
};
