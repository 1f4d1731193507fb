import { describe, expect, it } from 'vitest';
import {
  claimIdSchema,
  claimRefSchema,
  distinctSchema,
  hostSchema,
  languageSchema,
  lineSchema,
  slugSchema,
  webUrlSchema,
  whereSchema,
} from '../../src/schema/ids.ts';
import { issueMessages } from '../support/issues.ts';

const TABLE = [
  {
    name: 'slugSchema',
    schema: slugSchema,
    good: ['ilam', '2025-26', '2026-01-06-first-day', 'a'],
    bad: ['', 'Ilam', 'a--b', '-a', 'a-', 'a_b', 'a b', 'ایلام', '../a', 'a/b', 'a'.repeat(101), 7, null],
  },
  {
    name: 'claimIdSchema',
    schema: claimIdSchema,
    good: ['c1', 'c10', 'c9999'],
    bad: ['c0', 'c01', 'C1', 'c', '1', 'c10000', 'c1 ', 'd1'],
  },
  {
    name: 'claimRefSchema',
    schema: claimRefSchema,
    good: ['2026-01-06-first-day#c1', 'a#c12'],
    bad: ['c1', '#c1', 'a#', 'a#c0', 'a.md#c1', 'a#c1#c2', 'A#c1'],
  },
  {
    name: 'whereSchema',
    schema: whereSchema,
    good: ['iran', 'ilam', 'ilam/malekshahi', 'chaharmahal-and-bakhtiari/lordegan'],
    bad: ['', 'Ilam', 'ilam/', '/ilam', 'a/b/c', 'ilam malekshahi'],
  },
  {
    name: 'languageSchema',
    schema: languageSchema,
    good: ['en', 'fa', 'ckb'],
    bad: ['', 'EN', 'e', 'engl', 'en-GB'],
  },
  {
    name: 'webUrlSchema',
    schema: webUrlSchema,
    good: ['https://example.org/a?b=c#d', 'http://example.org', 'https://example.org/%D8%A7'],
    bad: [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'ftp://example.org',
      'file:///etc/passwd',
      'mailto:a@example.org',
      '//example.org',
      'https:///example.org',
      'https://example.org/a b',
      'https://example.org/"onmouseover=x',
      'https://example.org/<b>',
      'https://example.org\\@evil.example',
      'https://bbc.com@evil.example/',
      'https://a:b@example.org/',
      'https:example.org',
      'https://',
      'example.org',
      '',
      5,
    ],
  },
];

describe.each(TABLE)('$name', ({ schema, good, bad }) => {
  it.each(good)('accepts %j', (value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value });
  });

  it.each(bad)('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('lineSchema', () => {
  it('trims white space at both ends', () => {
    expect(lineSchema(10).parse('  words\n')).toBe('words');
  });

  it('counts its limit after trimming', () => {
    expect(lineSchema(5).parse('  words  ')).toBe('words');
    expect(issueMessages(lineSchema(4), 'words')).toEqual(['is longer than 4 characters']);
  });

  it.each(['', '   ', '\n'])('refuses %j as empty', (text) => {
    expect(issueMessages(lineSchema(10), text)).toContain('is empty');
  });

  it.each(['two\nlines', 'a\u0000b', 'a\u001bb', 'a\u007fb', 'a\tb'])(
    'refuses %j for its control character',
    (text) => {
      expect(issueMessages(lineSchema(10), text)).toEqual(['contains a control character or a line break']);
    },
  );

  it('accepts Persian with its zero-width joiners', () => {
    expect(lineSchema(40).parse('اعتراض‌های ایران')).toBe('اعتراض‌های ایران');
  });
});

describe('hostSchema', () => {
  it.each(['example.org', 'web.archive.org', 'xn--mgba3a4f16a.ir'])('accepts %s', (host) => {
    expect(hostSchema.safeParse(host).success).toBe(true);
  });

  it.each([
    'example',
    'https://example.org',
    'example.org/page',
    'Example.org',
    'example..org',
    '.org',
    'a b.org',
  ])('refuses %s', (host) => {
    expect(hostSchema.safeParse(host).success).toBe(false);
  });
});

describe('distinctSchema', () => {
  it('looks through the longest list a file can hold at once, not each item against each', () => {
    const items = Array.from({ length: 150_000 }, (_, at) => `item-${String(at)}`);
    const start = performance.now();
    expect(distinctSchema(slugSchema).safeParse([...items, 'item-7']).error?.issues).toMatchObject([
      { message: 'stands twice in the list', path: [150_000] },
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
