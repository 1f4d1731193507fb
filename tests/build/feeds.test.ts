import { describe, expect, inject, it } from 'vitest';
import { listCorrections } from '../../src/model/changes.ts';
import { realTracker } from '../support/expected.ts';
import { feedsOf } from '../support/feeds.ts';
import { valuesOf, pagesOf } from '../support/pages.ts';

const { folder } = inject('realSite');
const feeds = feedsOf(folder);
const tracker = realTracker();
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:\S+$/;
const LENGTH = 30;
const counted = tracker.claims.filter(({ figure, unfound }) => figure !== null && !unfound);
/** Path of a feed inside its edition. */
const scopeOf = (file: string) => file.replace(/^fa\//, '');
const ofArticles = feeds.filter(({ file }) => !/^(claims|corrections|figures)\//.test(scopeOf(file)));
const ofClaims = feeds.filter(({ file }) => /^(claims|figures)\//.test(scopeOf(file)));

describe('the feeds', () => {
  it('stand at the root, for claims and corrections, and beside every province, source and metric, in three formats', () => {
    const sources = new Set(tracker.claims.flatMap(({ source, via }) => [source, ...via]));
    const verifiers = tracker.claims.flatMap(({ verifiedBy }) => verifiedBy ?? []);
    const scopes = [
      '',
      'claims/',
      'corrections/',
      ...new Set(counted.map(({ figure }) => `figures/${figure?.metric ?? ''}/`)),
      ...[...tracker.provinces.keys()].map((id) => `provinces/${id}/`),
      ...new Set([...sources, ...verifiers].map((id) => `sources/${id}/`)),
    ];
    const expected = ['', 'fa/'].flatMap((edition) =>
      scopes.flatMap((scope) => ['feed.json', 'feed.xml', 'rss.xml'].map((file) => edition + scope + file)),
    );
    console.info(
      `${String(feeds.length)} feeds, ${String(feeds.flatMap(({ entries }) => entries).length)} entries`,
    );
    expect(feeds.map(({ file }) => file)).toEqual(expected.sort());
  });

  it('have ids that are tag URIs and, inside one feed, unique', () => {
    const atom = feeds.filter(({ file }) => file.endsWith('feed.xml'));
    expect(atom.filter(({ id }) => !TAG_URI.test(id))).toEqual([]);
    expect(new Set(atom.map(({ id }) => id)).size).toBe(atom.length);
    for (const { file, entries } of feeds) {
      const ids = entries.map(({ id }) => id);
      expect(
        ids.filter((id) => !TAG_URI.test(id)),
        file,
      ).toEqual([]);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  it('give one article or claim one id in every feed and format', () => {
    const idByLink = new Map<string, string>();
    for (const { link, id } of feeds.flatMap(({ entries }) => entries)) {
      expect(idByLink.get(link) ?? id, link).toBe(id);
      idByLink.set(link, id);
    }
    const articles = new Set(ofArticles.flatMap(({ entries }) => entries.map(({ link }) => link)));
    expect(articles.size).toBe(2 * tracker.articles.length);
  });

  it('have true dates', () => {
    for (const { file, entries } of feeds)
      for (const { published, updated } of entries) {
        const earliest = scopeOf(file).startsWith('figures/') ? '2009-06-01' : '2020-01-01';
        expect(Date.parse(published), `${file}: ${published}`).toBeGreaterThan(Date.parse(earliest));
        expect(Date.parse(published), file).toBeLessThan(Date.parse('2026-11-23'));
        if (updated !== null) expect(Date.parse(updated), file).toBeGreaterThanOrEqual(Date.parse(published));
      }
  });

  it('list articles in the order of the articles page: by day they speak of, newest first', () => {
    const order = tracker.articles.map(({ id }) => id);
    const rank = (link: string) => order.indexOf(/\/articles\/([^/]+)\/$/.exec(link)?.[1] ?? '');
    for (const { file, entries } of ofArticles) {
      const ranks = entries.map(({ link }) => rank(link));
      expect(ranks, file).not.toContain(-1);
      expect(ranks, file).toEqual([...ranks].sort((a, b) => a - b));
    }
    const root = feeds.find(({ file }) => file === 'feed.xml');
    expect(root?.entries.map(({ link }) => rank(link))).toEqual(
      order.slice(0, LENGTH).map((_, index) => index),
    );
    const days = tracker.articles.map(({ asOf }) => asOf);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('list claims by the day from which they could be known, newest first, and of a metric only its own', () => {
    const byUrl = new Map(
      tracker.claims.map((claim) => [`/articles/${claim.key.replace('#', '/#')}`, claim]),
    );
    expect(ofClaims.length).toBeGreaterThan(3);
    for (const { file, entries } of ofClaims) {
      const metric = /^figures\/([^/]+)\//.exec(scopeOf(file))?.[1];
      const own = metric ? counted.filter(({ figure }) => figure?.metric === metric) : tracker.claims;
      const listed = entries.map(({ link }) =>
        byUrl.get(new URL(link).pathname.replace(/^\/fa/, '') + new URL(link).hash),
      );
      const days = listed.map((claim) => claim?.knownFrom ?? '');
      expect(
        listed.filter((claim) => !claim || !own.includes(claim)),
        file,
      ).toEqual([]);
      expect(days, file).toEqual(
        own
          .map(({ knownFrom }) => knownFrom)
          .sort()
          .reverse()
          .slice(0, LENGTH),
      );
      expect(
        entries.map(({ published }) => new Date(published).toISOString().slice(0, 10)),
        file,
      ).toEqual(days);
    }
  });

  it('list every correction', () => {
    const corrections = listCorrections(tracker);
    for (const { entries, file } of feeds.filter((feed) => scopeOf(feed.file).startsWith('corrections/')))
      expect(entries.length, file).toBe(Math.min(LENGTH, corrections.length));
  });

  it('are in the language of their edition, entries named for it', () => {
    for (const { file, id, title, entries } of feeds) {
      const lang = file.startsWith('fa/') ? 'fa' : 'en';
      if (file.endsWith('feed.xml')) expect(id).toMatch(new RegExp(`^tag:rasad,2026:${lang}/`));
      expect(title).toContain(lang === 'fa' ? 'رصد' : 'Rasad');
      expect(
        entries.filter((entry) => !entry.id.startsWith(`tag:rasad,2026:${lang}/`)),
        file,
      ).toEqual([]);
    }
  });

  it('are named by the pages they belong to', () => {
    const files = new Set(feeds.map(({ file }) => `/${file}`));
    const named = new Set(
      pagesOf(folder).flatMap(({ html }) =>
        [...valuesOf(html, 'link', 'href'), ...valuesOf(html, 'a', 'href')].filter((href) =>
          /\/(feed|rss)\.(xml|json)$/.test(href),
        ),
      ),
    );
    expect([...named].filter((href) => !files.has(href))).toEqual([]);
    expect([...files].filter((file) => !named.has(file))).toEqual([]);
  });
});
