import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { enOffline } from '../../src/i18n/en-offline.ts';
import { buildOfflineEdition, MOST_BYTES, type OfflineSources } from '../../src/offline/edition.ts';
import { orderPages } from '../../src/offline/order.ts';
import type { LanguagePlan } from '../../src/offline/plan.ts';
import { offlineStyle } from '../../src/offline/style.ts';
import { seededRandom } from '../support/random.ts';

const ARTICLES = 100;
/** Many, so that the share of one is soon full. */
const LANGUAGES = 6;
const ids = Array.from(
  { length: ARTICLES },
  (_, index) => `articles/2026-01-${String(index).padStart(4, '0')}/`,
);
const english: LanguagePlan = {
  lang: 'en',
  dir: 'ltr',
  root: '',
  // Newest first is not the order of the names.
  articles: ids.toReversed(),
  day: '22 November 2026',
  site: 'Rasad',
  zip: 'offline/rasad-en.zip',
  credits: 'Gazetteer: somebody.',
};
const persian: LanguagePlan = { ...english, lang: 'fa', dir: 'rtl', root: 'fa/', articles: [] };
const both = ['', 'fa/'];
const paths = [
  '',
  'about/',
  'provinces/',
  'provinces/ilam/',
  'sources/hrana/',
  'data/',
  'offline/',
  'search/',
  'fa/',
  'fa/about/',
  `${ids[0]!}text/`,
  ...ids,
];

/** Words that do not compress well, so that the pages of a test take room. */
function words(seed: number, length: number): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => random.number(0, 36 ** 6).toString(36)).join(' ');
}
const sourcesOf = (length: number, changes: Partial<OfflineSources> = {}): OfflineSources => ({
  plan: {
    base: '/',
    origin: 'https://rasad.example',
    today: '2026-11-22',
    removals: [],
    folder: 'rasad',
    languages: [english, persian, ...Array.from({ length: LANGUAGES - 2 }, () => persian)],
  },
  language: english,
  messages: enOffline,
  number: String,
  paths,
  readPage: (path) =>
    `<!doctype html><html><head><title>T</title></head><body><main><h1>Page ${path}</h1><a href="/${ids[0]!}">first</a> <a href="/${ids.at(-1)!}">last</a> ${words(paths.indexOf(path), length)}</main></body></html>`,
  sheets: ['@font-face { font-family: A; src: url(/fonts/a.woff2) }\nbody { color: red }'],
  ...changes,
});
const unpack = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('orderPages', () => {
  const ordered = orderPages(paths, english, both).map(({ path }) => path);

  it('puts overviews and provinces before articles, and the newest articles before older ones', () => {
    expect(ordered.slice(0, 6)).toEqual([
      '',
      'about/',
      'provinces/',
      'provinces/ilam/',
      ids.at(-1),
      ids.at(-2),
    ]);
    expect(ordered.slice(-2)).toEqual([ids[0], 'sources/hrana/']);
  });

  it('leaves out what needs a line, other languages and what is told twice', () => {
    const never = /^(data|offline|search|fa)\/|\/text\/$/;
    expect(ordered.filter((path) => never.test(path))).toEqual([]);
    expect(orderPages(paths, persian, both).map(({ path }) => path)).toEqual(['fa/', 'fa/about/']);
  });
});

describe('buildOfflineEdition', () => {
  it('takes every page where there is room, with a list of contents, a stylesheet and a README', async () => {
    const { bytes, pages, left } = await buildOfflineEdition(sourcesOf(10));
    const files = unpack(bytes);
    expect(pages).toBe(ARTICLES + 5);
    expect(left.size).toBe(0);
    expect(files.size).toBe(pages + 3);
    expect(files.get('rasad/README.txt')).toContain('built on 22 November 2026 from https://rasad.example/');
    expect(files.get('rasad/README.txt')).toContain('belong to their authors. Gazetteer: somebody.\r\n');
    expect(files.get('rasad/contents.html')).toContain(
      '<a href="provinces/ilam/index.html">Page provinces/ilam/</a>',
    );
    expect(files.get('rasad/contents.html')).toContain('Left out for room: nothing');
    expect(files.get('rasad/style.css')).not.toContain('@font-face');
  });

  it('keeps within its share, leaves the oldest articles out, says so, and links them on the live site', async () => {
    const { bytes, left } = await buildOfflineEdition(sourcesOf(4000));
    const files = unpack(bytes);
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES / LANGUAGES);
    expect(bytes.length).toBeGreaterThan((MOST_BYTES / LANGUAGES) * 0.8);
    expect(files.has(`rasad/${ids.at(-1)!}index.html`)).toBe(true);
    expect(files.has(`rasad/${ids[0]!}index.html`)).toBe(false);
    const out = left.get('articles') ?? 0;
    expect(out).toBeGreaterThan(0);
    expect(files.get('rasad/contents.html')).toContain(`Articles: ${String(out)} · Sources: 1`);
    expect(files.get('rasad/index.html')).toContain(`<a data-live href="https://rasad.example/${ids[0]!}">`);
    expect(files.get('rasad/index.html')).toContain(`<a href="${ids.at(-1)!}index.html">`);
  });

  it('gives the same bytes whatever the zone of the machine', async () => {
    const made = new Set<string>();
    for (const name of ['UTC', 'Asia/Tehran', 'America/St_Johns']) {
      process.env['TZ'] = name;
      const { bytes } = await buildOfflineEdition(sourcesOf(10, { paths: paths.slice(0, 20) }));
      made.add(Buffer.from(bytes).toString('base64'));
    }
    expect(made.size).toBe(1);
  });

  it('throws where not even one page has room', async () => {
    await expect(buildOfflineEdition(sourcesOf(120_000))).rejects.toThrow('no room for a single page');
  });
});

describe('offlineStyle', () => {
  it('takes the fonts out and leaves the rest', () => {
    const css = offlineStyle(['a{b:c}@font-face{font-family:A;src:url("/a.woff2")}d{e:f}']);
    expect(css).toContain('a{b:c}d{e:f}');
    expect(css).not.toContain('url(');
  });
});
