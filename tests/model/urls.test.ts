import { describe, expect, it } from 'vitest';
import { buildUrls, type Urls } from '../../src/model/urls.ts';

const english = buildUrls({ base: '/', lang: 'en', defaultLang: 'en' });
const preview = buildUrls({ base: '/pr/12/', lang: 'en', defaultLang: 'en' });
const persian = buildUrls({ base: '/pr/12/', lang: 'fa', defaultLang: 'en' });

const TABLE: [name: string, make: (urls: Urls) => string, path: string][] = [
  ['home', (urls) => urls.home, ''],
  ['articles', (urls) => urls.articles(), 'articles/'],
  ['articles, page 1', (urls) => urls.articles(1), 'articles/'],
  ['articles, page 2', (urls) => urls.articles(2), 'articles/2/'],
  ['article', (urls) => urls.article('2026-01-06-a'), 'articles/2026-01-06-a/'],
  ['claim', (urls) => urls.claim('2026-01-06-a#c2'), 'articles/2026-01-06-a/#c2'],
  ['provinces', (urls) => urls.provinces, 'provinces/'],
  ['province', (urls) => urls.province('ilam'), 'provinces/ilam/'],
  ['province, page 3', (urls) => urls.province('ilam', 3), 'provinces/ilam/3/'],
  ['place', (urls) => urls.place('ilam/malekshahi'), 'places/ilam/malekshahi/'],
  ['sources', (urls) => urls.sources, 'sources/'],
  ['source', (urls) => urls.source('hrana'), 'sources/hrana/'],
  ['source, page 2', (urls) => urls.source('hrana', 2), 'sources/hrana/2/'],
  ['timeline', (urls) => urls.timeline, 'timeline/'],
  ['month', (urls) => urls.month('2026-01'), 'timeline/2026/01/'],
  ['day', (urls) => urls.day('2026-01-06'), 'timeline/2026/01/06/'],
  ['wave', (urls) => urls.wave('2025-26'), 'waves/2025-26/'],
  ['corrections', (urls) => urls.corrections, 'corrections/'],
  ['coverage', (urls) => urls.coverage, 'coverage/'],
  ['coverage on that day', (urls) => urls.coverageOnDay, 'coverage/on-day/'],
  ['days of knowledge', (urls) => urls.asOfDays, 'as-of/'],
  ['as of', (urls) => urls.asOf('2026-01-06'), 'as-of/2026-01-06/'],
  ['correction', (urls) => urls.correction('2026-01-06-a', 2), 'corrections/#correction-2026-01-06-a-2'],
  ['changes', (urls) => urls.changes, 'changes/'],
  ['changes of a day', (urls) => urls.changesOf('2026-11-22'), 'changes/2026-11-22/'],
  ['page', (urls) => urls.page('about'), 'about/'],
  ['feed', (urls) => urls.feed(urls.province('ilam'), 'feed.xml'), 'provinces/ilam/feed.xml'],
];

describe('buildUrls', () => {
  it.each(TABLE)('returns the address of %s', (_name, make, path) => {
    expect(make(english)).toBe(`/${path}`);
    expect(make(preview)).toBe(`/pr/12/${path}`);
    expect(make(persian)).toBe(`/pr/12/fa/${path}`);
  });

  it('shares files of public/ between languages', () => {
    expect(persian.file('favicon.svg')).toBe('/pr/12/favicon.svg');
  });
});
