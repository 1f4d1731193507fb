import { describe, expect, it } from 'vitest';
import { buildChanges, listCorrections } from '../../src/model/changes.ts';
import { listOpenClaims } from '../../src/model/open-claims.ts';
import { articleEntry, trackerOf, trackerOfClaims } from '../support/factories.ts';

const status = (date: string, was: string, now: string) => ({
  date,
  claim: 'c1',
  kind: 'status' as const,
  was,
  now,
  note: 'Checked again.',
});

describe('buildChanges', () => {
  it('puts articles on the day of the site’s zone on which they were published or updated, newest day first', () => {
    const articles = [
      articleEntry({ published: '2026-11-20T21:00:00+00:00' }, { id: '2026-01-06-a' }),
      articleEntry(
        { published: '2026-11-20T12:00:00+00:00', updated: '2026-11-21T12:00:00+00:00' },
        { id: '2026-01-06-b' },
      ),
      articleEntry(
        { published: '2026-11-20T12:00:00+00:00', updated: '2026-11-20T13:00:00+00:00' },
        { id: '2026-01-06-c' },
      ),
    ];
    const changes = [...buildChanges(trackerOf({ articles })).values()];
    expect(
      changes.map(({ day, added, updated }) => [day, added.map(({ id }) => id), updated.map(({ id }) => id)]),
    ).toEqual([
      ['2026-11-21', ['2026-01-06-a'], ['2026-01-06-b']],
      ['2026-11-20', ['2026-01-06-b', '2026-01-06-c'], []],
    ]);
  });

  it('keeps what became verified apart from other corrections', () => {
    const corrections = [
      status('2026-11-21', 'reported', 'verified'),
      status('2026-11-21', 'verified', 'claimed'),
      { date: '2026-11-21', kind: 'text' as const, note: 'A typing error.' },
    ];
    const changes = buildChanges(trackerOf({ articles: [articleEntry({ corrections })] })).get('2026-11-21');
    expect(changes?.upgraded.map(({ number, claim }) => [number, claim?.id])).toEqual([[1, 'c1']]);
    expect(changes?.corrected.map(({ number, claim }) => [number, claim?.id ?? null])).toEqual([
      [3, null],
      [2, 'c1'],
    ]);
  });

  it('puts an article that was taken back on that day, and no longer among those added', () => {
    const retraction = { date: '2026-11-21', reason: 'A forgery.' };
    const published = '2026-11-20T12:00:00+00:00';
    const tracker = trackerOf({ articles: [articleEntry({ status: 'retracted', retraction, published })] });
    const changes = [...buildChanges(tracker).values()];
    expect(changes.map(({ day, added, retracted }) => [day, added.length, retracted.length])).toEqual([
      ['2026-11-21', 0, 1],
    ]);
  });

  it('tells of no draft, no scheduled article and no day to come', () => {
    const articles = [
      articleEntry({ status: 'draft', published: '2026-11-20T12:00:00+00:00' }, { id: '2026-01-06-a' }),
      articleEntry({ published: '2026-12-20T12:00:00+00:00' }, { id: '2026-01-06-b' }),
      articleEntry({ corrections: [status('2026-12-01', 'claimed', 'reported')] }, { id: '2026-01-06-c' }),
    ];
    const changes = buildChanges(trackerOf({ articles }, { preview: true }));
    expect([...changes.keys()]).toEqual(['2026-11-22']);
  });
});

describe('listCorrections', () => {
  it('gives every correction its place in its article, the newest first', () => {
    const corrections = [
      status('2026-11-20', 'rumour', 'claimed'),
      status('2026-11-21', 'claimed', 'reported'),
    ];
    const records = listCorrections(trackerOf({ articles: [articleEntry({ corrections })] }));
    expect(records.map(({ number, correction }) => [number, correction.date])).toEqual([
      [2, '2026-11-21'],
      [1, '2026-11-20'],
    ]);
  });
});

describe('listOpenClaims', () => {
  it('lists claims to look at again by today, the longest overdue first', () => {
    const days = ['2026-11-22', '2026-11-23', undefined, '2026-06-01'];
    const open = listOpenClaims(trackerOfClaims(...days.map((check_next) => ({ check_next }))));
    expect(open.map(({ id, checkNext }) => [id, checkNext])).toEqual([
      ['c4', '2026-06-01'],
      ['c1', '2026-11-22'],
    ]);
  });
});
