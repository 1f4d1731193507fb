import { describe, expect, it } from 'vitest';
import { kindOf, type Asked } from '../../src/worker/requests.ts';

const ORIGIN = 'https://rasad.example';
const asked = (url: string, changes: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  mode: 'navigate',
  url: new URL(url, `${ORIGIN}/pr/12/`).href,
  headers: new Headers(),
  ...changes,
});
const kind = (url: string, changes: Partial<Asked> = {}) => kindOf(asked(url, changes), ORIGIN, '/pr/12/');
const sub = { mode: 'no-cors' };

describe('kindOf', () => {
  it.each(['/pr/12/', 'articles/x/', 'articles/x/?status=verified', 'fa/offline/#keep'])(
    'takes %s for a page',
    (url) => {
      expect(kind(url)).toBe('page');
    },
  );

  it.each(['assets/a.css', 'assets/b.js', 'fonts/inter.woff2', 'favicon.svg'])(
    'takes %s for a file that pages need',
    (url) => {
      expect(kind(url, sub)).toBe('file');
    },
  );

  it.each([
    ['another origin', 'https://elsewhere.example/pr/12/', {}],
    ['another origin’s file', 'https://elsewhere.example/pr/12/assets/a.css', sub],
    ['what stands above the base path', '/articles/x/', {}],
    ['a part of a file', 'offline/rasad-en.zip', { ...sub, headers: new Headers({ range: 'bytes=0-9' }) }],
    ['a part of a page', 'articles/x/', { headers: new Headers({ range: 'bytes=0-9' }) }],
    ['a form that is sent', 'articles/x/', { method: 'POST' }],
    ['the zip', 'offline/rasad-en.zip', {}],
    ['open data', 'data/claims.csv', {}],
    ['open data asked for by a script', 'data/claims.json', { mode: 'cors' }],
    ['the search index', 'pagefind/pagefind.js', sub],
    ['a fragment of the search index', 'pagefind/fragment/en_1.pf_fragment', { mode: 'cors' }],
    ['a feed', 'feed.xml', {}],
    ['the worker itself', 'sw.js', sub],
    ['a page that a script fetches', 'articles/x/', { mode: 'cors' }],
  ] as const)('leaves %s alone', (_, url, changes) => {
    expect(kind(url, changes)).toBe('other');
  });
});
