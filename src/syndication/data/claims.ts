import { z } from 'zod';
import type { Claim, Tracker } from '../../model/record.ts';
import {
  BASES,
  CLAIM_KINDS,
  EVENT_TYPES,
  PRECISIONS,
  STATUSES,
  type Relation,
} from '../../schema/vocabulary.ts';
import { defineDataset } from './dataset.ts';
import { address, day, flag, id, list, orNull, text, word } from './fields.ts';

/** One row a claim. */
export const claims = defineDataset({
  name: 'claims',
  title: 'Claims',
  description:
    'One row for each claim, newest day first. Who says it (source), how they know (basis) and how far it is verified (status) are three different things. Claims of retracted articles are not here.',
  key: ['id'],
  foreign: [
    { field: 'article', dataset: 'articles', to: 'id' },
    { field: 'wave', dataset: 'waves', to: 'id' },
    { field: 'source', dataset: 'sources', to: 'id' },
    { field: 'verified_by', dataset: 'sources', to: 'id' },
  ],
  row: z.strictObject({
    id: id('The claim, as <article>#c3; never changes.'),
    url: address('Its permalink.'),
    article: id('The article that records it.'),
    wave: id('The wave of protests it belongs to.'),
    text: text('What is claimed, in our own neutral words.'),
    kind: word(CLAIM_KINDS, 'What the claim is about.'),
    event_type: orNull(word(EVENT_TYPES, "ACLED's term for the event, for claims of kind event.")),
    event: orNull(id('Shared by the claims about one and the same event.')),
    source: id('Who asserts it.'),
    speaker: orNull(text('An unnamed speaker the source quotes, in words.')),
    via: list('Who relayed it.'),
    basis: word(BASES, 'How the speaker knows.'),
    status: word(STATUSES, 'What we can say about the claim, verified being the strongest.'),
    verified_by: orNull(id('Who verified it.')),
    from: day('First day of the window it speaks of.'),
    to: day('Last day of the window; for a figure its as-of day.'),
    precision: word(PRECISIONS, 'How exact these days are.'),
    at: orNull(text('Minute of an event in UTC, as in 18:45Z.')),
    days: list('Days of the timeline on which it stands; none where the day is not known.'),
    where: list('The country, provinces, or <province>/<place>; empty = abroad.'),
    provinces: list('Provinces, those of the places included.'),
    places: list('Places, as <province>/<place>.'),
    national: flag('It speaks of the whole country.'),
    evidence: list('The pages it rests on.'),
    evidence_found: flag(
      'False where none of its pages could be found: such a claim shades no province and enters no figure.',
    ),
    known_from: day('Day of its earliest dated page, else the day we published it.'),
    quote: orNull(text("The source's own words.")),
    supersedes: list('Earlier claims of the same source that it replaces.'),
    same_origin: list('Claims that go back to the same origin.'),
    corrects: list('Claims that it corrects.'),
    origins: list('Independent origins that say the same, where there are two or more; else empty.'),
    disputes: list('Disputes it is part of.'),
  }),
  build: ({ tracker, edition: { absolute, urls, known } }) =>
    tracker.claims.map((claim) => ({
      id: claim.key,
      url: absolute(urls.claim(claim.key)),
      article: claim.article,
      wave: claim.wave,
      text: claim.text,
      kind: claim.kind,
      event_type: claim.eventType,
      event: claim.event,
      source: claim.source,
      speaker: claim.speaker,
      via: [...claim.via],
      basis: claim.basis,
      status: claim.status,
      verified_by: claim.verifiedBy,
      from: claim.from,
      to: claim.to,
      precision: claim.precision,
      at: claim.at,
      days: [...claim.days],
      where: [...claim.where],
      provinces: [...claim.provinces],
      places: [...claim.places],
      national: claim.national,
      evidence: claim.evidence.map((page) => `${claim.article}/${page.key}`),
      evidence_found: !claim.unfound,
      known_from: claim.knownFrom,
      quote: claim.quote,
      supersedes: related(claim, 'supersedes', tracker),
      same_origin: related(claim, 'same-origin', tracker),
      corrects: related(claim, 'corrects', tracker),
      origins: [...known.origins(claim.key)],
      disputes: known.disputes(claim.key).map((dispute) => dispute.id),
    })),
});

/** Claims it relates to in one way; those of drafts and retracted articles are left out, ids included. */
function related(claim: Claim, as: Relation, tracker: Tracker): string[] {
  return claim.relates
    .filter((relation) => relation.as === as && tracker.claimByKey.has(relation.claim))
    .map((relation) => relation.claim);
}
