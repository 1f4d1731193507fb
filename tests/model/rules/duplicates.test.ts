import { describe, expect, it } from 'vitest';
import { articleEntry } from '../../support/factories.ts';
import { CLAIM, FIGURE } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const OTHER = '2026-01-06-other';
const OTHER_FILE = `articles/2026/${OTHER}.md`;
const other = (changes = {}, body?: string) =>
  articleEntry(changes, body === undefined ? { id: OTHER } : { id: OTHER, body });

describe('duplicate-claim', () => {
  const toll = { ...CLAIM, kind: 'toll' as const, event_type: undefined, figure: FIGURE };
  const both = (first: object, second: object) => ({
    articles: [articleEntry({ claims: [first as never] }), other({ claims: [second as never] })],
  });

  it.each([
    ['the same words', both(CLAIM, { ...CLAIM, text: CLAIM.text.toUpperCase() })],
    ['the same figure in other words', both(toll, { ...toll, text: 'HRANA counts 25.' })],
  ])('warns of %s in a second article', (_name, parts) => {
    expect(told(parts)).toEqual([`duplicate-claim ${OTHER_FILE}: - id: c1`]);
  });

  const words = { ...toll, text: 'HRANA counts 25.' };
  it.each([
    ['another source', both(CLAIM, { ...CLAIM, source: 'bbc' })],
    ['what is left to write', both({ ...CLAIM, text: 'To write: it.' }, { ...CLAIM, text: 'To write: it.' })],
    ['another day', both(CLAIM, { ...CLAIM, when: '2026-01-05' })],
    ['another value', both(toll, { ...words, figure: { ...FIGURE, value: 26 } })],
    ['another metric', both(toll, { ...words, figure: { ...FIGURE, metric: 'arrests' } })],
    ['another place', both(toll, { ...words, where: ['ilam'] })],
    ['a count of others', both(toll, { ...words, figure: { ...FIGURE, includes: ['minors'] } })],
    ['another speaker', both(toll, { ...words, speaker: 'an official' })],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts).filter((line) => line.startsWith('duplicate-claim'))).toEqual([]);
  });

  it('accepts what was recorded in an article that was retracted', () => {
    const retraction = { date: '2026-11-23', reason: 'Wrong.' };
    const articles = [articleEntry({ status: 'retracted', retraction }), other({ claims: [CLAIM] })];
    expect(told({ articles })).toEqual([]);
  });
});

describe('near-duplicate-article', () => {
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `word${String(from + at)}`).join(' ');
  const pair = (first: string, second: string) => ({
    articles: [
      articleEntry({}, { body: `\n${first} and [so](#c1)\n` }),
      other({}, `\n${second} and [so](#c1)\n`),
    ],
  });

  it('warns of a body that is nearly that of another article', () => {
    expect(told(pair(numbered(0, 200), `${numbered(0, 170)} ${numbered(300, 330)}`))).toEqual([
      `near-duplicate-article ${OTHER_FILE}: title: The first day`,
    ]);
  });

  it('finds it among many articles that begin with the same words', () => {
    const common = numbered(0, 40);
    const many = Array.from({ length: 40 }, (_, at) =>
      articleEntry(
        {},
        {
          id: `2026-01-06-x${String(at)}`,
          body: `\n${common} ${numbered(1000 * (at + 1), 1000 * (at + 1) + 150)} [so](#c1)\n`,
        },
      ),
    );
    const twin = other({}, many.at(-1)?.body);
    expect(told({ articles: [...many, twin] })).toEqual([
      // The later of the two files is the copy.
      'near-duplicate-article articles/2026/2026-01-06-x39.md: title: The first day',
    ]);
  });

  it.each([
    [
      'bodies that share half of their words',
      pair(numbered(0, 200), `${numbered(0, 130)} ${numbered(300, 370)}`),
    ],
    ['stubs', pair(numbered(0, 20), numbered(0, 20))],
    ['other words', pair(numbered(0, 200), numbered(200, 400))],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });
});
