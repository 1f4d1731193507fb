import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/reading/body.ts';
import { bodyLimit } from '../../src/reading/body-limits.ts';

const limitOf = (body: string) => {
  const finding = bodyLimit(body, 'a.md', 10);
  return finding && [finding.code, finding.span?.line];
};

describe('bodyLimit', () => {
  it.each([
    ['too long a body', 'word '.repeat(30_000), 10],
    ['too many marks', `word\n${'a*b_c\n'.repeat(2000)}`, 1511],
    ['quotes nested too deeply', `word\n\n${'> '.repeat(30)}x`, 12],
    ['lists nested too deeply', `${'1. '.repeat(3000)}x`, 10],
  ])('tells of %s, with its line', (_name, body, line) => {
    expect(limitOf(body)).toEqual(['body-limits', line]);
    expect(readBody(body, 'a.md', 10).findings).toHaveLength(1);
  });

  it.each([
    ['a rule', `a\n\n${'- '.repeat(40)}\n\nb`],
    ['a long table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(200)}`],
    ['nested lists', '- a\n  - b\n    > c\n'],
  ])('lets %s pass', (_name, body) => {
    expect(limitOf(body)).toBeNull();
  });
});
