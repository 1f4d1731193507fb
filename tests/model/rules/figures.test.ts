import { describe, expect, it } from 'vitest';
import { articleEntry, pageEntry, siteEntry, translationEntry } from '../../support/factories.ts';
import { CLAIM, FIGURE, SITE, VERIFIED } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const OTHER = '2026-01-06-other';
const metrics = [
  ...SITE.metrics,
  { id: 'hours-offline', name: 'Hours offline', unit: 'hours' },
  { id: 'debt', name: 'Debt', unit: 'billion US dollars' },
  { id: 'rate', name: 'Exchange rate', unit: 'rials per US dollar' },
  { id: 'share', name: 'Share of shops', unit: 'per cent' },
  { id: 'provinces', name: 'Provinces', unit: 'provinces' },
];
const site = siteEntry({ metrics });
const toll = (figure: object, changes: object = {}) => ({
  ...CLAIM,
  kind: 'toll' as const,
  event_type: undefined,
  figure: { ...FIGURE, ...figure },
  ...changes,
});

describe('figure-wording', () => {
  const said = (figure: object, words: string) => ({
    site,
    articles: [articleEntry({ claims: [toll(figure)] }, { body: `\nThere were ${words}.\n` })],
  });

  it.each([
    ['another number', { value: 25 }, '[28 dead](#c1)'],
    ['another number in words', { value: 4 }, '[three children](#c1)'],
    ['another number with separators', { value: 2076 }, '[2,067 arrests](#c1)'],
    ['another number with a scale', { metric: 'rate', value: 1_420_000 }, '[1.4 million](#c1)'],
    ['a bound the claim has not', { value: 25 }, '[at least 25](#c1)'],
    ['no bound where the claim has one', { value: 25, bound: 'at-least' }, '[25 people](#c1)'],
    ['another bound', { value: 25, bound: 'about' }, '[more than 25](#c1)'],
    ['another bound after the number', { value: 25, bound: 'up-to' }, '[25 people or more](#c1)'],
    ['another bound before the link', { value: 25, bound: 'about' }, 'at least [25](#c1)'],
    ['one number where a range was given', { value: undefined, min: 150, max: 200 }, '[about 175](#c1)'],
    ['a range where one number was given', { value: 20 }, '[between 20 and 30](#c1)'],
    ['another range', { value: undefined, min: 150, max: 200 }, '[150 to 250](#c1)'],
    ['"no fewer than" for at most', { value: 25, bound: 'up-to' }, '[no fewer than 25](#c1)'],
  ])('tells %s', (_name, figure, words) => {
    expect(told(said(figure, words))).toEqual([`figure-wording ${FILE}: There were ${words}.`]);
  });

  it.each([
    ['the number', { value: 25 }, '[25 dead](#c1)'],
    ['the number in words', { value: 4 }, '[Four of them children](#c1)'],
    ['at least', { value: 25, bound: 'at-least' }, '[at least 25](#c1), [over 25](#c1), [25 or more](#c1)'],
    ['about', { value: 1000, bound: 'about' }, '[around 1,000](#c1), [nearly 1,000](#c1), [some 1,000](#c1)'],
    ['up to', { value: 20, bound: 'up-to' }, '[up to 20](#c1), [20 people at most](#c1)'],
    ['a bound before the link', { value: 25, bound: 'at-least' }, 'at least [25](#c1), more than [25](#c1)'],
    ['a range', { value: undefined, min: 150, max: 200 }, '[150 to 200](#c1), [between 150 and 200](#c1)'],
    ['an end of a range', { value: undefined, min: 150, max: 200 }, '[at least 150](#c1), [up to 200](#c1)'],
    ['a scale', { metric: 'rate', value: 1_420_000, bound: 'about' }, '[about 1.42 million](#c1)'],
    ['a scale that is in the unit', { metric: 'debt', value: 50 }, '[50 billion](#c1)'],
    ['hours where hours are counted', { metric: 'hours-offline', value: 336 }, '[336 hours](#c1)'],
    ['spans of time', { value: 25 }, '[its count of nine days](#c1), [two full weeks](#c1)'],
    [
      'days and years',
      { value: 25 },
      '[the dead of 8 and 9 January 2026](#c1), [January 12](#c1), [2019](#c1)',
    ],
    ['ISO days and times', { value: 25 }, '[on 2026-01-08](#c1), [at 18:45Z](#c1), [at 6 p.m.](#c1)'],
    ['ordinals', { value: 25 }, '[the first toll](#c1), [on the 2nd](#c1), [the ninth day](#c1)'],
    ['numbers inside words', { value: 25 }, '[COVID-19](#c1), [IPv6](#c1)'],
    ['shares where people are counted', { value: 25 }, '[30 per cent of them](#c1)'],
    ['who speaks', { value: 25 }, '[three officials](#c1)'],
    ['"one of" and "no one"', { value: 25 }, '[one of the dead](#c1), [no one](#c1)'],
    ['several numbers of which one is right', { value: 14 }, '[14 people, one a woman, not 30](#c1)'],
    ['a number over two lines', { value: 1500, bound: 'at-least' }, '[more\nthan 1,500](#c1)'],
    ['words without a number', { value: 25, bound: 'at-least' }, '[its toll](#c1)'],
  ])('accepts %s', (_name, figure, words) => {
    expect(told(said(figure, words))).toEqual([]);
  });

  it('tells a citation of a claim of another article, in a page too, at its line', () => {
    const claims = [toll({ value: 25 }, { text: 'Hengaw counted 25.' })];
    const cited = articleEntry({ claims }, { id: OTHER, body: '\n[25](#c1)\n' });
    const parts = {
      articles: [articleEntry({}, { body: `\n[own](#c1)\n\nHere [26](${OTHER}.md#c1).\n` }), cited],
      pages: [pageEntry({}, 'about', `\nAnd [27](${OTHER}.md#c1).\n`)],
    };
    expect(told(parts)).toEqual([
      `figure-wording ${FILE}: Here [26](${OTHER}.md#c1).`,
      `figure-wording pages/about.md: And [27](${OTHER}.md#c1).`,
    ]);
  });

  it('reads Persian digits in a translation, and leaves its bounds alone', () => {
    const translated = (words: string) => ({
      articles: [
        articleEntry(
          { claims: [toll({ value: 25, bound: 'at-least' })] },
          { body: '\n[at least 25](#c1)\n' },
        ),
      ],
      translations: [translationEntry({}, '2026-01-06-first-day', `\n[${words}](#c1)\n`)],
    });
    expect(told(translated('۲۸ کشته'))).toEqual([
      'figure-wording articles/2026/2026-01-06-first-day.fa.md: [۲۸ کشته](#c1)',
    ]);
    expect(told(translated('دست‌کم ۲۵ کشته'))).toEqual([]);
  });
});

describe('status-sum', () => {
  const provinces = (value: number, changes: object = {}) =>
    toll({ metric: 'provinces', value }, { kind: 'spread', ...changes });
  const verified = { ...VERIFIED, source: 'bbc' };
  const summed = (line: string, second: object = {}, changes: object = {}) => ({
    site,
    articles: [
      articleEntry(
        {
          claims: [
            provinces(17, verified),
            provinces(11, { id: 'c2', source: 'bbc', text: 'Eleven more.', ...second }),
          ],
          ...changes,
        },
        { body: `\nThe BBC [verified 17](#c1), and [11](#c2) were reported.\n\n${line}\n` },
      ),
    ],
  });

  it('tells a number that adds up what is verified and what is not', () => {
    const line = 'Protests reached 28 provinces by then.';
    expect(told(summed(line))).toEqual([`status-sum ${FILE}: ${line}`]);
  });

  it('tells it in the title', () => {
    expect(told(summed('Words.', {}, { title: 'Protests in 28 provinces' }))).toEqual([
      `status-sum ${FILE}: title: Protests in 28 provinces`,
    ]);
  });

  it.each([
    ['a sum that is denied', summed('These are not 28 provinces.')],
    ['the number of something else', summed('About 28 shops stayed shut.')],
    ['words of somebody else', summed('> Protests reached 28 provinces.')],
    ['figures of two sources', summed('In 28 provinces.', { source: 'hrana' })],
    ['figures of two places', summed('In 28 provinces.', { where: ['ilam'] })],
    ['two verified figures', summed('In 28 provinces.', verified)],
    ['a day', summed('By 28 January the provinces were quiet.')],
  ])('accepts %s', (_name, parts) => {
    expect(told(parts)).toEqual([]);
  });

  it('accepts a sum that is itself the value of a claim', () => {
    const claims = [
      provinces(17, verified),
      provinces(11, { id: 'c2', source: 'bbc', text: 'Eleven more.' }),
      provinces(28, { id: 'c3', text: 'HRANA counts 28.' }),
    ];
    const body = '\nFrom [17](#c1) and [11](#c2), against [28](#c3): 28 provinces.\n';
    expect(told({ site, articles: [articleEntry({ claims }, { body })] })).toEqual([]);
  });
});
