import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { readContent } from '../../../src/reading/content.ts';
import { ARTICLE_FILE, articleWith, contentFolder, lineOf } from '../../support/folder.ts';

const WORDS = `words:
  - { word: thug*, why: a word of abuse, instead: who they were }
  - { word: martyr*, unless_before: [foundation], why: one side's word, instead: the dead }
  - { word: so called, why: doubts, instead: who calls it so }
  - { word: شهید*, unless_after: [بنیاد], why: one side's word, instead: کشته }
`;

function tellOf(text: string, words: string | null = WORDS) {
  const { content, findings } = readContent(
    contentFolder({ [ARTICLE_FILE]: text, 'loaded-words.yaml': words }),
  );
  return [...findings, ...checkContent(content)].filter(({ code }) =>
    /^(loaded-word|bad-value|unknown-key)$/.test(code),
  );
}
const inBody = (line: string) => articleWith('(#c1).\n', `(#c1).\n\n${line}\n`);

describe('loaded-word', () => {
  it.each([
    ['The thugs came.', 'thugs'],
    ['Thuggery went on.', 'Thuggery'],
    ['It named the Martyr of them.', 'Martyr'],
    ['The so  called inquiry.', 'so  called'],
    ['The Martyrs Office spoke.', 'Martyrs'],
    ['واژهٔ شهیدان آمد.', 'شهیدان'],
  ])('tells %s in our own voice', (line, word) => {
    const column = line.indexOf(word) + 1;
    const text = inBody(line);
    const at = lineOf(text, line);
    expect(tellOf(text)).toMatchObject([
      {
        severity: 'warning',
        found: word,
        span: { line: at, column, endLine: at, endColumn: column + word.length },
      },
    ]);
  });

  it('tells it in a title, a summary and a claim', () => {
    const text = articleWith('The first day\n', 'Thugs on the first day\n')
      .replace('What was said of', 'What thugs said of')
      .replace('text: Shops', 'text: Thugs and shops');
    expect(tellOf(text).map(({ span }) => [span?.line, span?.column])).toEqual([
      [2, 8],
      [3, 15],
      [lineOf(text, 'text:'), 11],
    ]);
  });

  it.each([
    "They called them 'thugs' and “martyrs”.",
    'They called them "thugs".',
    "They called them ['thugs'](#c1), no more.",
    '> The thugs came.',
    'The Martyrs Foundation spoke.',
    'بنیاد شهید گفت.',
    'Enthuggery is no word.',
    'The socalled inquiry, `thugs`.',
  ])('accepts %s', (line) => {
    expect(tellOf(inBody(line))).toEqual([]);
  });

  it('accepts it as the title of a page of evidence and in a quote', () => {
    const text = articleWith('title: A page', 'title: Thugs came')
      .replace('claims:\n', 'claims:\n')
      .replace('    evidence: [hrana-page]\n', '    evidence: [hrana-page]\n    quote: thugs came\n');
    expect(tellOf(text)).toEqual([]);
  });

  it('knows no word without a list', () => {
    expect(tellOf(inBody('The thugs came.'), null)).toEqual([]);
  });

  it('tells a word of the list that is none', () => {
    expect(tellOf(inBody('Words.'), WORDS.replace('thug*', '"(a+)+$"'))).toMatchObject([
      { code: 'bad-value', file: 'loaded-words.yaml', span: { line: 2 } },
    ]);
  });
});
