import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/reading/markdown-file.ts';

describe('splitFrontMatter', () => {
  it('returns both parts with the lines they begin on', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nBody\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      yamlLine: 2,
      body: '\n\nBody\n',
      bodyLine: 4,
    });
  });

  it.each([
    ['an empty front matter', '---\n---\nBody', '', '\nBody', 2],
    ['no body', '---\na: 1\n---', 'a: 1\n', '', 3],
    ['white space after the second mark', '---\na: 1\n---  \nBody', 'a: 1\n', '\nBody', 3],
    ['a rule in the body', '---\na: 1\n---\nx\n\n---\ny', 'a: 1\n', '\nx\n\n---\ny', 3],
    ['a mark that is indented', '---\na: |\n  ---\n---\nx', 'a: |\n  ---\n', '\nx', 4],
    ['dashes that go on', '---\na: 1\n----\nb: 1\n---\nx', 'a: 1\n----\nb: 1\n', '\nx', 5],
  ])('splits at %s', (_name, text, yaml, body, bodyLine) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, yamlLine: 2, body, bodyLine });
  });

  it.each(['', 'Body', '---', '---\na: 1\n', ' ---\na: 1\n---\n', '\n---\na: 1\n---\n', '----\na: 1\n---\n'])(
    'returns null for %j, which has no front matter',
    (text) => {
      expect(splitFrontMatter(text)).toBeNull();
    },
  );
});
