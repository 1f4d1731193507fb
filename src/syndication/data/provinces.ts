import { z } from 'zod';
import { defineDataset, STATUS_FIELDS, statusCells } from './dataset.ts';
import { LEVELS, levelWord } from './level.ts';
import { address, count, day, id, list, orNull, text, word } from './fields.ts';

/** One row a province. */
export const provinces = defineDataset({
  name: 'provinces',
  title: 'Provinces',
  description:
    'One row for each province, with or without a claim. A claim on the whole country counts in none of them.',
  key: ['id'],
  foreign: [{ field: 'rests_on', dataset: 'claims', to: 'id' }],
  row: z.strictObject({
    id: id('The province; never changes.'),
    url: address('Its page.'),
    iso: text('ISO 3166-2 code, in the numbering in force since November 2020.'),
    name: text('Name in English.'),
    name_fa: orNull(text('Name in Persian.')),
    capital: text('Capital in English.'),
    capital_fa: orNull(text('Capital in Persian.')),
    coverage: word(
      LEVELS,
      'Strongest claim of the current wave to date. "nothing-found" never means that nothing happened.',
    ),
    rests_on: orNull(id('The claim this rests on.')),
    last_day: orNull(day('Last day of the newest claim.')),
    ...STATUS_FIELDS,
    articles: count('articles', 'Articles that record or cite such a claim.'),
    places: count('places', 'Places in it with a claim.'),
    sources: list('Who asserts or relays these claims.'),
  }),
  build: ({ indexes, edition: { absolute, urls } }) =>
    [...indexes.byProvince.values()].map(({ province, ...record }) => {
      const coverage = indexes.coverage.get(province.id);
      return {
        id: province.id,
        url: absolute(urls.province(province.id)),
        iso: province.iso,
        name: province.name,
        name_fa: province.name_fa ?? null,
        capital: province.capital,
        capital_fa: province.capital_fa ?? null,
        coverage: levelWord(coverage?.level ?? null),
        rests_on: coverage?.claim?.key ?? null,
        last_day: record.lastDay,
        ...statusCells(record.counts),
        articles: record.articles.length,
        places: record.places.length,
        sources: [...record.sources],
      };
    }),
});
