import { describe, expect, it } from 'vitest';
import { articleEntry, sourceEntry } from '../../support/factories.ts';
import { CLAIM, FIGURE } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const OTHER = '2026-01-06-other';
const toll = (figure: object, changes: object = {}) => ({
  ...CLAIM,
  kind: 'toll' as const,
  event_type: undefined,
  figure: { ...FIGURE, ...figure },
  ...changes,
});

describe('cumulative-falls', () => {
  const total = (id: string, to: string, value: number, changes: object = {}, figure: object = {}) =>
    toll(
      { value, cumulative: true, ...figure },
      {
        id,
        text: `Total ${id}.`,
        when: { from: '2025-12-28', to },
        ...changes,
      },
    );
  const totals = (...claims: object[]) => ({ articles: [articleEntry({ claims: claims as never })] });
  const first = total('c1', '2026-01-04', 29);
  const key = '2026-01-06-first-day#c1';

  it('warns of a running total that falls', () => {
    expect(told(totals(first, total('c2', '2026-01-05', 27)))).toEqual([`cumulative-falls ${FILE}: figure:`]);
  });

  it('compares with the highest total that stands, in other articles too', () => {
    const later = articleEntry({ claims: [total('c1', '2026-01-06', 28)] }, { id: OTHER });
    const parts = { articles: [articleEntry({ claims: [first, total('c2', '2026-01-05', 30)] }), later] };
    expect(told(parts)).toEqual([`cumulative-falls articles/2026/${OTHER}.md: figure:`]);
  });

  it.each([
    ['a total that grows', totals(first, total('c2', '2026-01-05', 29))],
    [
      'a later total that supersedes',
      totals(first, total('c2', '2026-01-05', 27, { relates: [{ claim: key, as: 'supersedes' }] })),
    ],
    [
      'a third total after that',
      totals(
        first,
        total('c2', '2026-01-05', 27, { relates: [{ claim: key, as: 'supersedes' }] }),
        total('c3', '2026-01-06', 28),
      ),
    ],
    ['another source', totals(first, total('c2', '2026-01-05', 27, { source: 'bbc' }))],
    ['another place', totals(first, total('c2', '2026-01-05', 27, { where: ['ilam'] }))],
    ['another metric', totals(first, total('c2', '2026-01-05', 27, {}, { metric: 'arrests' }))],
    ['a count of others', totals(first, total('c2', '2026-01-05', 5, {}, { includes: ['minors'] }))],
    [
      'a total since another day',
      totals(first, total('c2', '2026-01-05', 5, { when: { from: '2026-01-01', to: '2026-01-05' } })),
    ],
    ['a count of single days', totals(first, total('c2', '2026-01-05', 5, {}, { cumulative: false }))],
    ['a total that was withdrawn', totals({ ...first, status: 'withdrawn' }, total('c2', '2026-01-05', 27))],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});

describe('relation-order', () => {
  const self = '2026-01-06-first-day';
  const relation = (to: string, as: string) => ({ relates: [{ claim: `${self}#${to}`, as }] });
  const related = (...claims: object[]) => ({
    articles: [
      articleEntry({
        claims: claims.map((claim, at) => ({
          ...CLAIM,
          id: `c${String(at + 1)}`,
          text: `Claim ${String(at)}.`,
          ...claim,
        })),
      }),
    ],
  });
  const arrow = (to: string) => `relation-order ${FILE}: - claim: ${self}#${to}`;

  it.each([
    ['a claim that relates to itself', [relation('c1', 'same-origin')], [arrow('c1')]],
    [
      'one that supersedes a later one',
      [{ when: '2026-01-05', ...relation('c2', 'supersedes') }, {}],
      [arrow('c2')],
    ],
    ['one that supersedes another source', [{ source: 'bbc' }, relation('c1', 'supersedes')], [arrow('c1')]],
    [
      'one that supersedes another metric',
      [toll({}, { id: 'c1' }), toll({ metric: 'arrests' }, { id: 'c2', ...relation('c1', 'supersedes') })],
      [arrow('c1')],
    ],
    [
      'a circle, where it closes',
      [relation('c2', 'corrects'), relation('c3', 'supersedes'), relation('c1', 'corrects')],
      [arrow('c1')],
    ],
  ])('tells %s', (_name, claims, lines) => {
    expect(told(related(...claims))).toEqual(lines);
  });

  it.each([
    ['a later claim of one source', [{ when: '2026-01-05' }, relation('c1', 'supersedes')]],
    ['a correction of another source', [{ source: 'bbc' }, relation('c1', 'corrects')]],
    [
      'two claims of one origin that say so of each other',
      [relation('c2', 'same-origin'), relation('c1', 'same-origin')],
    ],
    ['two ways to one claim', [{}, relation('c1', 'corrects'), relation('c1', 'corrects')]],
  ])('accepts %s', (_name, claims) => {
    expect(told(related(...claims))).toEqual([]);
  });

  it('accepts a source that supersedes the body above the body it belongs to', () => {
    const parts = related({ source: 'bbc' }, { source: 'bbc-radio', ...relation('c1', 'supersedes') });
    const sources = ['bbc', 'hengaw', 'hrana'].map((id) => sourceEntry(id));
    const below = [
      sourceEntry('bbc-persian', { parent: 'bbc' }),
      sourceEntry('bbc-radio', { parent: 'bbc-persian' }),
    ];
    expect(told({ ...parts, sources: [...sources, ...below] })).toEqual([]);
  });

  it('accepts a source that supersedes the body it belongs to', () => {
    const parts = related({ source: 'bbc' }, { source: 'bbc-persian', ...relation('c1', 'supersedes') });
    const sources = ['bbc', 'hengaw', 'hrana'].map((id) => sourceEntry(id));
    expect(told({ ...parts, sources: [...sources, sourceEntry('bbc-persian', { parent: 'bbc' })] })).toEqual(
      [],
    );
  });

  it('accepts an estimate for fewer days that was published later', () => {
    const evidence = Object.fromEntries(
      ['2026-01-03', '2026-01-05'].map((published, at) => [
        `page-${String(at)}`,
        {
          url: `https://example.org/${String(at)}`,
          title: 'A page',
          publisher: 'hrana',
          published,
          archived: 'https://archive.org/x',
        },
      ]),
    );
    const claims = [
      { ...CLAIM, evidence: ['page-0'] },
      {
        ...CLAIM,
        id: 'c2',
        text: 'Two.',
        when: '2026-01-02',
        evidence: ['page-1'],
        ...relation('c1', 'supersedes'),
      },
    ];
    expect(told({ articles: [articleEntry({ evidence, claims: claims as never })] })).toEqual([]);
  });
});
