import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { originalStamp } from '../../../src/model/original-stamp.ts';
import { articleEntry, contentOf, pageEntry, translationEntry } from '../../support/factories.ts';
import { CLAIM, FIGURE } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FIRST = '2026-01-06-first-day';
const OTHER = '2026-01-06-other';
const FILE = `articles/2026/${FIRST}.md`;
const OTHER_FILE = `articles/2026/${OTHER}.md`;
const other = (changes = {}, body?: string) =>
  articleEntry(changes, body === undefined ? { id: OTHER } : { id: OTHER, body });

describe('correction-value', () => {
  const claims = [{ ...CLAIM, kind: 'toll' as const, event_type: undefined, figure: FIGURE }];
  const figure = {
    date: '2026-11-23',
    claim: 'c1',
    kind: 'figure' as const,
    was: '28',
    now: '25',
    note: 'Misread.',
  };
  const corrected = (...corrections: object[]) => ({
    articles: [
      articleEntry(
        { claims, updated: '2026-11-24T09:30:00+00:00', corrections: corrections as never },
        { body: '\n[25 dead](#c1)\n' },
      ),
    ],
  });
  const removal = { date: '2026-11-23', kind: 'removal-for-safety', note: 'A name was removed.' };

  it.each([
    ['a value that is not that of the claim', [{ ...figure, now: '26' }], 'now: "26"'],
    [
      'the value of the last correction only',
      [
        { ...figure, now: '27' },
        { ...figure, now: '26' },
      ],
      'now: "26"',
    ],
    [
      'a status that is not that of the claim',
      [{ ...figure, kind: 'status', was: 'rumour', now: 'verified' }],
      'now: verified',
    ],
    ['a correction before publication', [{ ...figure, date: '2026-11-21' }], '- date: "2026-11-21"'],
    ['a correction after the last change', [{ ...figure, date: '2026-11-25' }], '- date: "2026-11-25"'],
    ['what stands in place of what was removed', [{ ...removal, now: 'A man' }], 'now: A man'],
    [
      'a quotation of what was removed',
      [{ ...removal, note: 'The words “A. B.” were removed.' }],
      'note: The words “A. B.” were removed.',
    ],
  ])('tells %s', (_name, corrections, line) => {
    expect(told(corrected(...corrections))).toEqual([`correction-value ${FILE}: ${line}`]);
  });

  it.each([
    ['the value of the claim', [figure]],
    ['the value with words', [{ ...figure, now: '25 people' }]],
    ['an earlier correction of the same claim', [{ ...figure, was: '30', now: '28' }, figure]],
    ['a correction of the text', [{ ...figure, kind: 'text', now: 'Other words' }]],
    [
      'the status of the claim, and an earlier one',
      [
        { ...figure, kind: 'status', was: 'rumour', now: 'claimed' },
        { ...figure, kind: 'status', was: 'claimed', now: 'reported' },
      ],
    ],
    ['a removal that keeps no trace', [removal]],
    [
      'the first and the last day',
      [
        { ...figure, date: '2026-11-22' },
        { ...figure, date: '2026-11-24' },
      ],
    ],
  ])('accepts %s', (_name, corrections) => {
    expect(told(corrected(...corrections))).toEqual([]);
  });
});

describe('alias-clash', () => {
  const aliased = (...aliases: string[]) => [
    articleEntry({ aliases: ['2026-01-06-old'] }),
    other({ aliases }),
  ];

  it.each([
    ['an article', FIRST],
    ['its own article', OTHER],
    ['an alias of another article', '2026-01-06-old'],
  ])('tells an alias that is %s', (_name, alias) => {
    expect(told({ articles: aliased('2026-01-05-free', alias) })).toEqual([
      `alias-clash ${OTHER_FILE}: - ${alias}`,
    ]);
  });

  it('tells an alias that stands twice', () => {
    expect(told({ articles: aliased('2026-01-05-free', '2026-01-05-free') })).toEqual([
      `alias-clash ${OTHER_FILE}: - 2026-01-05-free`,
    ]);
  });

  it('accepts ids that nothing else has', () => {
    expect(told({ articles: aliased('2026-01-05-free') })).toEqual([]);
  });
});

describe('translation-outdated', () => {
  const translated = (from: string, changes: object = {}) => ({
    articles: [articleEntry(changes)],
    translations: [translationEntry({ translated_from: from })],
  });
  const updated = { updated: '2026-11-23T09:30:00+00:00' };
  const stamp = originalStamp(articleEntry());

  it.each([
    ['an earlier moment', translated('2026-11-22T12:00:00+00:00', updated)],
    ['a stamp of other words', translated(stamp, { title: 'The first day again' })],
    ['a word that is no stamp', translated('v1')],
  ])('warns of %s', (_name, parts) => {
    const from = parts.translations[0]?.data.translated_from ?? '';
    const line = from.startsWith('2026') ? `"${from}"` : from;
    expect(told(parts)).toEqual([
      `translation-outdated articles/2026/${FIRST}.fa.md: translated_from: ${line}`,
    ]);
  });

  it.each([
    ['the moment of publication', translated('2026-11-22T12:00:00+00:00')],
    ['the moment of the last change, in another zone', translated('2026-11-23T13:00:00+03:30', updated)],
    ['the stamp of the words', translated(stamp, updated)],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });

  it('stamps what a reader reads, and not the evidence', () => {
    const stamps = [
      articleEntry({ title: 'Another' }),
      articleEntry({ summary: 'Another.' }),
      articleEntry({ claims: [{ ...CLAIM, text: 'Another.' }] }),
      articleEntry({}, { body: '\nAnother [body](#c1).\n' }),
    ].map(originalStamp);
    expect(new Set([stamp, ...stamps]).size).toBe(5);
    expect(originalStamp(articleEntry({ accessed: '2026-11-23', topics: ['spread'] }))).toBe(stamp);
    expect(stamp).toMatch(/^sha256-[\da-f]{16}$/);
  });
});

describe('cites-retracted', () => {
  const retraction = { date: '2026-11-23', reason: 'Wrong.' };
  const retracted = other({ status: 'retracted' as const, retraction });

  it.each([`[x](${OTHER}.md#c1)`, `[x](${OTHER}.md)`])('warns of %s in what stands', (link) => {
    const articles = [articleEntry({}, { body: `\n[own](#c1)\n\n${link}\n` }), retracted];
    const pages = [pageEntry({}, 'about', `\n${link}\n`)];
    expect(told({ articles, pages }).filter((line) => !line.startsWith('link-text'))).toEqual([
      `cites-retracted ${FILE}: ${link}`,
      `cites-retracted pages/about.md: ${link}`,
    ]);
  });

  it('accepts citations inside what was retracted', () => {
    expect(told({ articles: [articleEntry(), retracted] })).toEqual([]);
  });
});

describe('cites-scheduled', () => {
  const citing = (changes: object, published: string) => ({
    articles: [
      articleEntry(changes, { body: `\n[own](#c1) and\n[theirs](${OTHER}.md#c1)\n` }),
      other({ published }),
    ],
  });

  it('warns of an article that is published on a later day', () => {
    expect(told(citing({}, '2026-11-25T12:00:00+00:00'))).toEqual([
      `cites-scheduled ${FILE}: [theirs](${OTHER}.md#c1)`,
    ]);
  });

  it.each([
    ['an article of the same day', citing({}, '2026-11-22T18:00:00+00:00')],
    ['an earlier article', citing({}, '2026-11-20T12:00:00+00:00')],
    [
      'a later article in an update',
      citing({ updated: '2026-11-26T12:00:00+00:00' }, '2026-11-25T12:00:00+00:00'),
    ],
    ['a later article in a draft', citing({ status: 'draft' }, '2026-11-25T12:00:00+00:00')],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });

  it('is a warning', () => {
    const findings = checkContent(contentOf(citing({}, '2026-11-25T12:00:00+00:00')));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });
});
