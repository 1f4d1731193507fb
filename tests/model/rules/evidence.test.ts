import { describe, expect, it } from 'vitest';
import { articleEntry, siteEntry, sourceEntry } from '../../support/factories.ts';
import { CLAIM, EVIDENCE, VERIFIED } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const { url, archived, ...page } = EVIDENCE;
const withPages = (...pages: object[]) => {
  const entries = pages.map((changes, at) => [`page-${String(at)}`, { ...page, ...changes }] as const);
  const evidence = Object.fromEntries(entries);
  return { articles: [articleEntry({ evidence, claims: [{ ...CLAIM, evidence: Object.keys(evidence) }] })] };
};

describe('evidence-archive', () => {
  it('warns of a linked page without an archived copy', () => {
    expect(told(withPages({ url }))).toEqual([`evidence-archive ${FILE}: url: https://example.org/page`]);
  });

  it.each([
    ['an archived page', { url, archived }],
    ['a page that is not linked', { withheld: 'unvetted-host' }],
  ])('accepts %s', (_name, changes) => {
    expect(told(withPages(changes))).toEqual([]);
  });
});

describe('archive-host', () => {
  const site = siteEntry({ archive_hosts: ['web.archive.org', 'archive.ph'] });

  it.each(['https://copies.example/x', 'https://archive.ph.copies.example/x', 'https://archive.org/x'])(
    'tells %s, which is no archive of the list',
    (archive) => {
      expect(told({ site, ...withPages({ url, archived: archive }) })).toEqual([
        `archive-host ${FILE}: archived: ${archive}`,
      ]);
    },
  );

  it.each(['https://web.archive.org/web/2026/https://example.org/', 'https://www.archive.ph/AbC'])(
    'accepts %s',
    (archive) => {
      expect(told({ site, ...withPages({ url, archived: archive }) })).toEqual([]);
    },
  );

  it('accepts any host where site.yaml has no list', () => {
    expect(told(withPages({ url, archived: 'https://copies.example/x' }))).toEqual([]);
  });
});

describe('unmarked-copy', () => {
  const sources = [
    sourceEntry('bbc'),
    sourceEntry('hengaw'),
    sourceEntry('hrana', { homepage: 'https://www.en-hrana.example', hosts: ['hrana.example'] }),
  ];
  const on = (address: string, changes: object = {}) => ({
    sources,
    ...withPages({ url: address, archived, ...changes }),
  });

  it.each(['https://copies.example/x', 'https://not-en-hrana.example/x', 'https://hrana.example.net/x'])(
    'warns of %s, which is no host of its publisher',
    (address) => {
      expect(told(on(address))).toEqual([`unmarked-copy ${FILE}: publisher: hrana`]);
    },
  );

  it.each([
    ['the host of the homepage', on('https://en-hrana.example/x')],
    ['a host below it', on('https://live.en-hrana.example/x')],
    ['a host of the list', on('https://www.hrana.example/x')],
    [
      'a copy that names its host',
      on('https://copies.example/x', { publisher: 'copies.example', copy_of: 'hrana' }),
    ],
    ['a source without a homepage', on('https://copies.example/x', { publisher: 'bbc' })],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });

  it('accepts a host above that of the homepage', () => {
    const below = sourceEntry('hrana', { homepage: 'https://en.hrana.example' });
    const parts = withPages({ url: 'https://hrana.example/x', archived });
    expect(told({ ...parts, sources: [...sources.slice(0, 2), below] })).toEqual([]);
  });
});

describe('duplicate-evidence', () => {
  it.each([
    'https://example.org/page',
    'http://example.org/page',
    'https://www.example.org/page/',
    'https://example.org/page#top',
    'https://example.org/page?utm_source=feed',
  ])('tells %s where the page is listed already', (again) => {
    const lines = told(withPages({ url, archived }, { url: again, archived }));
    expect(lines.filter((line) => line.startsWith('duplicate-evidence'))).toEqual([
      `duplicate-evidence ${FILE}: url: ${again}`,
    ]);
  });

  it.each(['https://example.org/page?id=2', 'https://example.org/page/2', 'https://fa.example.org/page'])(
    'accepts %s, another page',
    (other) => {
      expect(told(withPages({ url, archived }, { url: other, archived }))).toEqual([]);
    },
  );
});

describe('verified-evidence', () => {
  const verified = (...reasons: string[]) => {
    const { articles } = withPages(...reasons.map((withheld) => ({ withheld })));
    const data = { ...articles[0]?.data };
    const evidence = data.evidence ?? {};
    return {
      articles: [
        articleEntry({ evidence, claims: [{ ...CLAIM, ...VERIFIED, evidence: Object.keys(evidence) }] }),
      ],
    };
  };

  it('tells a verified claim of which no page was found', () => {
    expect(told(verified('not-found', 'not-found'))).toEqual([`verified-evidence ${FILE}: status: verified`]);
  });

  it('accepts one page that was found', () => {
    expect(told(verified('not-found', 'unvetted-host'))).toEqual([]);
  });

  it('accepts a claim that is not called verified', () => {
    expect(told(withPages({ withheld: 'not-found' }))).toEqual([]);
  });
});
