import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/model/apply-fixes.ts';
import { checkContent } from '../../../src/model/check.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { readContent } from '../../../src/reading/content.ts';
import {
  ARTICLE_FILE,
  ARTICLE_TEXT,
  articleWith,
  changed,
  contentFolder,
  lineOf,
} from '../../support/folder.ts';

/** What one code tells of a folder with this article; here the text counts as it is written. */
function tellOf(code: string, text: string): Finding[] {
  const { content, findings } = readContent(contentFolder({ [ARTICLE_FILE]: text }));
  return [...findings, ...checkContent(content)].filter((finding) => finding.code === code);
}

function mend(code: string, text: string): string {
  return applyFixes(
    text,
    tellOf(code, text).flatMap(({ fix }) => (fix ? [fix] : [])),
  ).text;
}

/** The line of the body. */
const LAST = 'Shops in the bazaar [';

const lines = (code: string, text: string) => tellOf(code, text).map(({ span }) => span?.line);

describe('text-whitespace', () => {
  it.each([
    ['trailing spaces in YAML', articleWith('lang: en\n', 'lang: en  \n'), 'lang: en', [0]],
    ['trailing spaces in a body', articleWith('(#c1).\n', '(#c1). \n'), LAST, [0]],
    ['blank lines in a row', articleWith('(#c1).\n', '(#c1).\n\n\n\nMore.\n'), LAST, [2]],
    ['a missing line end', articleWith('(#c1).\n', '(#c1).'), LAST, [0]],
    ['blank lines at the end', articleWith('(#c1).\n', '(#c1).\n\n\n'), LAST, [0]],
    ['a line of spaces at the end', articleWith('(#c1).\n', '(#c1).\n \n'), LAST, [0, 1]],
    ['a tab in YAML', articleWith('    title: A page', '    title:\n     \t A page'), '\t A page', [0]],
  ])('tells and mends %s', (_name, text, piece, below) => {
    expect(lines('text-whitespace', text)).toEqual(below.map((count) => lineOf(text, piece) + count));
    let mended = mend('text-whitespace', text);
    // Fixes that touch each other wait for a second round.
    mended = mend('text-whitespace', mended);
    expect(lines('text-whitespace', mended)).toEqual([]);
    expect(mended.split(/\s+/)).toEqual(text.trimEnd().split(/\s+/).concat(''));
  });

  it('mends nothing else', () => {
    const text = articleWith('lang: en\n', 'lang: en  \n');
    expect(mend('text-whitespace', text)).toBe(ARTICLE_TEXT);
    expect(mend('text-whitespace', articleWith('(#c1).\n', '(#c1).\n\n\n\nMore.\n'))).toBe(
      articleWith('(#c1).\n', '(#c1).\n\nMore.\n'),
    );
  });

  it('leaves code alone', () => {
    expect(lines('text-whitespace', articleWith('(#c1).\n', '(#c1).\n\n```\na  \n\n\nb\tc\n```\n'))).toEqual(
      [],
    );
  });
});

describe('unquoted-date', () => {
  it.each([
    ['as_of: "2026-01-06"', 'as_of: 2026-01-06'],
    ['published: "2026-11-22T12:00:00+00:00"', 'published: 2026-11-22T12:00:00+00:00'],
    ['    when: "2026-01-06"', '    when: 2026-01-06 # the day'],
    ['    when: "2026-01-06"', '    when: { from: "2026-01-05", to: 2026-01-06 }'],
  ])('tells and mends %s written %s', (right, wrong) => {
    const text = articleWith(right, wrong);
    expect(lines('unquoted-date', text)).toEqual([lineOf(text, wrong)]);
    const mended = mend('unquoted-date', text);
    expect(mended).toBe(text.replace(wrong, wrong.replace(/(?<!")(\d{4}-\d{2}-\d{2}[T\d:+]*)(?!")/, '"$1"')));
    expect(lines('unquoted-date', mended)).toEqual([]);
  });

  it.each([
    ['title: The first day', 'title: The day 2026-01-06, told'],
    ['title: The first day', 'title: >-\n  The day,\n  2026-01-06'],
    ['lang: en', 'lang: en # 2026-01-06'],
  ])('accepts %s written %j', (from, to) => {
    expect(lines('unquoted-date', articleWith(from, to))).toEqual([]);
  });

  it('gives a number its quotes where text belongs', () => {
    const text = articleWith('wave: "2025-26"', 'wave: 2009 # a year');
    expect(tellOf('wrong-type', text)).toMatchObject([
      { span: { line: 8 }, hint: 'Put it in quotes: "2009".' },
    ]);
    expect(mend('wrong-type', text)).toBe(articleWith('wave: "2025-26"', 'wave: "2009" # a year'));
    expect(tellOf('wrong-type', articleWith('wave: "2025-26"', 'wave: 0x7d9'))).toMatchObject([
      { fix: null },
    ]);
  });
});

describe('key-order', () => {
  it('tells a field of the front matter and moves it with its comment', () => {
    const text = articleWith('lang: en\n', '').replace(
      'claims:\n',
      '# Its language.\nlang: en # English\nclaims:\n',
    );
    expect(tellOf('key-order', text)).toMatchObject([
      {
        span: { line: lineOf(text, 'status:'), column: 1, endColumn: 7 },
        found: 'status',
        message: 'the front matter: `status` stands before `lang`',
      },
    ]);
    expect(mend('key-order', text)).toBe(articleWith('lang: en\n', '# Its language.\nlang: en # English\n'));
  });

  it('tells a field of a claim and of a page of evidence', () => {
    const claim = articleWith(
      '  - id: c1\n    text: Shops in the bazaar stayed shut.\n',
      '  - text: Shops in the bazaar stayed shut.\n    id: c1\n',
    );
    expect(lines('key-order', claim)).toEqual([lineOf(claim, '- text:')]);
    expect(mend('key-order', claim)).toBe(ARTICLE_TEXT);
    const evidence = changed(
      articleWith('    url: "https://example.org/page"\n', ''),
      '    publisher: hrana\n',
      '    publisher: hrana\n    url: "https://example.org/page" # the page\n',
    );
    expect(lines('key-order', evidence)).toEqual([lineOf(evidence, '    title: A page')]);
    expect(mend('key-order', evidence)).toBe(articleWith('/page"\n', '/page" # the page\n'));
  });

  it('mends what is inside together with what is outside', () => {
    const text = articleWith('lang: en\n', '')
      .replace('claims:\n', 'lang: en\nclaims:\n')
      .replace('    kind: event\n    event_type: strike\n', '    event_type: strike\n    kind: event\n');
    expect(lines('key-order', text)).toEqual([lineOf(text, 'status: published'), lineOf(text, 'event_type')]);
    expect(mend('key-order', text)).toBe(ARTICLE_TEXT);
  });

  it('moves folded texts and nested fields whole', () => {
    const folded = '    text: >-\n      Shops in the bazaar\n      stayed shut.\n';
    const text = articleWith('    text: Shops in the bazaar stayed shut.\n', '').replace(
      '    evidence: [hrana-page]\n',
      `    evidence:\n      - hrana-page\n${folded}`,
    );
    expect(mend('key-order', text)).toBe(
      articleWith('    text: Shops in the bazaar stayed shut.\n', folded).replace(
        '    evidence: [hrana-page]\n',
        '    evidence:\n      - hrana-page\n',
      ),
    );
  });

  it.each([
    [
      'a comment after the last field',
      '    kind: event\n    event_type: strike\n',
      '    event_type: strike\n    kind: event\n',
      '    # Whose?\n---',
    ],
    [
      'a blank line',
      '    kind: event\n    event_type: strike\n',
      '    event_type: strike\n\n    kind: event\n',
      '---',
    ],
  ])('tells, but does not mend, beside %s', (_name, from, to, end) => {
    const text = articleWith(from, to).replace(/\n---\n\n/, `\n${end}\n\n`);
    expect(tellOf('key-order', text)).toMatchObject([
      { fix: null, span: { line: lineOf(text, 'event_type') } },
    ]);
  });

  it('accepts the order of the guide, with comments and blank lines', () => {
    expect(lines('key-order', articleWith('lang: en\n', '\n# Its language.\nlang: en\n'))).toEqual([]);
  });
});
