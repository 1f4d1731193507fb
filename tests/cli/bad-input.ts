import path from 'node:path';
import { ARTICLE_TEXT, articleWith, type FileSpec } from '../support/folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const article = (slug: string) => `articles/2026/2026-01-06-${slug}.md`;
const withBody = (text: string) => `${ARTICLE_TEXT}\n${text}\n`;

/** Every kind of bad input: a file of its own, what is wrong with it, and the finding it must make. */
export interface Bad {
  readonly kind: string;
  readonly file: string;
  readonly spec: FileSpec;
  readonly code: string;
  /** The text of the line that must be named, a number, or null where there is no line. */
  readonly line: string | number | null;
  readonly says: RegExp;
  readonly found: string | null;
}

/** One file for each kind; a folder of all of them is checked once. */
export const BAD: readonly Bad[] = [
  {
    kind: 'malformed YAML',
    file: article('yaml'),
    spec: articleWith('topics: [toll]', 'topics: [toll'),
    code: 'yaml-syntax',
    line: 'reviewed_by',
    says: /sequence/,
    found: 'reviewed_by: desk',
  },
  {
    kind: 'a key that stands twice',
    file: article('twice'),
    spec: articleWith('lang: en', 'lang: en\nlang: fa'),
    code: 'yaml-syntax',
    line: 'lang: fa',
    says: /unique/,
    found: 'lang: fa',
  },
  {
    kind: 'a wrong type',
    file: article('type'),
    spec: articleWith('wave: "2025-26"', 'wave: 2025'),
    code: 'wrong-type',
    line: 'wave: 2025',
    says: /^wave: expected string/,
    found: '2025',
  },
  {
    kind: '2026-02-30',
    file: article('day'),
    spec: articleWith('when: "2026-01-06"', 'when: "2026-02-30"'),
    code: 'bad-value',
    line: 'when:',
    says: /^claims\[0\]\.when: is not a day/,
    found: '2026-02-30',
  },
  {
    kind: 'an unknown key',
    file: article('key'),
    spec: articleWith('basis: own-reporting', 'basis: own-reporting\n    basiss: footage'),
    code: 'unknown-key',
    line: 'basiss',
    says: /^claims\[0\]\.basiss/,
    found: 'basiss',
  },
  {
    kind: 'a missing field',
    file: article('missing'),
    spec: articleWith('summary: What was said of the first day.\n', ''),
    code: 'missing-field',
    line: 2,
    says: /^summary: is missing/,
    found: null,
  },
  {
    kind: 'a word that is not in the list',
    file: article('word'),
    spec: articleWith('status: reported', 'status: reportd'),
    code: 'not-in-list',
    line: 'status: reportd',
    says: /^claims\[0\]\.status/,
    found: 'reportd',
  },
  {
    kind: 'a missing reference',
    file: article('reference'),
    spec: articleWith('source: hrana', 'source: ghost'),
    code: 'unknown-source',
    line: 'source: ghost',
    says: /^source: there is no source `ghost`/,
    found: 'ghost',
  },
  {
    kind: 'a place that is not there',
    file: article('place'),
    spec: articleWith('[tehran/tehran]', '[tehran/teheran]'),
    code: 'unknown-place',
    line: 'where:',
    says: /^where: /,
    found: 'tehran/teheran',
  },
  {
    kind: 'a citation of nothing',
    file: article('citation'),
    spec: withBody('Also [the smaller shops](#c7).'),
    code: 'unknown-claim',
    line: 'Also',
    says: /no claim `c7`/,
    found: '#c7',
  },
  {
    kind: 'an id used twice',
    file: 'articles/2026/again/2026-01-06-first-day.md',
    spec: ARTICLE_TEXT,
    code: 'duplicate-id',
    line: 2,
    says: /stands twice; first in articles\/2026\/2026/,
    found: '2026-01-06-first-day',
  },
  {
    kind: 'an empty file',
    file: article('empty'),
    spec: '',
    code: 'file-empty',
    line: 1,
    says: /is empty/,
    found: null,
  },
  {
    kind: 'bytes that are not UTF-8',
    file: article('latin1'),
    spec: Buffer.from(articleWith('title: The first day', 'title: The d\u00e9but'), 'latin1'),
    code: 'file-encoding',
    line: 2,
    says: /not UTF-8/,
    found: null,
  },
  {
    kind: 'a byte order mark',
    file: article('bom'),
    spec: `\uFEFF${ARTICLE_TEXT}`,
    code: 'file-bom',
    line: 1,
    says: /byte order mark/,
    found: null,
  },
  {
    kind: 'Windows line ends',
    file: article('crlf'),
    spec: ARTICLE_TEXT.replaceAll('\n', '\r\n'),
    code: 'file-line-ends',
    line: 1,
    says: /CRLF/,
    found: null,
  },
  {
    kind: 'a line of 5 MB',
    file: article('huge'),
    spec: withBody('x'.repeat(5_000_000)),
    code: 'file-too-large',
    line: null,
    says: /bytes long/,
    found: null,
  },
  {
    kind: 'a line too long',
    file: article('long'),
    spec: withBody(`long ${'x'.repeat(30_000)}`),
    code: 'file-long-line',
    line: 'long xxx',
    says: /more than 20000 characters/,
    found: null,
  },
  {
    kind: 'a link out of the folder',
    file: article('link'),
    spec: { link: path.join(ROOT, 'package.json') },
    code: 'file-outside',
    line: null,
    says: /out of the content folder/,
    found: null,
  },
  {
    kind: 'raw HTML',
    file: article('html'),
    spec: withBody('<script>alert(1)</script>'),
    code: 'raw-html',
    line: '<script>',
    says: /raw HTML/,
    found: '<script>alert(1)</script>',
  },
  {
    kind: 'a javascript: link',
    file: article('script'),
    spec: withBody('[x](javascript:alert(1))'),
    code: 'link-target',
    line: 'javascript:',
    says: /cannot be published/,
    found: 'javascript:alert(1)',
  },
  {
    kind: 'a javascript: page of evidence',
    file: article('evidence'),
    spec: articleWith('"https://example.org/page"', '"javascript:alert(1)"'),
    code: 'bad-value',
    line: 'javascript:',
    says: /^evidence\.hrana-page\.url/,
    found: 'javascript:alert(1)',
  },
  {
    kind: 'an unknown key of a source',
    file: 'sources/bbc.yaml',
    spec: 'name: BBC\nkind: broadcaster\nlangauges: [en]\nlanguages: [en]\ndisclosure: x\n',
    code: 'unknown-key',
    line: 'langauges',
    says: /^langauges/,
    found: 'langauges',
  },
];
