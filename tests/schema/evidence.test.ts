import { describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../src/schema/evidence.ts';
import { issuePaths } from '../support/issues.ts';
import { EVIDENCE } from '../support/samples.ts';

const { url: _url, ...WITHOUT_URL } = EVIDENCE;

describe('evidenceSchema', () => {
  it.each([
    EVIDENCE,
    { ...EVIDENCE, published: null },
    { ...EVIDENCE, publisher: 'some-host.co.uk', copy_of: 'hrana' },
    { ...EVIDENCE, published_inferred: true, archived: 'https://archive.org/x', accessed: '2026-11-20' },
    { ...WITHOUT_URL, withheld: 'not-found' },
  ])('accepts %j', (evidence) => {
    expect(evidenceSchema.parse(evidence)).toEqual(evidence);
  });

  it.each([
    ['no address and no reason for it', WITHOUT_URL, 'url'],
    ['an address beside `withheld`', { ...EVIDENCE, withheld: 'unvetted-host' }, 'url'],
    ['a javascript: address', { ...EVIDENCE, url: 'javascript:alert(1)' }, 'url'],
    ['a javascript: archive', { ...EVIDENCE, archived: 'javascript:alert(1)' }, 'archived'],
    ['a reason that is not in the list', { ...WITHOUT_URL, withheld: 'secret' }, 'withheld'],
    ['a publisher with a path', { ...EVIDENCE, publisher: 'example.org/news' }, 'publisher'],
    ['a publisher with capitals', { ...EVIDENCE, publisher: 'BBC' }, 'publisher'],
    ['a day the calendar lacks', { ...EVIDENCE, published: '2026-02-30' }, 'published'],
    ['a day that is missing, not null', { url: EVIDENCE.url, title: 'A', publisher: 'bbc' }, 'published'],
    ['a title over 300 characters', { ...EVIDENCE, title: 'x'.repeat(301) }, 'title'],
    ['an unknown key', { ...EVIDENCE, link: 'https://example.org' }, ''],
  ])('refuses %s', (_name, evidence, path) => {
    expect(issuePaths(evidenceSchema, evidence)).toEqual([path]);
  });

  it('does not ask for an address where the one given is refused', () => {
    expect(issuePaths(evidenceSchema, { ...EVIDENCE, url: 'ftp://x', titel: 'x' })).toEqual(['url', '']);
  });
});
