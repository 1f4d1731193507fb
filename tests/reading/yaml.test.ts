import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/reading/yaml.ts';

const ARTICLE = `title: A
claims:
  - id: c1
    status: reported
  - id: c2
  - id: c3
    text: >-
      Two lines
      of text.
    status:   claimed
    when: { from: "2026-01-01", to: "2026-01-02" }
topics: [toll, spread]
empty:
`;

describe('parseYaml', () => {
  it('keeps an unquoted day as text', () => {
    expect(parseYaml('as_of: 2026-01-06\n', 'a.yaml', 1).data).toEqual({ as_of: '2026-01-06' });
  });

  it.each(['yes', 'no', 'on', 'off', '0o17x', '1_000'])('keeps %s as text, as YAML 1.2 does', (word) => {
    expect(parseYaml(`a: ${word}`, 'a.yaml', 1).data).toEqual({ a: word });
  });

  it('returns no data and a finding for every mistake of syntax, each with its line', () => {
    const { data, findings } = parseYaml('a: "x" y\nb: 1\nb: 2\nc: [1\nd: 3\n', 'a.yaml', 1);
    expect(data).toBeUndefined();
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual(
      findings.map(() => 'yaml-syntax a.yaml'),
    );
    expect(findings.map(({ span }) => span?.line)).toEqual(expect.arrayContaining([1, 3, 5]));
  });

  it.each([
    ['a tab that indents, and not what it brings', 'a:\n  b: 1\n\tc: 2\nd: 3\n', [3], 'begins with a tab'],
    ['a second document', 'a: 1\n---\nb: 2\n', [2], 'begins a second document'],
    ['an alias inside what it repeats', 'a: &x\n  - b\n  - *x\n', [3], 'inside what it repeats'],
  ])('tells %s, in words for editors', (_what, text, at, words) => {
    const { data, findings } = parseYaml(text, 'a.yaml', 1);
    expect(data).toBeUndefined();
    expect([...new Set(findings.map(({ span }) => span?.line))]).toEqual(at);
    expect(findings[0]?.message).toContain(words);
  });

  it('takes an alias beside what it repeats', () => {
    expect(parseYaml('a: &x [1]\nb: *x\n', 'a.yaml', 1).data).toEqual({ a: [1], b: [1] });
  });

  it('tells a key that stands twice in a long text too', () => {
    const keys = Array.from({ length: 4000 }, (_, at) => `key${String(at)}: 1`).join('\n');
    const { findings } = parseYaml(`${keys}\nm:\n  key7: 1\nkey7: 2\n`, 'a.yaml', 1);
    expect(findings).toMatchObject([{ span: { line: 4003, column: 1 }, found: 'key7: 2' }]);
  });

  it('tells a key that stands twice, at its second line, counted from the line the text begins on', () => {
    const { findings } = parseYaml('a: 1\nb: 2\na: 3\n', 'a.md', 2);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ span: { line: 4, column: 1 }, found: 'a: 3' });
    expect(findings[0]?.message).toMatch(/unique/);
  });

  it.each([
    ['a tab for indentation', 'a:\n\tb: 1\n', 2],
    ['an open quote', 'a: 1\nb: "x\n', 3],
    ['two documents', 'a: 1\n---\nb: 2\n', 2],
    ['an alias to nothing', 'a: 1\nb: *c\n', 2],
    ['a second colon', 'a: 1\ntitle: The toll: a history\n', 2],
  ])('tells %s with its line', (_name, text, line) => {
    const { data, findings } = parseYaml(text, 'a.yaml', 1);
    expect(data).toBeUndefined();
    expect(findings[0]?.span?.line).toBe(line);
    expect(findings[0]?.hint).not.toBe('');
  });

  it('ends an alias bomb as a finding, quickly', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const alias = level === 0 ? '"lol"' : `*a${String(level - 1)}`;
      return `a${String(level)}: &a${String(level)} [${Array(9).fill(alias).join(', ')}]`;
    });
    const start = performance.now();
    const { data, findings } = parseYaml(levels.join('\n'), 'a.yaml', 1);
    expect(data).toBeUndefined();
    expect(findings[0]?.code).toBe('yaml-syntax');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  /** What would keep the parser busy for seconds or minutes. */
  const lines = (line: string, count = 400) => Array.from({ length: count }, () => line).join('\n');
  it.each([
    ['brackets', `a: 1\nb: ${'['.repeat(50_000)}`, 2, 'is nested too deeply'],
    ['closed brackets', `a: ${'['.repeat(9000)}${']'.repeat(9000)}\n`, 1, 'is nested too deeply'],
    [
      'maps',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
      40,
      'is nested too deeply',
    ],
    ['lists in lists, line for line', lines('- '.repeat(400)), 1, 'is nested too deeply'],
    ['brackets that open from line to line', lines('[a]: b\n['.repeat(400)), 39, 'is nested too deeply'],
    ['keys of keys', lines('? '.repeat(50)), 1, 'the mark "?" begins a key'],
    ['too many marks', lines('*a '.repeat(400)), 188, 'has too many words and marks'],
    [
      'aliases in aliases',
      Array.from({ length: 9000 }, (_, at) => `z${String(at)}: &a${String(at)} [*a${String(at - 1)}]\n`)
        .join('')
        .replace('*a-1', 'x'),
      1,
      'repeats too much by its aliases; write the values out',
    ],
  ])('ends what never ends as one finding, with its line: %s', (_what, text, line, message) => {
    const start = performance.now();
    const { data, findings } = parseYaml(text, 'a.yaml', 1);
    expect(data).toBeUndefined();
    expect(findings).toMatchObject([{ message, span: { line } }]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('tells at most twenty mistakes of one text', () => {
    expect(parseYaml(lines('*a '.repeat(50)), 'a.yaml', 1).findings).toHaveLength(20);
  });

  it.each(['a: what?', 'a: "?"', 'a: |\n  ?\n', 'a: [b, c?]'])('takes %j, which is no key', (text) => {
    expect(parseYaml(text, 'a.yaml', 1).findings).toEqual([]);
  });

  it('runs nothing that a tag names', () => {
    expect(parseYaml('a: !!js/function "function () {}"\n', 'a.yaml', 1).data).toEqual({
      a: 'function () {}',
    });
  });

  it('keeps __proto__ a plain key', () => {
    const { data } = parseYaml('__proto__: { polluted: true }\n', 'a.yaml', 1);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data as object)).toEqual(['__proto__']);
  });

  it('accepts an alias used sparingly', () => {
    expect(parseYaml('a: &x 1\nb: *x\n', 'a.yaml', 1).data).toEqual({ a: 1, b: 1 });
  });
});

describe('locate', () => {
  const { locate } = parseYaml(ARTICLE, 'a.md', 2);

  it.each([
    [['title'], 2, 8, 2, 9],
    [['claims', 0, 'status'], 5, 13, 5, 21],
    [['claims', 2, 'status'], 11, 15, 11, 22],
    [['claims', 2, 'when', 'to'], 12, 37, 12, 49],
    [['topics', 1], 13, 16, 13, 22],
    [['claims', 2, 'when'], 12, 5, 12, 9],
    [['claims'], 3, 1, 3, 7],
    [['empty'], 14, 1, 14, 6],
  ])('returns line and column of %j', (path, line, column, endLine, endColumn) => {
    expect(locate(path)).toEqual({ line, column, endLine, endColumn });
  });

  it.each([
    [['claims', 1, 'status'], 6],
    [['claims', 9], 3],
    [['title', 'deeper'], 2],
    [['missing'], 2],
    [[], 2],
  ])('returns the nearest field around %j where it is missing', (path, line) => {
    expect(locate(path)?.line).toBe(line);
  });

  it('returns a key of a field where the key is meant', () => {
    expect(locate(['claims', 2, 'status'], 'key')).toEqual({
      line: 11,
      column: 5,
      endLine: 11,
      endColumn: 11,
    });
  });

  it('returns the first line where the whole text is empty', () => {
    expect(parseYaml('', 'a.md', 2).locate(['title'])).toMatchObject({ line: 2, column: 1 });
  });
});
