import { describe, expect, it } from 'vitest';
import { buildChanges, listCorrections } from '../../src/model/changes.ts';
import { buildRecorded } from '../../src/model/recorded.ts';
import type { Tracker } from '../../src/model/record.ts';
import { articleEntry, trackerOf } from '../support/factories.ts';
import { CLAIM } from '../support/samples.ts';

const FIRST = '2026-01-06-first-day';
const recordedOf = (tracker: Tracker) => buildRecorded(tracker, buildChanges(tracker));
const correction = { date: '2026-11-21', claim: 'c1', kind: 'text' as const, note: 'A typing error.' };
const published = '2026-11-20T12:00:00+03:30';

describe('buildRecorded', () => {
  it('tells when an article and its claims came, in UTC, and that nothing changed since', () => {
    const recorded = recordedOf(trackerOf({ articles: [articleEntry({ published })] }));
    const known = { known: '2026-11-20T08:30:00Z', changed: null };
    expect(recorded.articles.get(FIRST)).toEqual(known);
    expect(recorded.claims.get(`${FIRST}#c1`)).toEqual(known);
    expect(recorded.days.get('2026-01-06')).toEqual(known);
    expect(recorded.newest).toBe('2026-11-20T08:30:00Z');
  });

  it('takes the moment of the update for a correction of the same day of the site’s zone', () => {
    const claims = [CLAIM, { ...CLAIM, id: 'c2', text: 'Markets stayed shut.' }];
    const updated = '2026-11-20T21:00:00+00:00';
    const tracker = trackerOf({
      articles: [articleEntry({ published, updated, claims, corrections: [correction] })],
    });
    const recorded = recordedOf(tracker);
    expect(recorded.claims.get(`${FIRST}#c1`)?.changed).toBe('2026-11-20T21:00:00Z');
    expect(recorded.claims.get(`${FIRST}#c2`)?.changed).toBeNull();
    expect(recorded.articles.get(FIRST)?.changed).toBe('2026-11-20T21:00:00Z');
    expect(listCorrections(tracker).map(recorded.correction)).toEqual(['2026-11-20T21:00:00Z']);
    expect(recorded.changes.get('2026-11-21')).toBe('2026-11-20T21:00:00Z');
    expect(recorded.newest).toBe('2026-11-20T21:00:00Z');
  });

  it('takes the beginning of the day for a correction without an update, and tells nothing of a removal', () => {
    const removal = { ...correction, kind: 'removal-for-safety' as const };
    const of = (made: typeof correction | typeof removal) =>
      recordedOf(trackerOf({ articles: [articleEntry({ published, corrections: [made] })] }));
    expect(of(correction).claims.get(`${FIRST}#c1`)?.changed).toBe('2026-11-21T00:00:00Z');
    expect(of(removal).claims.get(`${FIRST}#c1`)?.changed).toBeNull();
    expect(of(removal).articles.get(FIRST)?.changed).toBe('2026-11-21T00:00:00Z');
  });

  it('knows an article that was taken back by the day of that', () => {
    const retraction = { date: '2026-11-21', reason: 'A forgery.' };
    const recorded = recordedOf(
      trackerOf({ articles: [articleEntry({ status: 'retracted', retraction, published })] }),
    );
    expect(recorded.articles.get(FIRST)?.changed).toBe('2026-11-21T00:00:00Z');
    expect(recorded.changes.get('2026-11-21')).toBe('2026-11-21T00:00:00Z');
    expect(recorded.days.size).toBe(0);
  });

  it('has no newest moment where nothing stands here', () => {
    expect(recordedOf(trackerOf({ articles: [] })).newest).toBe('');
  });
});
