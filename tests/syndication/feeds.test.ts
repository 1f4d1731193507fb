import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/i18n/edition.ts';
import { listCorrections } from '../../src/model/changes.ts';
import { claimEntry, correctionEntry } from '../../src/syndication/feed-entries.ts';
import { writeFeed } from '../../src/syndication/feeds.ts';
import { dataContext } from '../support/data-context.ts';
import { articleEntry, siteEntry, trackerOf } from '../support/factories.ts';
import { expectWellFormed } from '../support/feeds.ts';

const tracker = trackerOf({
  articles: [
    articleEntry({
      updated: '2026-11-23T09:30:00+00:00',
      corrections: [
        { date: '2026-11-23', claim: 'c1', kind: 'figure', was: '28', now: '25', note: 'Misread.' },
        { date: '2026-11-24', kind: 'removal-for-safety', note: 'Removed.' },
      ],
    }),
  ],
});
const { edition, indexes } = dataContext(tracker);
const elsewhere = buildEdition(tracker, indexes, 'en', '/pr/12/', 'https://elsewhere.example');
const [claim] = tracker.claims;
const [article] = tracker.articles;
if (!claim || !article) throw new Error('there is no claim');

describe('claimEntry', () => {
  it('is published on the day the claim could be known, and updated when its article changed', () => {
    const entry = claimEntry(claim, article, edition);
    expect(entry).toMatchObject({
      path: 'claims/2026-01-06-first-day/c1',
      title: 'HRANA: Shops in the bazaar stayed shut.',
      url: '/articles/2026-01-06-first-day/#c1',
    });
    expect(entry.published.toISOString()).toBe('2026-01-06T00:00:00.000Z');
    expect(entry.updated.toISOString()).toBe('2026-11-23T09:30:00.000Z');
    expect(entry.summary).toContain('reported · own reporting · 6 January 2026 · Tehran');
  });
});

describe('correctionEntry', () => {
  it('keeps its number whatever is added after it, and says what was and is', () => {
    const entries = listCorrections(tracker).map((record) => correctionEntry(record, edition));
    expect(entries.map(({ path }) => path)).toEqual([
      'corrections/2026-01-06-first-day/2',
      'corrections/2026-01-06-first-day/1',
    ]);
    expect(entries[1]?.summary).toBe('Misread. (was: 28; now: 25)');
    expect(entries[0]?.summary).toBe('Removed.');
  });

  it('names an article that was taken back by its day, not by its headline', () => {
    const retracted = articleEntry({
      title: 'A forged list',
      status: 'retracted',
      retraction: { date: '2026-11-23', reason: 'Forged.' },
      corrections: [{ date: '2026-11-22', claim: 'c1', kind: 'text', note: 'Noted.' }],
    });
    const [record] = listCorrections(trackerOf({ articles: [retracted] }));
    const entry = record && correctionEntry(record, edition);
    expect(entry?.title).toBe('text: An article on 6 January 2026');
    expect(JSON.stringify(entry)).not.toContain('forged');
  });
});

describe('writeFeed', () => {
  const source = (own: typeof edition) => ({
    scope: 'claims/',
    title: 'Claims',
    description: 'All of them',
    url: own.urls.timeline,
    beside: own.urls.claims,
    entries: [claimEntry(claim, article, own)],
  });
  const idsOf = (text: string) => [...text.matchAll(/tag:[^<"]+/g)].map(([id]) => id);

  it.each(['feed.xml', 'rss.xml', 'feed.json'] as const)(
    'gives %s the same ids wherever the site stands',
    (file) => {
      const here = idsOf(writeFeed(source(edition), file, edition));
      expect(here).toContain('tag:rasad,2026:en/claims/2026-01-06-first-day/c1');
      expect(idsOf(writeFeed(source(elsewhere), file, elsewhere))).toEqual(here);
    },
  );

  it.each([
    [{ name: 'Crónica' }, 'cronica'],
    [{ name: 'رصد' }, 'tracker'],
    [{ name: 'Crónica', slug: 'rasad' }, 'rasad'],
  ])('names the entries of a site with %o by %s', (site, slug) => {
    const other = dataContext(trackerOf({ site: siteEntry(site) })).edition;
    const ids = idsOf(writeFeed(source(other), 'feed.xml', other));
    expect(ids).toEqual([
      `tag:${slug},2026:en/claims/`,
      `tag:${slug},2026:en/claims/2026-01-06-first-day/c1`,
    ]);
  });

  it.each(['feed.xml', 'rss.xml', 'feed.json'] as const)(
    'writes %s to the same bytes when nothing changed',
    (file) => {
      expect(writeFeed(source(edition), file, edition)).toBe(writeFeed(source(edition), file, edition));
    },
  );

  it('names the feed itself where it stands, and the page it belongs to', () => {
    const text = writeFeed(source(edition), 'feed.xml', edition);
    expect(text).toContain('https://rasad.example/claims/feed.xml');
    expect(text).toContain('https://rasad.example/timeline/');
  });

  it('has no moment of the build where there is no entry', () => {
    const text = writeFeed({ ...source(edition), entries: [] }, 'feed.xml', edition);
    expect(text).toContain('2026-01-01T00:00:00');
  });

  describe('with a text that is no HTML and looks like it', () => {
    const text = 'Fewer than <50 & <script>alert(1)</script> ]]> "said"';
    const hostile = {
      ...source(edition),
      title: text,
      entries: [{ ...claimEntry(claim, article, edition), title: text, summary: text, categories: [text] }],
    };

    it.each(['feed.xml', 'rss.xml'] as const)('stays well-formed and says it as HTML in %s', (file) => {
      const written = writeFeed(hostile, file, edition);
      expectWellFormed(file, written);
      expect(written).not.toMatch(/<script|<50/);
      expect(written).toContain(
        '[CDATA[Fewer than &lt;50 &amp; &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; "said"]]>',
      );
    });

    it('says it as it is in JSON but for the content, which is HTML', () => {
      const { items } = JSON.parse(writeFeed(hostile, 'feed.json', edition)) as {
        items: Record<string, string>[];
      };
      expect(items[0]).toMatchObject({ title: text, summary: text });
      expect(items[0]?.['content_html']).not.toContain('<');
    });
  });
});
