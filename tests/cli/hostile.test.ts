import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify as writeCsv } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderChecker } from '../../src/cli/check/check-folder.ts';
import { splitFrontMatter } from '../../src/reading/markdown-file.ts';
import { emptyFolder } from '../support/folder.ts';
import { HOSTILE_BODY } from '../support/hostile/attacks.ts';
import { FULL, HOSTILE_BASE, RETRACTED, writeHostileBase } from '../support/hostile/content.ts';
import { openFields, spoil } from '../support/hostile/spoil.ts';
import { KINDS } from '../support/hostile/spoil-content.ts';

type Kind = keyof typeof KINDS;

/** Files that together have every open field of each kind. */
const FILES: Readonly<Record<Kind, readonly string[]>> = {
  article: [`articles/2026/${FULL}.md`, `articles/2026/${RETRACTED}.md`],
  translation: [`articles/2026/${FULL}.fa.md`],
  page: ['pages/about.md'],
  place: ['places.csv'],
  province: ['provinces/tehran.yaml'],
  source: ['sources/hrana.yaml'],
  wave: ['waves/2025-26.yaml'],
  site: ['site.yaml'],
};
const TEXTS: readonly (readonly [what: string, value: string])[] = [
  ['a script', 'Words <script>alert(1)</script>'],
  ['a handler', 'Words"><img src=x onerror=alert(1)>'],
  ['a character by its name in HTML', 'Words &lt;script&gt;'],
  ['a control character', 'Words \u0001'],
  ['a line break', 'Words\nmore'],
  ['a character that turns text around', 'Words \u202eeerht'],
];
const ADDRESSES: readonly (readonly [what: string, value: string])[] = [
  ['a script', 'javascript:alert(1)'],
  ['a script in capitals', 'JaVaScRiPt:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['a file', 'file:///etc/passwd'],
  ['another host without a scheme', '//evil.invalid/'],
  ['quotation marks', 'https://news.example/"onmouseover="alert(1)'],
  ['a tag', 'https://news.example/<script>'],
  ['a name before the host', 'https://news.example@evil.invalid/'],
];

/** Microseconds of work, however busy the machine is. */
const MOST_WORK = 2_500_000;

const { folder, remove } = emptyFolder();
beforeAll(() => {
  writeHostileBase(folder);
  // Read anew each time otherwise, and large.
  rmSync(path.join(folder, 'geo'), { recursive: true });
});
afterAll(remove);

const check = folderChecker(folder);
const errorsOf = () =>
  check()
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => `${file} ${code}: ${message}`);

/** Runs `use` while a file has another text. */
function whileChanged<T>(file: string, text: string, use: () => T): T {
  const before = readFileSync(path.join(folder, file), 'utf8');
  writeFileSync(path.join(folder, file), text);
  try {
    return use();
  } finally {
    writeFileSync(path.join(folder, file), before);
  }
}

/** The text of a file with one open field set to a value; null where the file has no such field. */
function withField(kind: Kind, file: string, field: string, value: string): string | null {
  const text = HOSTILE_BASE[file] ?? '';
  const parts = file.endsWith('.md') ? splitFrontMatter(text) : null;
  const rows = file.endsWith('.csv') ? parseCsv<Record<string, string>>(text, { columns: true }) : null;
  const data: unknown = rows?.[0] ?? parse(parts?.yaml ?? text);
  const spoilt = spoil(kind, KINDS[kind], data, (at) => (at === field ? value : null));
  if (!spoilt.hit.has(field)) return null;
  if (rows) return writeCsv([spoilt.data], { header: true });
  const yaml = stringify(spoilt.data, { version: '1.1' });
  return parts ? `---\n${yaml}---${parts.body}` : yaml;
}

const FIELDS = Object.entries(KINDS).flatMap(([kind, schema]) =>
  openFields(kind, schema).map((field) => [field, kind as Kind] as const),
);

describe('the check of hostile content', () => {
  it('has nothing against the base', () => {
    expect(errorsOf()).toEqual([]);
  });

  it.each(FIELDS)('rejects every attack in %s, in its own file', (field, kind) => {
    const isAddress = /\.(url|archived|homepage|contact)$/.test(field);
    for (const [what, value] of isAddress ? ADDRESSES : TEXTS) {
      const written = FILES[kind].flatMap((file) => {
        const text = withField(kind, file, field, value);
        return text === null ? [] : [[file, text] as const];
      });
      const [first] = written;
      if (!first) throw new Error(`no file has the field ${field}: give the base one`);
      const [file, text] = first;
      const errors = whileChanged(file, text, errorsOf);
      expect(
        errors.filter((line) => line.startsWith(file)),
        `${what} in ${field}`,
      ).not.toEqual([]);
    }
  });

  it.each([
    ['raw HTML', '<b onclick=alert(1)>x</b>'],
    ['a script in a link', '[x](javascript:alert(1))'],
    ['a script written otherwise', '[x](&#106;avascript:alert(1))'],
    ['data in a link', '[x](data:text/html,x)'],
    ['another host without a scheme', '[x](//evil.invalid/)'],
    ['a backslash for a slash', '[x](/\\evil.invalid/)'],
    ['a picture', '![x](https://evil.invalid/x.png)'],
    ['a script in a definition', '[x][d]\n\n[d]: javascript:alert(1)'],
    ['a control character', 'x \u0001'],
    ['a character that turns text around', 'x \u202e'],
    ['everything at once', HOSTILE_BODY],
  ])('rejects %s in a body', (_, words) => {
    const file = `articles/2026/${FULL}.md`;
    expect(whileChanged(file, `${HOSTILE_BASE[file] ?? ''}\n${words}\n`, errorsOf)).not.toEqual([]);
  });

  it.each(['../../etc/passwd', 'a/b', '..', '.hidden', '__proto__', 'a b', '<script>', 'x%2fy', 'A', ''])(
    'rejects %j wherever an id is expected',
    (id) => {
      const file = `articles/2026/${FULL}.md`;
      const parts = splitFrontMatter(HOSTILE_BASE[file] ?? '');
      const data = parse(parts?.yaml ?? '') as {
        claims: [Record<string, unknown>];
        [field: string]: unknown;
      };
      const [claim, ...others] = data.claims;
      const attempts = [
        { wave: id },
        { topics: [id] },
        { aliases: [id] },
        // A key of this name is dropped with what stands below it, and no claim can name it.
        ...(id === '__proto__' ? [] : [{ evidence: { ...(data['evidence'] as object), [id]: null } }]),
        ...['source', 'event', 'id', 'verified_by'].map((field) => ({
          claims: [{ ...claim, [field]: id }, ...others],
        })),
        ...['where', 'via', 'evidence'].map((field) => ({
          claims: [{ ...claim, [field]: [id] }, ...others],
        })),
      ];
      for (const attempt of attempts) {
        const text = `---\n${stringify({ ...data, ...attempt }, { version: '1.1' })}---${parts?.body ?? ''}`;
        expect(whileChanged(file, text, errorsOf), JSON.stringify(Object.keys(attempt))).not.toEqual([]);
      }
    },
  );

  it('takes no id for one that every object of the language has', () => {
    const file = `articles/2026/${FULL}.md`;
    const text = (HOSTILE_BASE[file] ?? '').replaceAll('kept-back', 'constructor');
    expect(text).toContain('constructor:');
    expect(whileChanged(file, text, errorsOf)).toEqual([]);
    const codes = (from: RegExp) =>
      whileChanged(file, (HOSTILE_BASE[file] ?? '').replace(from, '$1constructor'), errorsOf);
    for (const from of [
      /(wave: )\S+/,
      /(topics:\n {2}- )\S+/,
      /(metric: )\S+/,
      /(source: )\S+/,
      /(evidence:\n {6}- )\S+/,
      /(where:\n {6}- )\S+/,
    ])
      expect(codes(from), String(from)).not.toEqual([]);
  });

  // Each of these once took from five seconds to minutes: a pattern began anew at every character of what it had read.
  it.each(['](', '۱', 'a\n---\n', '" ', '<', 'A. ', '- \n'])(
    'is done soon with a body of %j alone',
    (piece) => {
      const file = `articles/2026/${FULL}.md`;
      const line = piece.repeat(Math.floor(1900 / piece.length));
      const text = `${HOSTILE_BASE[file] ?? ''}\n${Array.from({ length: 45 }, () => line).join('\n')}\n`;
      const { user } = process.cpuUsage();
      whileChanged(file, text, errorsOf);
      expect(process.cpuUsage().user - user).toBeLessThan(MOST_WORK);
    },
  );
});
