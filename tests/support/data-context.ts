import { buildEdition } from '../../src/i18n/edition.ts';
import { buildIndexes } from '../../src/model/indexes.ts';
import type { Tracker } from '../../src/model/record.ts';
import type { DataContext } from '../../src/syndication/data/dataset.ts';

/** What open data and structured data are made from, for a site at https://rasad.example. */
export function dataContext(tracker: Tracker): DataContext {
  const indexes = buildIndexes(tracker);
  return { tracker, indexes, edition: buildEdition(tracker, indexes, 'en', '/', 'https://rasad.example') };
}
