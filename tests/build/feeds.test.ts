import { describe, expect, inject, it } from 'vitest';
import { realTracker } from '../support/expected.ts';
import { feedsOf } from '../support/feeds.ts';
import { valuesOf, pagesOf } from '../support/pages.ts';

const { folder } = inject('realSite');
const feeds = feedsOf(folder);
const tracker = realTracker();
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:\S+$/;
const LENGTH = 30;

describe('the feeds', () => {
  it('stand at the root and beside every province and source, each in three formats', () => {
    const sources = new Set(tracker.claims.flatMap(({ source, via }) => [source, ...via]));
    const verifiers = tracker.claims.flatMap(({ verifiedBy }) => verifiedBy ?? []);
    const scopes = [
      '',
      ...[...tracker.provinces.keys()].map((id) => `provinces/${id}/`),
      ...new Set([...sources, ...verifiers].map((id) => `sources/${id}/`)),
    ];
    const expected = scopes.flatMap((scope) =>
      ['feed.json', 'feed.xml', 'rss.xml'].map((file) => scope + file),
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

  it('give one article one id in every feed and format', () => {
    const idByLink = new Map<string, string>();
    for (const { link, id } of feeds.flatMap(({ entries }) => entries)) {
      expect(idByLink.get(link) ?? id, link).toBe(id);
      idByLink.set(link, id);
    }
    expect(idByLink.size).toBe(tracker.articles.length);
  });

  it('have true dates', () => {
    for (const { file, entries } of feeds)
      for (const { published, updated } of entries) {
        expect(Date.parse(published), `${file}: ${published}`).toBeGreaterThan(Date.parse('2020-01-01'));
        if (updated !== null) expect(Date.parse(updated), file).toBeGreaterThanOrEqual(Date.parse(published));
      }
  });

  it('list articles in the order of the articles page: by day they speak of, newest first', () => {
    const order = tracker.articles.map(({ id }) => id);
    const rank = (link: string) => order.indexOf(/\/articles\/([^/]+)\/$/.exec(link)?.[1] ?? '');
    for (const { file, entries } of feeds) {
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

  it('are named by the pages they belong to', () => {
    const files = new Set(feeds.map(({ file }) => `/${file}`));
    const named = new Set(
      pagesOf(folder).flatMap(({ html }) =>
        valuesOf(html, 'link', 'href').filter((href) => /(feed|rss)\./.test(href)),
      ),
    );
    expect([...named].filter((href) => !files.has(href))).toEqual([]);
    expect([...files].filter((file) => !named.has(file))).toEqual([]);
  });
});
