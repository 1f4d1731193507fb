import { describe, expect, it } from 'vitest';
import { articleEntry, pageEntry, translationEntry } from '../../support/factories.ts';
import { CLAIM } from '../../support/samples.ts';
import { findingsOf } from '../../support/marked.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const OTHER = '2026-01-06-other';
const other = (changes = {}) => articleEntry(changes, { id: OTHER });
const withBody = (body: string) => ({
  articles: [articleEntry({}, { body: `\n[own](#c1)\n\n${body}\n` }), other()],
});

describe('unknown-claim', () => {
  it.each([
    ['a claim of its own', '[x](#c2)'],
    ['a claim of another article', `[x](${OTHER}.md#c9)`],
    ['a claim of an article that is not there', '[x](2026-01-06-nowhere.md#c1)'],
    ['an article that is not there', '[x](2026-01-06-nowhere.md)'],
    ['a heading of another article', `[x](${OTHER}.md#what-is-known)`],
  ])('tells %s in a body, at its line', (_name, link) => {
    expect(told(withBody(`Words ${link}.`))).toEqual([`unknown-claim ${FILE}: Words ${link}.`]);
  });

  it('tells a citation by an old id, and the id of today', () => {
    const articles = [
      articleEntry({}, { body: '\n[own](#c1), [x](2026-01-06-old.md#c1)\n' }),
      other({ aliases: ['2026-01-06-old'] }),
    ];
    expect(findingsOf('unknown-claim', { articles }).map(({ message, hint }) => [message, hint])).toEqual([
      [
        `\`2026-01-06-old\` is an old id of \`${OTHER}\``,
        `Write \`${OTHER}\`; old ids are for links from outside.`,
      ],
    ]);
  });

  it('tells a claim in a reference definition', () => {
    expect(told(withBody('[x][a]\n\n[a]: #c7'))).toEqual([`unknown-claim ${FILE}: [a]: #c7`]);
  });

  it('tells a claim in a translation and in a page of the site', () => {
    const parts = {
      translations: [translationEntry({}, '2026-01-06-first-day', '\n[x](#c5)\n')],
      pages: [pageEntry({}, 'about', `\n[x](${OTHER}.md#c1)\n`)],
    };
    expect(told(parts)).toEqual([
      'unknown-claim articles/2026/2026-01-06-first-day.fa.md: [x](#c5)',
      `unknown-claim pages/about.md: [x](${OTHER}.md#c1)`,
    ]);
  });

  it('tells a claim that a relation names', () => {
    const relates = [
      { claim: '2026-01-06-first-day#c1', as: 'supersedes' as const },
      { claim: '2026-01-06-first-day#c4', as: 'supersedes' as const },
    ];
    expect(told({ articles: [articleEntry({ claims: [CLAIM, { ...CLAIM, id: 'c2', relates }] })] })).toEqual([
      `unknown-claim ${FILE}: - claim: 2026-01-06-first-day#c4`,
    ]);
  });

  it('tells a claim that a correction names', () => {
    const corrections = [{ date: '2026-11-23', claim: 'c3', kind: 'text' as const, note: 'Reworded.' }];
    const updated = '2026-11-23T09:30:00+00:00';
    expect(told({ articles: [articleEntry({ corrections, updated })] })).toEqual([
      `unknown-claim ${FILE}: claim: c3`,
    ]);
  });

  it.each([
    ['claims that are there', withBody(`[x](${OTHER}.md#c1) [y](./${OTHER}.md#c1) [z](../2026/${OTHER}.md)`)],
    ['a heading of its own', withBody('## What\n\n[x](#what)')],
    ['pages of the site and of the web', withBody('[x](/method/) [y](https://example.org/a.md#c9)')],
    [
      'claims of a broken article',
      { ...withBody('[x](2026-01-06-gone.md#c1)'), broken: new Set(['article/2026-01-06-gone']) },
    ],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});

describe('cites-unpublished', () => {
  const citing = (status: 'draft' | 'published', link: string) =>
    articleEntry({ status }, { body: `\n[own](#c1)\n\n${link}\n` });

  it.each([`[x](${OTHER}.md#c1)`, `[x](${OTHER}.md)`])('tells %s of a draft in what is published', (link) => {
    expect(told({ articles: [citing('published', link), other({ status: 'draft' })] })).toEqual([
      `cites-unpublished ${FILE}: ${link}`,
    ]);
  });

  it('tells a draft in a translation of what is published and in a page of the site', () => {
    const parts = {
      articles: [articleEntry(), other({ status: 'draft' as const })],
      translations: [translationEntry({}, '2026-01-06-first-day', `\n[x](${OTHER}.md#c1)\n`)],
      pages: [pageEntry({}, 'about', `\n[x](${OTHER}.md#c1)\n`)],
    };
    expect(told(parts)).toEqual([
      `cites-unpublished articles/2026/2026-01-06-first-day.fa.md: [x](${OTHER}.md#c1)`,
      `cites-unpublished pages/about.md: [x](${OTHER}.md#c1)`,
    ]);
  });

  it.each([
    ['a draft that cites a draft', 'draft', 'draft'],
    ['a draft that cites what is published', 'draft', 'published'],
    ['what is published citing the same', 'published', 'published'],
  ] as const)('accepts %s', (_name, from, to) => {
    expect(told({ articles: [citing(from, `[x](${OTHER}.md#c1)`), other({ status: to })] })).toEqual([]);
  });
});

describe('uncited-claim', () => {
  it('warns of a claim that no body cites, at its id', () => {
    expect(told({ articles: [articleEntry({}, { body: '\nWords.\n' })] })).toEqual([
      `uncited-claim ${FILE}: - id: c1`,
    ]);
  });

  it('accepts a claim that another article cites', () => {
    const articles = [
      articleEntry({}, { body: '\nWords.\n' }),
      articleEntry({}, { id: OTHER, body: '\n[own](#c1) [x](2026-01-06-first-day.md#c1)\n' }),
    ];
    expect(told({ articles })).toEqual([]);
  });
});
