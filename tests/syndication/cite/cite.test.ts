import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../src/syndication/cite/bibtex.ts';
import { buildCitation, claimCitation, type Citation } from '../../../src/syndication/cite/citation.ts';
import { writeRis } from '../../../src/syndication/cite/ris.ts';
import { buildEdition } from '../../../src/i18n/edition.ts';
import { dataContext } from '../../support/data-context.ts';
import { articleEntry, siteEntry, trackerOf, translationEntry } from '../../support/factories.ts';

const tracker = trackerOf({
  articles: [articleEntry({ updated: '2026-11-23T09:30:00+00:00' })],
  translations: [translationEntry({ title: 'روز نخست' })],
});
const { edition, indexes } = dataContext(tracker);
const [article] = tracker.articles;
const [claim] = tracker.claims;
if (!article || !claim) throw new Error('there is no claim');
const citation = buildCitation(article, edition);
const URL = 'https://rasad.example/articles/2026-01-06-first-day/';

/** The one entry that a reference manager finds in a file. */
function read(text: string): Record<string, unknown> {
  const entries = plugins.input.chain(text);
  expect(entries, text).toHaveLength(1);
  return entries[0]!;
}
const day = (text: string) => ({ 'date-parts': [text.split('-').map(Number)] });

describe.each([
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
])('%s', (_, write) => {
  it('names the desk, the title, the address, the days and the as-of day', () => {
    expect(read(write(citation))).toMatchObject({
      type: 'webpage',
      id: 'rasad-2026-01-06-first-day',
      title: article.title,
      author: [{ family: 'Rasad' }],
      issued: day('2026-11-22'),
      URL,
      note: 'As of 6 January 2026; updated 23 November 2026',
    });
  });

  it('gives back whatever stands in a title or a note', () => {
    const words = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => `x${text}y`);
    fc.assert(
      fc.property(words, words, (title, note) => {
        const told: Citation = { ...citation, title, note };
        const entry = read(write(told));
        const folded = (text: unknown) =>
          String(text)
            .replace(/<\/?[a-z][^>]*>/g, '')
            .replace(/[“”"'’‘`–—-]+/g, "'")
            .replace(/\s+/g, ' ')
            .trim();
        expect(folded(entry['title'])).toBe(folded(title));
        expect(folded(entry['note'])).toBe(folded(note));
        expect(entry['URL']).toBe(URL);
      }),
    );
  });

  it('cannot be broken out of by a line break or a closing brace', () => {
    const told = { ...citation, title: 'A }},\n url = {https://evil.example}\r\nUR  - https://evil.example' };
    const entry = read(write(told));
    expect(entry['URL']).toBe(URL);
    expect(entry['title']).toContain('evil.example');
  });
});

describe('writeBibtex', () => {
  it('says when the page stood so, and in which language', () => {
    expect(writeBibtex(citation)).toContain('  urldate = {2026-11-22},\n');
    expect(writeBibtex(citation)).toContain('  langid = {english},\n');
  });

  it('writes what TeX would read as commands as letters', () => {
    const told = { ...citation, title: '100 % & $5 #1 a_b ~ ^ \\ {x}' };
    expect(writeBibtex(told)).toContain(
      '{100 \\% \\& \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\{x\\}}',
    );
  });
});

describe('writeRis', () => {
  it('ends each line as the form asks, each with its tag, and says when the page stood so', () => {
    const lines = writeRis(citation).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines).toContain('Y2  - 2026/11/22');
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
  });
});

describe('buildCitation', () => {
  it('gives one line with title, days and permalink', () => {
    expect(citation.plain).toBe(
      `Rasad. “${article.title}”. As of 6 January 2026. Published 22 November 2026, updated 23 November 2026. ${URL}`,
    );
  });

  it.each([
    ['Crónica', 'cronica'],
    ['رصد', 'tracker'],
  ])('begins the key of a site named %s with %s', (name, slug) => {
    const other = dataContext(trackerOf({ site: siteEntry({ name }) })).edition;
    expect(buildCitation(article, other).key).toBe(`${slug}-2026-01-06-first-day`);
  });

  it('cites the Persian edition in Persian, under a key and an address of its own', () => {
    const persian = buildEdition(
      trackerOf({ translations: [translationEntry({ title: 'روز نخست' })] }),
      indexes,
      'fa',
      '/',
      'https://rasad.example',
    );
    const told = buildCitation(article, persian);
    expect(told).toMatchObject({
      key: 'rasad-2026-01-06-first-day-fa',
      lang: 'fa',
      title: 'روز نخست',
      url: 'https://rasad.example/fa/articles/2026-01-06-first-day/',
    });
    expect(writeBibtex(told)).toContain('langid = {persian}');
    expect(read(writeRis(told))['title']).toBe('روز نخست');
  });
});

describe('claimCitation', () => {
  it('names source and status with the claim, and its own address', () => {
    const line = claimCitation(claim, article, edition);
    expect(line).toBe(`Rasad. “${claim.text}” Claim 1 (HRANA, reported) in “${article.title}”. ${URL}#c1`);
  });
});
