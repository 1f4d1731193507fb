import { describe, expect, it } from 'vitest';
import { headerRules, headersOf, SECURITY_HEADERS } from '../../src/hosting/headers.ts';
import { parseHeadersFile, writeHeadersFile } from '../../src/hosting/headers-file.ts';

/** The longest line that Cloudflare Pages reads, and the most rules. */
const LONGEST = 2000;
const MOST_RULES = 100;

describe('headerRules', () => {
  it.each(['/', '/pr/12/'])('has every security header for every path below %s, and only there', (base) => {
    const rules = headerRules(base);
    for (const path of ['', 'articles/x/', 'assets/a.css', 'no/such/page', '404.html']) {
      const headers = headersOf(rules, `${base}${path}`);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(headers.get(name.toLowerCase()), path).toBe(value);
    }
    expect(headersOf(rules, '/elsewhere/').size).toBe(
      base === '/' ? Object.keys(SECURITY_HEADERS).length : 0,
    );
  });

  it('keeps for ever what has a hash in its name, and nothing that has none', () => {
    const kept = (path: string) => headersOf(headerRules('/'), path).get('cache-control');
    expect(kept('/assets/a.abc.css')).toContain('immutable');
    expect(kept('/fonts/inter.woff2')).toBe('public, max-age=604800');
    expect(kept('/articles/x/')).toBeUndefined();
  });

  it('never sets one header twice for one path: hosts do not agree on what that means', () => {
    for (const path of ['/', '/assets/a.css', '/fonts/a.woff2', '/data/claims.csv'])
      for (const [name, value] of headersOf(headerRules('/'), path)) {
        const single = headerRules('/').flatMap(({ headers }) => Object.entries(headers));
        expect(single, `${path} ${name}`).toContainEqual([
          expect.stringMatching(new RegExp(`^${name}$`, 'i')),
          value,
        ]);
      }
  });
});

describe('headersOf', () => {
  it('joins the values of rules that set the same header', () => {
    const rules = [
      { pattern: '/*', headers: { 'X-A': '1' } },
      { pattern: '/a/*', headers: { 'x-a': '2' } },
      { pattern: '/a/b', headers: { 'X-B': '3' } },
    ];
    expect([...headersOf(rules, '/a/b')]).toEqual([
      ['x-a', '1, 2'],
      ['x-b', '3'],
    ]);
    expect([...headersOf(rules, '/a/b/c')]).toEqual([['x-a', '1, 2']]);
  });
});

describe('the headers file', () => {
  it.each(['/', '/pr/12/'])('is read back as it was written, below %s', (base) => {
    expect(parseHeadersFile(writeHeadersFile(headerRules(base)))).toEqual(headerRules(base));
  });

  it('stays within what hosts read', () => {
    const text = writeHeadersFile(headerRules('/a/rather/long/base/path/'));
    expect(text.split('\n').filter((line) => line.length > LONGEST)).toEqual([]);
    expect(headerRules('/').length).toBeLessThan(MOST_RULES);
  });

  it('is refused, with the line, where it does not hold', () => {
    expect(() => parseHeadersFile('# a\n/*\n  X-A 1\n')).toThrow(
      '_headers:3: is neither a path nor a header: X-A 1',
    );
    expect(() => parseHeadersFile('  X-A: 1\n')).toThrow('_headers:1');
  });
});
