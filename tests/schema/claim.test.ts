import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/schema/claim.ts';
import { VERIFIABLE_BASES } from '../../src/schema/vocabulary.ts';
import { issueMessages, issuePaths } from '../support/issues.ts';
import { CLAIM, FIGURE, VERIFIED } from '../support/samples.ts';

const { event_type: _type, ...TYPELESS } = CLAIM;
const TOLL = { ...TYPELESS, kind: 'toll' };

describe('claimSchema', () => {
  it.each([
    ['a claim with required fields only', CLAIM],
    ['a window', { ...CLAIM, when: { from: '2025-12-28', to: '2026-01-05' } }],
    ['a window of one day', { ...CLAIM, when: { from: '2026-01-05', to: '2026-01-05' } }],
    ['a claim abroad', { ...CLAIM, where: [] }],
    ['a figure', { ...TOLL, figure: FIGURE }],
    [
      'every optional field',
      {
        ...CLAIM,
        ...VERIFIED,
        speaker: 'an official',
        via: ['bbc'],
        precision: 'week',
        at: '18:45Z',
        event: 'bazaar-6-january',
        quote: 'Their own words.',
        relates: [{ claim: 'other#c2', as: 'supersedes' }],
        check_next: '2026-12-01',
      },
    ],
  ])('accepts %s', (_name, claim) => {
    expect(claimSchema.parse(claim)).toEqual(claim);
  });

  it.each(VERIFIABLE_BASES)('accepts %s as the basis of a verified claim', (basis) => {
    expect(issuePaths(claimSchema, { ...CLAIM, ...VERIFIED, basis })).toEqual([]);
  });

  it.each([
    ['no id', { ...CLAIM, id: undefined }, 'id'],
    ['a bad id', { ...CLAIM, id: '3' }, 'id'],
    ['a kind that is not in the list', { ...TYPELESS, kind: 'riot' }, 'kind'],
    ['an event without its type', TYPELESS, 'event_type'],
    ['a type on what is no event', { ...CLAIM, kind: 'toll' }, 'event_type'],
    ['verified without who verified', { ...CLAIM, status: 'verified', basis: 'footage' }, 'verified_by'],
    ['who verified without verified', { ...CLAIM, verified_by: 'bbc' }, 'verified_by'],
    ['verified on an official statement', { ...CLAIM, ...VERIFIED, basis: 'official-statement' }, 'basis'],
    ['verified on a count of its own', { ...CLAIM, ...VERIFIED, basis: 'own-count' }, 'basis'],
    ['a status that is not in the list', { ...CLAIM, status: 'confirmed' }, 'status'],
    ['a basis that is not in the list', { ...CLAIM, basis: 'twitter' }, 'basis'],
    ['a day the calendar lacks', { ...CLAIM, when: '2026-02-30' }, 'when'],
    ['a window without an end', { ...CLAIM, when: { from: '2026-01-05' } }, 'when'],
    ['a minute without its zone', { ...CLAIM, at: '18:45' }, 'at'],
    ['a minute the day lacks', { ...CLAIM, at: '24:00Z' }, 'at'],
    ['a place that is no path', { ...CLAIM, where: ['tehran', 'Tehran City'] }, 'where.1'],
    ['no evidence', { ...CLAIM, evidence: [] }, 'evidence'],
    ['a page that stands twice', { ...CLAIM, evidence: ['a', 'a'] }, 'evidence.1'],
    ['a relayer that stands twice', { ...CLAIM, via: ['bbc', 'bbc'] }, 'via.1'],
    ['a place that stands twice', { ...CLAIM, where: ['tehran', 'ilam', 'tehran'] }, 'where.2'],
    ['a quote over 300 characters', { ...CLAIM, quote: 'x'.repeat(301) }, 'quote'],
    ['a text over 600 characters', { ...CLAIM, text: 'x'.repeat(601) }, 'text'],
    ['a relation to no claim', { ...CLAIM, relates: [{ claim: 'c2', as: 'supersedes' }] }, 'relates.0.claim'],
    ['a relation not in the list', { ...CLAIM, relates: [{ claim: 'a#c2', as: 'repeats' }] }, 'relates.0.as'],
    ['a bad figure', { ...TOLL, figure: { ...FIGURE, min: 1 } }, 'figure.value'],
    ['an unknown key', { ...CLAIM, evnt: 'x' }, ''],
  ])('refuses %s', (_name, claim, path) => {
    expect(issuePaths(claimSchema, claim)).toEqual([path]);
  });

  it('accepts a quote of exactly 300 characters', () => {
    expect(issuePaths(claimSchema, { ...CLAIM, quote: 'x'.repeat(300) })).toEqual([]);
  });

  it('says which bases would do', () => {
    expect(issueMessages(claimSchema, { ...CLAIM, ...VERIFIED, basis: 'relayed' })[0]).toContain(
      'footage-geolocated',
    );
  });

  it('refuses a window that ends before it begins', () => {
    const claim = { ...CLAIM, when: { from: '2026-01-05', to: '2026-01-01' } };
    const issue = claimSchema.safeParse(claim).error?.issues[0];
    expect(JSON.stringify(issue)).toContain('ends before it begins');
  });

  it('tells a missing field of the whole claim beside a mistake in one field', () => {
    expect(issuePaths(claimSchema, { ...TYPELESS, basis: 'twitter', evnt: 'x' })).toEqual([
      'basis',
      '',
      'event_type',
    ]);
  });
});
