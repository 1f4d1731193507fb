import { describe, expect, it } from 'vitest';
import { articleSchema, correctionSchema, translationSchema } from '../../src/schema/article.ts';
import { issuePaths } from '../support/issues.ts';
import { ARTICLE, CLAIM, EVIDENCE, TRANSLATION, VERIFIED } from '../support/samples.ts';

const RETRACTION = { date: '2026-11-23', reason: 'The page was a forgery.' };
const CORRECTION = { date: '2026-11-23', kind: 'figure', was: '28', now: '25', note: 'Misread.' };
const { reviewed_by: _role, ...UNREVIEWED } = ARTICLE;

describe('articleSchema', () => {
  it.each([
    ['an article with required fields only', UNREVIEWED],
    ['a reviewed article with a verified claim', { ...ARTICLE, claims: [{ ...CLAIM, ...VERIFIED }] }],
    ['a draft', { ...ARTICLE, status: 'draft' }],
    ['a retracted article', { ...ARTICLE, status: 'retracted', retraction: RETRACTION }],
    ['a later change', { ...ARTICLE, updated: '2026-11-22T15:31:00+03:30' }],
    [
      'corrections, aliases and exceptions',
      {
        ...ARTICLE,
        content_warning: 'violence',
        corrections: [{ ...CORRECTION, claim: 'c1' }],
        aliases: ['old-id'],
        ignore: [{ rule: 'uncited-claim', claim: 'c1', reason: 'Cited from a table.' }],
      },
    ],
  ])('accepts %s', (_name, article) => {
    expect(articleSchema.parse(article)).toEqual(article);
  });

  it.each([
    ['an empty title', { ...ARTICLE, title: ' ' }, 'title'],
    ['a title over 140 characters', { ...ARTICLE, title: 'x'.repeat(141) }, 'title'],
    ['a summary over 400 characters', { ...ARTICLE, summary: 'x'.repeat(401) }, 'summary'],
    ['a status that is not in the list', { ...ARTICLE, status: 'public' }, 'status'],
    ['a moment without its offset', { ...ARTICLE, published: '2026-11-22T12:00:00' }, 'published'],
    ['a day for a moment', { ...ARTICLE, published: '2026-11-22' }, 'published'],
    ['2026-02-30', { ...ARTICLE, as_of: '2026-02-30' }, 'as_of'],
    ['a day that is a Date', { ...ARTICLE, as_of: new Date(0) }, 'as_of'],
    ['a wave that is a number', { ...ARTICLE, wave: 2025 }, 'wave'],
    ['no topic', { ...ARTICLE, topics: [] }, 'topics'],
    ['a topic that stands twice', { ...ARTICLE, topics: ['toll', 'spread', 'toll'] }, 'topics.2'],
    ['no claim', { ...ARTICLE, claims: [] }, 'claims'],
    ['claims that are no list', { ...ARTICLE, claims: { c1: CLAIM } }, 'claims'],
    ['an evidence key that is no slug', { ...ARTICLE, evidence: { 'A page': EVIDENCE } }, 'evidence.A page'],
    [
      'a page without an address',
      { ...ARTICLE, evidence: { a: { ...EVIDENCE, url: undefined } } },
      'evidence.a.url',
    ],
    ['a mistake in a claim', { ...ARTICLE, claims: [CLAIM, { ...CLAIM, status: 'x' }] }, 'claims.1.status'],
    ['retracted without a retraction', { ...ARTICLE, status: 'retracted' }, 'retraction'],
    ['a retraction of what stands', { ...ARTICLE, retraction: RETRACTION }, 'retraction'],
    ['a change before publication', { ...ARTICLE, updated: '2026-11-22T12:00:00+03:30' }, 'updated'],
    ['verified without a review', { ...UNREVIEWED, claims: [{ ...CLAIM, ...VERIFIED }] }, 'reviewed_by'],
    ['an exception without a reason', { ...ARTICLE, ignore: [{ rule: 'dates' }] }, 'ignore.0.reason'],
    [
      'a trace of what was removed',
      {
        ...ARTICLE,
        corrections: [{ ...CORRECTION, kind: 'removal-for-safety' }],
      },
      'corrections.0.was',
    ],
    ['an unknown key', { ...ARTICLE, sumary: 'x' }, ''],
  ])('refuses %s', (_name, article, path) => {
    expect(issuePaths(articleSchema, article)).toEqual([path]);
  });

  it('tells every mistake at once', () => {
    const { wave: _wave, ...article } = UNREVIEWED;
    const broken = {
      ...article,
      titel: 'x',
      as_of: '2026-02-30',
      claims: [{ ...CLAIM, ...VERIFIED, source: 'Not A Slug' }],
    };
    expect(issuePaths(articleSchema, broken).sort()).toEqual([
      '',
      'as_of',
      'claims.0.source',
      'reviewed_by',
      'wave',
    ]);
  });

  it.each([null, undefined, [], 'text', 5, { claims: [null] }, { claims: 'x', status: 'verified' }])(
    'refuses %j without throwing',
    (data) => {
      expect(issuePaths(articleSchema, data).length).toBeGreaterThan(0);
    },
  );
});

describe('correctionSchema', () => {
  it('accepts a removal for safety that keeps no trace', () => {
    const removal = { date: '2026-11-23', kind: 'removal-for-safety', note: 'A name was removed.' };
    expect(correctionSchema.parse(removal)).toEqual(removal);
  });

  it.each([
    ['no note', { ...CORRECTION, note: undefined }, 'note'],
    ['a kind that is not in the list', { ...CORRECTION, kind: 'typo' }, 'kind'],
    ['a claim that is no id', { ...CORRECTION, claim: 'first' }, 'claim'],
    ['an unknown key', { ...CORRECTION, by: 'desk' }, ''],
  ])('refuses %s', (_name, correction, path) => {
    expect(issuePaths(correctionSchema, correction)).toEqual([path]);
  });
});

describe('translationSchema', () => {
  it('accepts a translation', () => {
    expect(translationSchema.parse(TRANSLATION)).toEqual(TRANSLATION);
  });

  it.each([
    ['no original', { ...TRANSLATION, translated_from: undefined }, 'translated_from'],
    ['a claim that is no id', { ...TRANSLATION, claims: { first: 'x' } }, 'claims.first'],
    ['an empty claim', { ...TRANSLATION, claims: { c1: '' } }, 'claims.c1'],
    ['an unknown key', { ...TRANSLATION, status: 'published' }, ''],
  ])('refuses %s', (_name, translation, path) => {
    expect(issuePaths(translationSchema, translation)).toEqual([path]);
  });
});
