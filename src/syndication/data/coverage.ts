import { z } from 'zod';
import { defineDataset } from './dataset.ts';
import { day, id, orNull, word } from './fields.ts';
import { LEVELS, levelWord } from './level.ts';

/** One row a province and day of the current wave. */
export const coverage = defineDataset({
  name: 'coverage',
  title: 'Coverage',
  description:
    'One row for each day of the current wave and each province, up to the last day with a claim: the strongest claim on that day and to date. "nothing-found" never means that nothing happened.',
  key: ['day', 'province'],
  foreign: [
    { field: 'province', dataset: 'provinces', to: 'id' },
    { field: 'on_day_claim', dataset: 'claims', to: 'id' },
    { field: 'to_date_claim', dataset: 'claims', to: 'id' },
  ],
  row: z.strictObject({
    day: day('The day.'),
    province: id('The province.'),
    on_day: word(LEVELS, 'Strongest claim that stands on that day.'),
    on_day_claim: orNull(id('That claim.')),
    to_date: word(
      LEVELS,
      'Strongest claim up to that day. One without days of its own, as a running total, counts from its last day.',
    ),
    to_date_claim: orNull(id('That claim.')),
  }),
  build: ({ tracker, indexes }) =>
    indexes.coverageByDay.flatMap(({ day: date, onDay, toDate }) =>
      [...tracker.provinces.keys()].map((province) => ({
        day: date,
        province,
        on_day: levelWord(onDay.get(province)?.level ?? null),
        on_day_claim: onDay.get(province)?.claim?.key ?? null,
        to_date: levelWord(toDate.get(province)?.level ?? null),
        to_date_claim: toDate.get(province)?.claim?.key ?? null,
      })),
    ),
});
