import { z } from 'zod';
import { collect } from '../../model/collect.ts';
import { BASES, BOUNDS, STATUSES } from '../../schema/vocabulary.ts';
import { defineDataset } from './dataset.ts';
import { amount, day, flag, id, list, orNull, word } from './fields.ts';

const UNIT = 'the unit of the metric';

/** One row a claim with a figure. */
export const figures = defineDataset({
  name: 'figures',
  title: 'Figures',
  description:
    'One row for each number that somebody claimed, by metric in the order of the site, newest as-of day first. They count different things over different days: never add them up. Claims whose pages could not be found are not here; those withdrawn or false are, with that status.',
  key: ['claim'],
  foreign: [
    { field: 'claim', dataset: 'claims', to: 'id' },
    { field: 'wave', dataset: 'waves', to: 'id' },
    { field: 'metric', dataset: 'metrics', to: 'id' },
    { field: 'source', dataset: 'sources', to: 'id' },
    { field: 'superseded_by', dataset: 'claims', to: 'id' },
  ],
  row: z.strictObject({
    claim: id('The claim that gives the number.'),
    metric: id('What is counted.'),
    wave: id('The wave of protests it belongs to.'),
    source: id('Who counted.'),
    status: word(STATUSES, 'What we can say about the claim.'),
    basis: word(BASES, 'How the source knows.'),
    from: day('First day counted.'),
    to: day('As-of day: the last day counted.'),
    value: orNull(amount(UNIT, 'The number.')),
    min: orNull(amount(UNIT, 'Lower end, where the source gave a range.')),
    max: orNull(amount(UNIT, 'Upper end, where the source gave a range.')),
    bound: word(BOUNDS, 'How the number binds: "at-least 25" does not contradict 29, "exact 25" does.'),
    cumulative: flag('A running total since the first day counted.'),
    includes: list('Whom the number includes, as its source says; empty = not said.'),
    where: list('The country, provinces, or <province>/<place>; empty = abroad.'),
    national: flag('For the whole country.'),
    event: orNull(id('The event it belongs to.')),
    superseded_by: orNull(id('A later claim that replaces it.')),
  }),
  build: ({ tracker, indexes }) => {
    const byMetric = collect(
      tracker.claims.filter((claim) => !claim.unfound),
      (claim) => (claim.figure ? [claim.figure.metric] : []),
    );
    return tracker.site.metrics
      .flatMap(({ id: metric }) => byMetric.get(metric) ?? [])
      .flatMap((claim) => {
        const { figure } = claim;
        if (!figure) return [];
        return {
          claim: claim.key,
          metric: figure.metric,
          wave: claim.wave,
          source: claim.source,
          status: claim.status,
          basis: claim.basis,
          from: claim.from,
          to: claim.to,
          value: figure.value ?? null,
          min: figure.min ?? null,
          max: figure.max ?? null,
          bound: figure.bound,
          cumulative: figure.cumulative ?? false,
          includes: [...(figure.includes ?? [])],
          where: [...claim.where],
          national: claim.national,
          event: claim.event,
          superseded_by: indexes.supersededBy.get(claim.key) ?? null,
        };
      });
  },
});
