import { z } from 'zod';
import { sortedUnique } from '../../model/claim.ts';
import { collect } from '../../model/collect.ts';
import { canCover } from '../../model/coverage.ts';
import { compareText } from '../../model/finding.ts';
import { compareStrength } from '../../model/order.ts';
import type { Claim } from '../../model/record.ts';
import { PRECISIONS, STATUSES } from '../../schema/vocabulary.ts';
import { defineDataset, type DataContext } from './dataset.ts';
import { day, flag, id, list, orNull, text, word } from './fields.ts';

/** A happening and the claims about it, strongest first. */
export interface EventGroup {
  readonly id: string;
  readonly strongest: Claim;
  readonly claims: readonly Claim[];
}

/**
 * Claims about one and the same event, and every other claim of kind event by itself, by day. Claims that were
 * withdrawn, are false, or whose pages were not found make no event: on a map they would look like one.
 */
export function groupEvents({ tracker }: Pick<DataContext, 'tracker'>): EventGroup[] {
  const live = tracker.claims.filter((claim) => canCover(claim, claim.wave));
  const groups = collect(live, (claim) => {
    if (claim.event !== null) return [claim.event];
    return claim.kind === 'event' ? [claim.key] : [];
  });
  return [...groups]
    .flatMap(([name, group]): EventGroup[] => {
      const claims = group.toSorted(compareStrength);
      const [strongest] = claims;
      return strongest ? [{ id: name, strongest, claims }] : [];
    })
    .sort((a, b) => compareText(a.strongest.from, b.strongest.from) || compareText(a.id, b.id));
}

/** One row an event. */
export const events = defineDataset({
  name: 'events',
  title: 'Events',
  description:
    'One row for each event: all claims that share it, or one claim of kind event by itself, oldest first. Claims that were withdrawn, are false, or whose pages were not found are left out.',
  key: ['id'],
  foreign: [
    { field: 'rests_on', dataset: 'claims', to: 'id' },
    { field: 'wave', dataset: 'waves', to: 'id' },
  ],
  row: z.strictObject({
    id: id('The event, or the claim that stands for it.'),
    wave: id('The wave of protests it belongs to.'),
    status: word(STATUSES, 'Status of the strongest claim.'),
    rests_on: id('That claim.'),
    types: list("ACLED's terms for the event, as its claims give them."),
    from: day('First day, as the strongest claim gives it.'),
    to: day('Last day, likewise.'),
    precision: word(PRECISIONS, 'How exact these days are.'),
    at: orNull(text('Minute in UTC, as in 18:45Z.')),
    where: list('Every place its claims name; versions may differ.'),
    national: flag('Some claim speaks of the whole country.'),
    claims: list('Its claims, strongest first.'),
    sources: list('Who asserts them.'),
    origins: list(
      'Independent origins that say the same as the strongest claim, where there are two or more.',
    ),
    known_from: day('The earliest day on which one of its claims could be known.'),
  }),
  build: (context) =>
    groupEvents(context).map(({ id: name, strongest, claims }) => ({
      id: name,
      wave: strongest.wave,
      status: strongest.status,
      rests_on: strongest.key,
      types: sortedUnique(claims.flatMap((claim) => claim.eventType ?? [])),
      from: strongest.from,
      to: strongest.to,
      precision: strongest.precision,
      at: strongest.at,
      where: sortedUnique(claims.flatMap((claim) => claim.where)),
      national: claims.some((claim) => claim.national),
      claims: claims.map((claim) => claim.key),
      sources: sortedUnique(claims.map((claim) => claim.source)),
      origins: [...context.edition.known.origins(strongest.key)],
      known_from: sortedUnique(claims.map((claim) => claim.knownFrom))[0] ?? strongest.knownFrom,
    })),
});
