import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/cli/check/check-folder.ts';
import { buildByProvince } from '../../src/model/by-province.ts';
import { buildTracker } from '../../src/model/tracker.ts';

const { content, findings } = checkFolder(path.resolve(import.meta.dirname, '../../content'));
const parser = remark().use(remarkGfm);

/** Words of the Markdown text: what a reader reads, without addresses and marks. Blocks are kept apart. */
function countWords(body: string): number {
  const text = parser
    .parse(body)
    .children.map((block) => toString(block))
    .join('\n');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the real content', () => {
  // What the tracker needs of site.yaml is told by the first test, not by a throw while the file loads.
  const build = () => buildTracker(content, { today: '2026-11-30', preview: false });
  let tracker: ReturnType<typeof build>;
  beforeAll(() => {
    tracker = build();
  });

  it('has no error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const shown = errors.map(({ file, span, message }) => `${file}:${String(span?.line ?? 0)} ${message}`);
    expect(shown).toEqual([]);
  });

  it('has at least 24 articles and 260 claims', () => {
    console.info(`${String(tracker.articles.length)} articles, ${String(tracker.claims.length)} claims`);
    expect(tracker.articles.length).toBeGreaterThanOrEqual(24);
    expect(tracker.claims.length).toBeGreaterThanOrEqual(260);
  });

  it('has a claim in each of the 31 provinces', () => {
    const provinces = [...buildByProvince(tracker).values()];
    const counts = provinces.map(({ province, claims }) => `${province.id} ${String(claims.length)}`);
    console.info(`claims a province: ${counts.join(', ')}`);
    expect(provinces).toHaveLength(31);
    expect(provinces.filter(({ claims }) => claims.length === 0).map(({ province }) => province.id)).toEqual(
      [],
    );
  });

  it('links a page for at least two thirds of the claims', () => {
    const linked = tracker.claims.filter(({ evidence }) => evidence.some(({ url }) => url !== null)).length;
    const share = linked / tracker.claims.length;
    console.info(
      `${String(linked)} of ${String(tracker.claims.length)} claims with a page to open: ${share.toFixed(3)}`,
    );
    expect(share).toBeGreaterThanOrEqual(2 / 3);
  });

  it('has bodies of 300 to 900 words', () => {
    const words = tracker.articles.map(({ id, body }): [string, number] => [id, countWords(body)]);
    console.info(words.map(([id, count]) => `${String(count).padStart(4)} ${id}`).join('\n'));
    expect(words.filter(([, count]) => count < 300 || count > 900)).toEqual([]);
  });

  it('records nothing twice: no two claims share text, source and day', () => {
    const seen = new Map<string, string>();
    const repeated = tracker.claims.flatMap(({ key, text, source, from, to }) => {
      const mark = `${source}|${from}|${to}|${text.toLowerCase()}`;
      const before = seen.get(mark);
      seen.set(mark, key);
      return before === undefined ? [] : [`${before} and ${key}`];
    });
    expect(repeated).toEqual([]);
  });
});
