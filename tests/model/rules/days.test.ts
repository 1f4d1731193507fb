import { describe, expect, it } from 'vitest';
import { articleEntry, siteEntry, waveEntry } from '../../support/factories.ts';
import { CLAIM, FIGURE } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-x.md';
const at = (id: string, changes = {}, file?: string) => ({
  articles: [articleEntry(changes, file === undefined ? { id } : { id, file })],
});

describe('file-name-date', () => {
  it.each([
    ['another day', '2026-01-07-x', undefined, 'articles/2026/2026-01-07-x.md: as_of: "2026-01-06"'],
    ['no day', 'first-day', undefined, 'articles/2026/first-day.md: as_of: "2026-01-06"'],
    ['a day alone', '2026-01-06', undefined, 'articles/2026/2026-01-06.md: as_of: "2026-01-06"'],
    [
      'the folder of another year',
      '2026-01-06-x',
      'articles/2025/2026-01-06-x.md',
      'articles/2025/2026-01-06-x.md: title: The first day',
    ],
    [
      'no folder of a year',
      '2026-01-06-x',
      'articles/2026-01-06-x.md',
      'articles/2026-01-06-x.md: title: The first day',
    ],
  ])('tells %s in the name of the file', (_name, id, file, where) => {
    expect(told(at(id, {}, file))).toEqual([`file-name-date ${where}`]);
  });

  it('accepts a day and a slug', () => {
    expect(told(at('2026-01-06-x-2'))).toEqual([]);
  });
});

describe('as-of-published', () => {
  it('tells an article later than its publication', () => {
    expect(told(at('2026-01-06-x', { published: '2026-01-05T20:29:00Z' }))).toEqual([
      `as-of-published ${FILE}: as_of: "2026-01-06"`,
    ]);
  });

  it('takes the day of publication in the time zone of the site', () => {
    const parts = at('2026-01-06-x', { published: '2026-01-05T20:31:00Z' });
    expect(told(parts)).toEqual([]);
    expect(told({ ...parts, site: siteEntry({ time_zone: 'UTC' }) })).toHaveLength(1);
  });
});

describe('claim-after-as-of', () => {
  const ending = (to: string) =>
    at('2026-01-06-x', { claims: [CLAIM, { ...CLAIM, id: 'c2', when: { from: '2026-01-05', to } }] });

  it('tells a claim that ends later than the article', () => {
    expect(told(ending('2026-01-07'))).toEqual([`claim-after-as-of ${FILE}: when:`]);
  });

  it('accepts a claim that ends on the last day', () => {
    expect(told(ending('2026-01-06'))).toEqual([]);
  });
});

describe('day-in-wave', () => {
  const toll = { kind: 'toll', event_type: undefined, figure: FIGURE };
  const on = (when: unknown, changes: object = {}) =>
    at('2026-01-06-x', { claims: [{ ...CLAIM, when, ...changes }] });
  const closed = { waves: [waveEntry('2025-26', { from: '2025-12-28', to: '2026-01-04' })] };

  it.each([
    ['a day before the wave', on('2025-12-27'), 'when: "2025-12-27"'],
    ['a window that begins before it', on({ from: '2025-12-27', to: '2025-12-29' }, toll), 'when:'],
    [
      'a day after the wave',
      { ...on('2026-01-05', { ...toll, kind: 'spread' }), ...closed },
      'when: "2026-01-05"',
    ],
    ['a window that ends after it', { ...on({ from: '2026-01-04', to: '2026-01-05' }), ...closed }, 'when:'],
  ])('tells %s', (_name, parts, line) => {
    expect(told(parts)).toEqual([`day-in-wave ${FILE}: ${line}`]);
  });

  it.each([
    ['the first and the last day', { ...on({ from: '2025-12-28', to: '2026-01-04' }), ...closed }],
    ['any later day while the wave lasts', on('2026-01-06')],
    ['context from before it', on('2025-11-01', { kind: 'context', event_type: undefined })],
    ['any day of a broken wave', { ...on('2024-01-01'), waves: [], broken: new Set(['wave/2025-26']) }],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});
