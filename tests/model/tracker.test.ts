import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import {
  articleEntry,
  contentOf,
  pageEntry,
  placeEntry,
  sourceEntry,
  trackerOf,
  waveEntry,
} from '../support/factories.ts';
import { buildTracker } from '../../src/model/tracker.ts';
import { CLAIM } from '../support/samples.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const RETRACTED = { status: 'retracted' as const, retraction: { date: '2026-11-23', reason: 'A forgery.' } };

/** The sample article, and another with these changes that cites it and that it cites. */
function two(changes: Parameters<typeof articleEntry>[0]): Partial<Content> {
  return {
    articles: [
      articleEntry({}, { body: '\n[own](#c1) [other](2026-01-06-other.md#c1)\n' }),
      articleEntry(
        { claims: [{ ...CLAIM, where: ['ilam/malekshahi'], source: 'bbc', when: '2026-01-05' }], ...changes },
        { id: '2026-01-06-other', body: '\n[own](#c1) [first](2026-01-06-first-day.md#c1)\n' },
      ),
    ],
  };
}

describe('buildTracker', () => {
  it('throws without site.yaml', () => {
    expect(() => trackerOf({ site: null })).toThrow(/site\.yaml/);
  });

  it('gives an article the provinces, places, sources and days of claims it records and cites', () => {
    const article = trackerOf(two({})).articleById.get('2026-01-06-first-day');
    expect(article).toMatchObject({
      provinces: ['ilam', 'tehran'],
      places: ['ilam/malekshahi'],
      sources: ['bbc', 'hrana'],
      days: ['2026-01-05', '2026-01-06'],
    });
    expect(article?.recorded.map(({ key }) => key)).toEqual(['2026-01-06-first-day#c1']);
    expect(article?.cited.map(({ key }) => key)).toEqual(['2026-01-06-other#c1']);
  });

  it('counts a claim once, however often it is cited', () => {
    const body =
      '\n[a](#c1) [b](2026-01-06-other.md#c1) [c](2026-01-06-other.md#c1) [d](./2026-01-06-other.md#c1)\n';
    const tracker = trackerOf({
      articles: [articleEntry({}, { body }), articleEntry({}, { id: '2026-01-06-other' })],
    });
    expect(tracker.claims).toHaveLength(2);
    expect(tracker.articleById.get('2026-01-06-first-day')?.cited).toHaveLength(1);
  });

  it('cites in the order of the text', () => {
    const claims = [CLAIM, { ...CLAIM, id: 'c2' }, { ...CLAIM, id: 'c10' }];
    const body = '\n[x](2026-01-06-other.md#c10) [y](2026-01-06-other.md#c2) [z](2026-01-06-other.md#c10)\n';
    const tracker = trackerOf({
      articles: [articleEntry({}, { body }), articleEntry({ claims }, { id: '2026-01-06-other' })],
    });
    expect(ids(tracker.articleById.get('2026-01-06-first-day')?.cited ?? [])).toEqual(['c10', 'c2']);
  });

  it('leaves a draft and its claims out, also where they are cited, but not in a preview', () => {
    const tracker = trackerOf(two({ status: 'draft' }));
    expect(ids(tracker.articles)).toEqual(['2026-01-06-first-day']);
    expect(tracker.claims).toHaveLength(1);
    expect(tracker.articleById.get('2026-01-06-first-day')).toMatchObject({ cited: [], sources: ['hrana'] });
    const preview = trackerOf(two({ status: 'draft' }), { preview: true });
    expect(preview.claims).toHaveLength(2);
    expect(preview.articleById.get('2026-01-06-other')?.state).toBe('draft');
  });

  it('keeps a retracted article for its page and takes its claims out of everything', () => {
    const tracker = trackerOf(two(RETRACTED));
    expect(ids(tracker.articles)).toEqual(['2026-01-06-first-day']);
    expect(ids(tracker.retracted)).toEqual(['2026-01-06-other']);
    expect(tracker.claimByKey.has('2026-01-06-other#c1')).toBe(false);
    expect(tracker.articleById.get('2026-01-06-first-day')).toMatchObject({
      cited: [],
      provinces: ['tehran'],
    });
    expect(tracker.articleById.get('2026-01-06-other')).toMatchObject({
      state: 'retracted',
      retraction: RETRACTED.retraction,
    });
    expect(tracker.articleById.get('2026-01-06-other')?.recorded).toHaveLength(1);
  });

  it('keeps a retracted article out of the claims in a preview too', () => {
    expect(trackerOf(two(RETRACTED), { preview: true }).claims).toHaveLength(1);
  });

  it.each([
    ['before midnight in Tehran', '2026-11-22T20:29:59Z', 'published'],
    ['after midnight in Tehran', '2026-11-22T20:30:00Z', 'scheduled'],
    ['on the day by another offset', '2026-11-22T23:00:00-01:00', 'scheduled'],
    ['a day before', '2026-11-21T12:00:00Z', 'published'],
  ])('schedules by the end of the day in the zone of the site: %s', (_name, published, state) => {
    const content = contentOf(two({ published }));
    const shown = buildTracker(content, { today: '2026-11-22', preview: true });
    expect(shown.articleById.get('2026-01-06-other')?.state).toBe(state);
    const real = buildTracker(content, { today: '2026-11-22', preview: false });
    expect(real.articleById.has('2026-01-06-other')).toBe(state === 'published');
    expect(real.claims).toHaveLength(state === 'published' ? 2 : 1);
  });

  it('sorts articles by the last day they speak of, then publication, then id', () => {
    const article = (id: string, as_of: string, published: string) =>
      articleEntry({ as_of, published, claims: [{ ...CLAIM, when: '2026-01-01' }] }, { id });
    const tracker = trackerOf({
      articles: [
        article('2026-01-05-a', '2026-01-05', '2026-11-22T12:00:00Z'),
        article('2026-01-06-b', '2026-01-06', '2026-11-20T12:00:00Z'),
        article('2026-01-06-a', '2026-01-06', '2026-11-20T15:30:00+03:30'),
        article('2026-01-06-c', '2026-01-06', '2026-11-21T12:00:00Z'),
      ],
    });
    expect(ids(tracker.articles)).toEqual(['2026-01-06-c', '2026-01-06-a', '2026-01-06-b', '2026-01-05-a']);
  });

  it('sorts waves newest first, pages by their order, and the rest by id', () => {
    const tracker = trackerOf({
      waves: [
        waveEntry('2009', { from: '2009-06-12' }),
        waveEntry(),
        waveEntry('2022-23', { from: '2022-09-16' }),
      ],
      pages: [pageEntry({ order: 2 }, 'a'), pageEntry({ order: 1 }, 'z'), pageEntry({ order: 1 }, 'm')],
      sources: [sourceEntry('hrana'), sourceEntry('bbc')],
      places: [placeEntry(), placeEntry({ province: 'IR-16', slug: 'malekshahi' }, 3)],
    });
    expect([...tracker.waves.keys()]).toEqual(['2025-26', '2022-23', '2009']);
    expect(ids(tracker.pages)).toEqual(['m', 'z', 'a']);
    expect([...tracker.sources.keys()]).toEqual(['bbc', 'hrana']);
    expect([...tracker.places.keys()]).toEqual(['ilam/malekshahi', 'tehran/tehran']);
  });

  it('names a place by the slug of its province', () => {
    expect(trackerOf().places.get('ilam/malekshahi')).toMatchObject({
      provinceId: 'ilam',
      slug: 'malekshahi',
    });
  });

  it('freezes the tracker, its articles and its claims', () => {
    const tracker = trackerOf();
    for (const part of [tracker, ...tracker.articles, ...tracker.claims, ...tracker.sources.values()])
      expect(Object.isFrozen(part)).toBe(true);
  });
});
