import { z } from 'zod';
import { countStatuses } from '../../model/order.ts';
import { AFFILIATIONS, SOURCE_KINDS } from '../../schema/vocabulary.ts';
import { defineDataset, STATUS_FIELDS, statusCells } from './dataset.ts';
import { address, count, flag, id, list, orNull, text, word } from './fields.ts';

/** One row a source. */
export const sources = defineDataset({
  name: 'sources',
  title: 'Sources',
  description:
    'One row for each body that asserts, relays, verifies or publishes. The counts are of the claims it asserts itself; they are no grade.',
  key: ['id'],
  foreign: [{ field: 'parent', dataset: 'sources', to: 'id' }],
  row: z.strictObject({
    id: id('The source; never changes.'),
    url: orNull(address('Its page here, if it asserts, relays or verifies a claim.')),
    name: text('Name in English.'),
    name_fa: orNull(text('Name in Persian.')),
    short_name: orNull(text('Name where there is little room.')),
    kind: word(SOURCE_KINDS, 'What it is.'),
    country: orNull(text('Where it is based.')),
    homepage: orNull(address('Its own site.')),
    languages: list('Languages it publishes in.'),
    affiliation: word(AFFILIATIONS, 'Where it stands towards the events.'),
    parent: orNull(id('The body it belongs to; both count as one origin.')),
    unnamed: flag('A stand-in such as "unnamed officials": never an origin.'),
    disclosure: text('What a reader should know about it.'),
    ...STATUS_FIELDS,
    claims_relayed: count('claims', 'Claims of others that it relayed.'),
    claims_it_verified: count('claims', 'Claims of others that it verified.'),
  }),
  build: ({ tracker, indexes, edition: { absolute, urls } }) =>
    [...tracker.sources.values()].map((source) => {
      const record = indexes.bySource.get(source.id);
      return {
        id: source.id,
        url: record ? absolute(urls.source(source.id)) : null,
        name: source.name,
        name_fa: source.name_fa ?? null,
        short_name: source.short_name ?? null,
        kind: source.kind,
        country: source.country ?? null,
        homepage: source.homepage ?? null,
        languages: [...source.languages],
        affiliation: source.affiliation ?? 'unknown',
        parent: source.parent ?? null,
        unnamed: source.unnamed ?? false,
        disclosure: source.disclosure,
        ...statusCells(countStatuses(record?.claims ?? [])),
        claims_relayed: record?.relayed.length ?? 0,
        claims_it_verified: record?.verified.length ?? 0,
      };
    }),
});
