import { describe, expect, it } from 'vitest';
import { relatedArticles } from '../../src/model/related-articles.ts';
import { articleEntry, siteEntry, trackerOf } from '../support/factories.ts';
import { CLAIM } from '../support/samples.ts';

const TOPICS = ['toll', 'spread', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, name: id }));
type Claim = Partial<typeof CLAIM>;

function article(slug: string, topic: string, claim: Claim = {}, body?: string) {
  const changes = { topics: [topic], claims: [{ ...CLAIM, ...claim }] };
  const id = `2026-01-06-${slug}`;
  return articleEntry(changes, body === undefined ? { id } : { id, body });
}

function related(articles: ReturnType<typeof article>[], limit?: number): string[] {
  const tracker = trackerOf({
    articles: [article('own', 'a'), ...articles],
    site: siteEntry({ topics: TOPICS }),
  });
  const own = tracker.articleById.get('2026-01-06-own');
  return own ? relatedArticles(tracker)(own, limit).map(({ id }) => id.slice('2026-01-06-'.length)) : [];
}

describe('relatedArticles', () => {
  it('relates nothing by province and source alone', () => {
    expect(related([article('b', 'b'), article('c', 'c')])).toEqual([]);
  });

  it('weighs citation, then event, then place, then topic', () => {
    const own = article('own', 'a', { event: 'x', where: ['tehran/tehran'] });
    const others = [
      article('topic', 'a'),
      article('place', 'b', { where: ['tehran/tehran'] }),
      article('event', 'c', { event: 'x', where: ['ilam'] }),
      article('cites', 'd', { where: ['ilam'] }, '\n[x](2026-01-06-plain.md#c1)\n'),
      article('plain', 'e', { where: ['ilam'] }),
    ];
    const tracker = trackerOf({ articles: [own, ...others], site: siteEntry({ topics: TOPICS }) });
    const slugs = (id: string) => {
      const found = tracker.articleById.get(id);
      return found ? relatedArticles(tracker)(found).map((other) => other.id.slice(11)) : [];
    };
    expect(slugs('2026-01-06-own')).toEqual(['event', 'place', 'topic']);
    expect(slugs('2026-01-06-cites')).toEqual(['plain']);
    expect(slugs('2026-01-06-plain')).toEqual(['cites']);
  });

  it('returns at most so many, equals by id', () => {
    const many = ['z', 'y', 'x', 'w', 'v'].map((slug) => article(slug, 'a'));
    expect(related(many)).toEqual(['v', 'w', 'x', 'y']);
    expect(related(many, 2)).toEqual(['v', 'w']);
  });
});
