import { describe, expect, it } from 'vitest';
import { articleEntry, pageEntry, sourceEntry, translationEntry } from '../../support/factories.ts';
import { EVIDENCE } from '../../support/samples.ts';
import { findingsOf, marked, markedBody } from '../../support/marked.ts';

const CODE = 'unwritten-text';

describe(CODE, () => {
  it.each([
    ['To write: what happened.', '⟦To write:⟧ what happened.'],
    ['To write. A sentence.', '⟦To write.⟧ A sentence.'],
    ['He said TODO and left.', 'He said ⟦TODO⟧ and left.'],
    ['The count is TK.', 'The count is ⟦TK⟧.'],
    ['Lorem ipsum dolor sit amet.', '⟦Lorem ipsum⟧ dolor sit amet.'],
    ['شمار: TBD', 'شمار: ⟦TBD⟧'],
  ])('tells %s in a body, with its place', (body, where) => {
    expect(markedBody(CODE, body)).toEqual([where]);
  });

  it.each(['He has much to write about.', 'What they had to do.', 'The TKP party', 'A TODO-list', 'tk'])(
    'accepts %s',
    (body) => {
      expect(markedBody(CODE, body)).toEqual([]);
    },
  );

  it('tells a field, and the title of a page of evidence', () => {
    const page = { ...EVIDENCE, title: 'To write: the title of the page.' };
    const article = articleEntry({
      summary: 'To write: one or two sentences.',
      evidence: { 'hrana-page': page },
    });
    expect(marked(CODE, { articles: [article] })).toEqual([
      'summary: "⟦To write:⟧ one or two sentences."',
      'title: "⟦To write:⟧ the title of the page."',
    ]);
  });

  it('leaves the words of others alone', () => {
    expect(markedBody(CODE, '> TODO')).toEqual([]);
  });

  it.each([
    ['published', 'error'],
    ['draft', 'warning'],
  ] as const)('is told of a %s article and its translation as: %s', (status, severity) => {
    const articles = [articleEntry({ status, summary: 'TODO' })];
    const translations = [translationEntry({}, '2026-01-06-first-day', '\nTODO\n')];
    expect(findingsOf(CODE, { articles, translations }).map((finding) => finding.severity)).toEqual([
      severity,
      severity,
    ]);
  });

  it('is an error in what has no status', () => {
    const parts = {
      pages: [pageEntry({}, 'about', '\nTODO\n')],
      sources: [sourceEntry('hrana', { disclosure: 'TK' })],
    };
    expect(findingsOf(CODE, parts).map(({ file, severity }) => `${severity} ${file}`)).toEqual([
      'error pages/about.md',
      'error sources/hrana.yaml',
    ]);
  });
});
