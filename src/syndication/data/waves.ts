import { z } from 'zod';
import { defineDataset } from './dataset.ts';
import { address, day, flag, id, orNull, text } from './fields.ts';

/** One row a wave. */
export const waves = defineDataset({
  name: 'waves',
  title: 'Waves',
  description: 'One row for each wave of protests, newest first.',
  key: ['id'],
  foreign: [],
  row: z.strictObject({
    id: id('The wave; never changes.'),
    url: address('Its page.'),
    name: text('Name in English.'),
    name_fa: orNull(text('Name in Persian.')),
    from: day('First day.'),
    to: orNull(day('Last day; empty while it lasts.')),
    current: flag('The wave that the home page and the coverage are about.'),
  }),
  build: ({ tracker, edition: { absolute, urls } }) =>
    [...tracker.waves.values()].map((wave) => ({
      id: wave.id,
      url: absolute(urls.wave(wave.id)),
      name: wave.name,
      name_fa: wave.name_fa ?? null,
      from: wave.from,
      to: wave.to ?? null,
      current: wave.id === tracker.site.current_wave,
    })),
});
