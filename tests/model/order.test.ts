import { describe, expect, it } from 'vitest';
import { compareFindings, compareText, type Finding } from '../../src/model/finding.ts';
import { compareClaims, compareStrength, countStatuses, statusRank } from '../../src/model/order.ts';
import { PAGE_SIZE, paginate } from '../../src/model/paging.ts';
import { suggest } from '../../src/model/suggest.ts';
import { STATUSES } from '../../src/schema/vocabulary.ts';
import { trackerOfClaims } from '../support/factories.ts';

const claimsOf = (...changes: Parameters<typeof trackerOfClaims>) =>
  [...trackerOfClaims(...changes).claims].sort((a, b) => compareText(a.id, b.id));

describe('compareClaims', () => {
  it('puts the later end first, then the later begin, then the lower number', () => {
    const claims = claimsOf(
      { when: '2026-01-04' },
      { when: { from: '2026-01-01', to: '2026-01-05' } },
      { when: '2026-01-05' },
      { when: '2026-01-05' },
    );
    expect(claims.sort(compareClaims).map(({ id }) => id)).toEqual(['c3', 'c4', 'c2', 'c1']);
  });

  it('counts c10 after c9', () => {
    const claims = claimsOf(...Array.from({ length: 10 }, () => ({})));
    expect(claims.sort(compareClaims).at(-1)?.id).toBe('c10');
  });
});

describe('compareStrength', () => {
  it('puts the stronger status first, then the newer', () => {
    const claims = claimsOf(
      { status: 'rumour' },
      { status: 'reported', when: '2026-01-01' },
      { status: 'reported' },
    );
    expect(claims.sort(compareStrength).map(({ id }) => id)).toEqual(['c3', 'c2', 'c1']);
  });

  it('ranks verified strongest', () => {
    expect(STATUSES.map(statusRank)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(statusRank('verified')).toBe(0);
  });
});

describe('countStatuses', () => {
  it('counts each status apart, those without a claim as zero', () => {
    const claims = claimsOf({ status: 'rumour' }, { status: 'reported' }, { status: 'reported' });
    expect(countStatuses(claims)).toEqual({
      verified: 0,
      reported: 2,
      claimed: 0,
      rumour: 1,
      withdrawn: 0,
      false: 0,
    });
  });
});

describe('compareFindings', () => {
  const finding = (file: string, line: number | null, column = 1, code = 'a', message = 'm'): Finding => ({
    code,
    severity: 'error',
    file,
    span: line === null ? null : { line, column, endLine: line, endColumn: column },
    message,
    found: null,
    hint: '',
    fix: null,
  });

  it('orders by file, the whole file first, then line, column, code and message', () => {
    const sorted = [
      finding('a', null),
      finding('a', 2),
      finding('a', 10, 1),
      finding('a', 10, 2, 'a', 'm'),
      finding('a', 10, 2, 'a', 'n'),
      finding('a', 10, 2, 'b'),
      finding('b', 1),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  });
});

describe('paginate', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [PAGE_SIZE, [PAGE_SIZE]],
    [PAGE_SIZE + 1, [PAGE_SIZE, 1]],
    [3 * PAGE_SIZE, [PAGE_SIZE, PAGE_SIZE, PAGE_SIZE]],
  ])('cuts %i items into pages of %j', (total, lengths) => {
    const items = Array.from({ length: total }, (_, index) => index);
    const pages = paginate(items);
    expect(pages.map((page) => page.items.length)).toEqual(lengths);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map((page) => page.number)).toEqual(lengths.map((_, index) => index + 1));
    for (const page of pages) expect(page).toMatchObject({ count: lengths.length, total });
  });
});

describe('suggest', () => {
  it.each([
    ['hrna', 'Did you mean `hrana`? Otherwise.'],
    ['xyzzyplugh', 'Otherwise.'],
  ])('returns for %s', (id, hint) => {
    expect(suggest(id, new Set(['hrana', 'hengaw']), 'Otherwise.')).toBe(hint);
  });

  it('returns the other hint where nothing is known', () => {
    expect(suggest('x', new Set(), 'Otherwise.')).toBe('Otherwise.');
  });
});
