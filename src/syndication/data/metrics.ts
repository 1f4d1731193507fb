import { z } from 'zod';
import { defineDataset } from './dataset.ts';
import { flag, id, orNull, text } from './fields.ts';

/** One row a metric. */
export const metrics = defineDataset({
  name: 'metrics',
  title: 'Metrics',
  description: 'One row for each thing that figures count, in the order of the site.',
  key: ['id'],
  foreign: [],
  row: z.strictObject({
    id: id('The metric; never changes.'),
    name: text('Name in English.'),
    name_fa: orNull(text('Name in Persian.')),
    unit: text('Unit of its figures.'),
    key: flag('It stands on the home page.'),
  }),
  build: ({ tracker }) =>
    tracker.site.metrics.map((metric) => ({
      id: metric.id,
      name: metric.name,
      name_fa: metric.name_fa ?? null,
      unit: metric.unit,
      key: metric.key ?? false,
    })),
});
