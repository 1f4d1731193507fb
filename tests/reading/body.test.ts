import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/reading/body.ts';
import { brief } from '../support/findings.ts';

const read = (body: string) => readBody(body, 'a.md', 10);

describe('readBody', () => {
  it('returns links with text and place', () => {
    const { links, findings } = read('\nHengaw counted\n[25 *dead*](#c3), HRANA [29](2026-01-05-a.md#c1).\n');
    expect(findings).toEqual([]);
    expect(links).toEqual([
      { url: '#c3', text: '25 dead', span: { line: 12, column: 1, endLine: 12, endColumn: 17 } },
      { url: '2026-01-05-a.md#c1', text: '29', span: { line: 12, column: 25, endLine: 12, endColumn: 49 } },
    ]);
  });

  it.each([
    ['an inline link', '[x](javascript:alert(1))'],
    ['an autolink', '<javascript:alert(1)>'],
    ['a reference definition', '[x][a]\n\n[a]: javascript:alert(1)'],
    ['a definition that nothing uses', '[a]: javascript:alert(1)'],
    ['a link in a table', '| a |\n| - |\n| [x](javascript:alert(1)) |'],
    ['a link in a footnote', 'x[^1]\n\n[^1]: [x](javascript:alert(1))'],
    ['a link in a heading in a quote', '> ## [x](javascript:alert(1))'],
    ['a link in character references', '[x](&#106;avascript:alert(1))'],
    ['a link around a picture', '[![x](a.png)](javascript:alert(1))'],
  ])('returns the address of %s', (_name, body) => {
    expect(read(body).links.map((link) => link.url)).toContain('javascript:alert(1)');
  });

  it.each([
    ['a javascript: link', 'Words.\n\n[x](javascript:alert(1))', 12],
    ['a javascript: autolink', '<javascript:alert(1)>', 10],
    ['a javascript: definition', '[x][a]\n\n[a]: javascript:alert(1)', 12],
    ['a data: link', '[x](data:text/html,x)', 10],
    ['a path without its host', '[x](//example.org/)', 10],
  ])('tells %s with its line', (_name, body, line) => {
    expect(read(body).findings.map(brief)).toEqual([{ code: 'link-target', file: 'a.md', line }]);
  });

  it.each([
    ['a block of HTML', 'Words.\n\n<div>x</div>\n', 'raw-html', 12],
    ['an HTML element in a line', 'Some <b>words</b>.', 'raw-html', 10],
    ['a script', '<script>alert(1)</script>', 'raw-html', 10],
    ['an HTML comment', 'x\n\n<!-- note -->', 'raw-html', 12],
    ['HTML in a list', '- a\n- <img src=x onerror=alert(1)>', 'raw-html', 11],
    ['a picture', 'x ![a face](https://example.org/a.png)', 'picture', 10],
    ['a picture by reference', '![a][p]\n\n[p]: https://example.org/a.png', 'picture', 10],
    ['a first-level heading', 'x\n\n# Title', 'heading-level', 12],
    ['a first-level heading underlined', 'Title\n=====', 'heading-level', 10],
  ])('tells %s with its line', (_name, body, code, line) => {
    expect(brief(read(body).findings[0]!)).toEqual({ code, file: 'a.md', line });
  });

  it('tells every mistake at once', () => {
    const { findings } = read('# A\n\n<b>x</b>\n\n![x](y.png)\n\n[z](vbscript:x)\n');
    expect(new Set(findings.map((finding) => finding.code))).toEqual(
      new Set(['heading-level', 'raw-html', 'picture', 'link-target']),
    );
  });

  it.each([
    '`<b>`',
    '    <script>\n',
    '```html\n<div>\n```',
    'a \\<b> c',
    '2 < 3 and 4 > 3',
    '## Second level',
  ])('accepts %j, which is no HTML', (body) => {
    expect(read(body).findings).toEqual([]);
  });

  it('returns nothing for an empty body', () => {
    expect(read('')).toEqual({ links: [], headings: [], prose: [], findings: [] });
  });
});
