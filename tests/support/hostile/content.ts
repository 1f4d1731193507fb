import { cpSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { ROOT } from '../../../src/cli/build/folders.ts';
import { writeContent } from '../folder.ts';
import {
  ARTICLE,
  CLAIM,
  EVIDENCE,
  FIGURE,
  PAGE,
  PLACE,
  PROVINCE,
  SITE,
  SOURCE,
  TRANSLATION,
  WAVE,
} from '../samples.ts';

/** Id of the article that has everything an article can have. */
export const FULL = '2026-01-06-everything';
export const RETRACTED = '2026-01-07-taken-back';

const yaml = (data: unknown) => stringify(data, { version: '1.1' });
const markdown = (data: unknown, body: string) => `---\n${yaml(data)}---\n\n${body}\n`;

const toll = (id: string, source: string, value: number, day: string) => ({
  ...CLAIM,
  id,
  text: `${source} counted ${String(value)} killed by ${day}.`,
  kind: 'toll',
  event_type: undefined,
  source,
  basis: 'own-count',
  status: 'claimed',
  when: { from: '2025-12-28', to: day },
  figure: { ...FIGURE, value, cumulative: true },
  evidence: ['hrana-page', 'kept-back'],
});

const FULL_ARTICLE = {
  ...ARTICLE,
  updated: '2026-11-22T13:00:00+00:00',
  content_warning: 'violence',
  evidence: {
    'hrana-page': { ...EVIDENCE, copy_of: 'bbc', published_inferred: true },
    'kept-back': { title: 'Kept back', publisher: 'hrana', published: null, withheld: 'unvetted-host' },
  },
  claims: [
    {
      ...CLAIM,
      speaker: 'an official',
      quote: 'Shops were shut.',
      via: ['bbc'],
      event: 'bazaar',
      at: '08:30Z',
    },
    {
      ...CLAIM,
      id: 'c2',
      status: 'verified',
      verified_by: 'bbc',
      basis: 'footage',
      where: ['tehran/tehran'],
    },
    // Two numbers that exclude each other: a dispute, a chart with two lines.
    toll('c3', 'hrana', 25, '2026-01-05'),
    toll('c4', 'hengaw', 29, '2026-01-05'),
    toll('c5', 'hrana', 36, '2026-01-06'),
    { ...CLAIM, id: 'c6', kind: 'fact-check', event_type: undefined, status: 'false', text: 'A hoax.' },
    {
      ...CLAIM,
      id: 'c7',
      kind: 'statement',
      event_type: undefined,
      where: ['iran'],
      check_next: '2026-12-01',
    },
  ],
  corrections: [
    { date: '2026-11-22', claim: 'c3', kind: 'figure', was: '28', now: '25', note: 'Misread.' },
    { date: '2026-11-22', kind: 'removal-for-safety', note: 'Removed.' },
  ],
  aliases: ['2026-01-06-an-old-name'],
  ignore: [{ rule: 'key-order', reason: 'Written by a program.' }],
};
const BODY = FULL_ARTICLE.claims.map(({ id }) => `Something was [said](#${id}).`).join('\n\n');

/**
 * Every file of the content folder by its path: a small site in two languages with each kind of page, in which every
 * field stands that is not made up by `spoil`.
 */
export const HOSTILE_BASE: Readonly<Record<string, string>> = {
  'site.yaml': yaml({
    ...SITE,
    public_persons: ['A Minister'],
    credits: [
      {
        text: 'Places: somebody.',
        title: 'Places of somebody',
        url: 'https://example.org/places',
        translations: { fa: { text: 'مکان‌ها: کسی.' } },
      },
    ],
    topics: [
      { id: 'toll', name: 'The toll' },
      { id: 'spread', name: 'The spread' },
    ],
  }),
  'sources/hrana.yaml': yaml({ ...SOURCE, parent: 'bbc', affiliation: 'independent' }),
  'sources/hengaw.yaml': yaml({ ...SOURCE, name: 'Hengaw', unnamed: true }),
  'sources/bbc.yaml': yaml({ ...SOURCE, name: 'BBC', kind: 'broadcaster' }),
  'provinces/tehran.yaml': yaml(PROVINCE),
  'provinces/ilam.yaml': yaml({ ...PROVINCE, iso: 'IR-16', name: 'Ilam', capital: 'Ilam' }),
  'waves/2025-26.yaml': yaml({ ...WAVE, to: '2026-02-01' }),
  'waves/2022.yaml': yaml({ ...WAVE, name: 'The protests of 2022', from: '2022-09-16', to: '2022-12-01' }),
  'places.csv': `${Object.keys(PLACE).join(',')}\n${Object.values(PLACE).join(',')}\n`,
  'pages/about.md': markdown(PAGE, 'About this site.'),
  'pages/about.fa.md': markdown({ ...PAGE, lang: 'fa', translated_from: 'x' }, 'متن'),
  [`articles/2026/${FULL}.md`]: markdown(FULL_ARTICLE, BODY),
  [`articles/2026/${FULL}.fa.md`]: markdown(TRANSLATION, 'متن [ادعا](#c1).'),
  [`articles/2026/${RETRACTED}.md`]: markdown(
    {
      ...ARTICLE,
      status: 'retracted',
      as_of: '2026-01-07',
      retraction: { date: '2026-11-22', reason: 'Wrong.' },
    },
    'Something was [said](#c1).',
  ),
};

/** Writes the base, with the real borders, so that there is a map. */
export function writeHostileBase(folder: string): void {
  writeContent(folder, { ...HOSTILE_BASE, 'articles/2026/2026-01-06-first-day.md': null });
  cpSync(path.join(ROOT, 'content/geo'), path.join(folder, 'geo'), { recursive: true });
}
