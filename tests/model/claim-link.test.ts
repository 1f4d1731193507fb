import { describe, expect, it } from 'vitest';
import { parseLink } from '../../src/model/claim-link.ts';

const read = (url: string) => parseLink(url, 'own');

describe('parseLink', () => {
  it.each([
    ['#c3', { to: 'claim', article: 'own', claim: 'c3' }],
    ['#c12', { to: 'claim', article: 'own', claim: 'c12' }],
    ['2026-01-05-a.md#c1', { to: 'claim', article: '2026-01-05-a', claim: 'c1' }],
    ['./2026-01-05-a.md#c1', { to: 'claim', article: '2026-01-05-a', claim: 'c1' }],
    ['../2025/2025-12-31-a.md#c1', { to: 'claim', article: '2025-12-31-a', claim: 'c1' }],
    ['2025/2025-12-31-a.md#c1', { to: 'claim', article: '2025-12-31-a', claim: 'c1' }],
    ['2026-01-05-a.md', { to: 'article', article: '2026-01-05-a' }],
    ['#what-is-known', { to: 'fragment', fragment: 'what-is-known' }],
    ['#c0', { to: 'fragment', fragment: 'c0' }],
    ['/method/', { to: 'site', path: '/method/' }],
    ['/', { to: 'site', path: '/' }],
    ['https://example.org/a.md#c1', { to: 'web', url: 'https://example.org/a.md#c1' }],
    ['http://example.org', { to: 'web', url: 'http://example.org' }],
    ['HTTPS://example.org', { to: 'web', url: 'HTTPS://example.org' }],
    ['mailto:desk@example.org', { to: 'web', url: 'mailto:desk@example.org' }],
  ])('reads %s', (url, target) => {
    expect(read(url)).toEqual(target);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org',
    'tel:+981',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org',
    '/\t/example.org/',
    '',
    '#',
    'example.org',
    'notes.txt',
    'A.md#c1',
    'https://',
    'https:example.org',
    'https:// example.org',
  ])('forbids %j', (url) => {
    expect(read(url)).toEqual({ to: 'forbidden', url });
  });

  it('ends quickly on a long address made to be slow', () => {
    const start = performance.now();
    read(`${'../'.repeat(50_000)}!`);
    read(`${'a-'.repeat(50_000)}!`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
