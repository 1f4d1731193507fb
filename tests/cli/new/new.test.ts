import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFolder } from '../../../src/cli/check/check-folder.ts';
import type { Terminal } from '../../../src/cli/new/questions.ts';
import { run } from '../../../src/cli/new/run.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, changed, contentFolder } from '../../support/folder.ts';

const ARTICLE = ['article', '--title', 'Shops in Tehran', '--date', '2026-01-07'];
const WHO = ['--province', 'تهران', '--source', 'HRANA'];
const NEW_FILE = 'articles/2026/2026-01-07-shops-in-tehran.md';
const CORRECTION = ['--note', 'The source said so.'];

/** An article with comments and figures, written as no program would. */
const FIGURES = changed(
  changed(
    ARTICLE_TEXT,
    '    where: [tehran/tehran]',
    '    where:\n      - tehran/tehran   # the bazaar\n      - tehran',
  ),
  '    evidence: [hrana-page]',
  '    figure: { metric: deaths,  value: 28, bound: exact }  # their list\n    evidence: [hrana-page]',
);

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  vi.stubEnv('BUILD_DATE', '2026-11-22');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A content folder that the command works on. */
function folderWith(files: Parameters<typeof contentFolder>[0] = {}): string {
  const folder = contentFolder(files);
  vi.stubEnv('CONTENT_DIR', folder);
  return folder;
}
const textOf = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
const errorsOf = (folder: string) =>
  checkFolder(folder).findings.filter(({ severity }) => severity === 'error');

describe('npm run new -- article', () => {
  it('writes a draft out of four flags, which check takes as it is, and says what is left to write', async () => {
    const folder = folderWith();
    expect(await run([...ARTICLE, ...WHO], null)).toBe(0);
    expect(said.join('\n')).toContain(`Written: ${NEW_FILE}`);
    expect(said.join('\n')).toContain('summary: one or two sentences');
    const text = textOf(folder, NEW_FILE);
    expect(text).toContain('status: draft');
    expect(text).toContain('as_of: "2026-01-07"');
    expect(text).toContain('where: [tehran]');
    expect(errorsOf(folder)).toEqual([]);
  });

  it('takes text with quotes, colons and hashes, and an event with its type', async () => {
    const folder = folderWith();
    const claim = 'He said: "closed" # for good, \\ and more';
    const more = ['--claim', claim, '--kind', 'event', '--event-type', 'strike', '--place', 'tehran/tehran'];
    expect(await run([...ARTICLE, ...WHO, ...more, '--url', 'https://example.org/a'], null)).toBe(0);
    const entry = checkFolder(folder).content.articles.find(({ file }) => file === NEW_FILE);
    expect(entry?.data.claims[0]).toMatchObject({
      text: claim,
      event_type: 'strike',
      where: ['tehran/tehran'],
    });
    expect(errorsOf(folder)).toEqual([]);
  });

  it('never overwrites', async () => {
    const folder = folderWith({ [NEW_FILE]: ARTICLE_TEXT });
    expect(await run([...ARTICLE, ...WHO], null)).toBe(2);
    expect(said.join('\n')).toContain(`${NEW_FILE} is there already`);
    expect(textOf(folder, NEW_FILE)).toBe(ARTICLE_TEXT);
  });

  it.each([
    ['every flag that is missing', ['article', '--title', 'X'], ['--date', '--province', '--source']],
    ['a day that is not one', [...ARTICLE.slice(0, 3), '--date', '2026-02-30', ...WHO], ['2026-02-30']],
    ['a day to come', [...ARTICLE.slice(0, 3), '--date', '2027-01-01', ...WHO], ['after today']],
    ['the id that is close', [...ARTICLE, ...WHO.slice(0, 2), '--source', 'hrna'], ['hrana']],
    ['an unknown flag', [...ARTICLE, ...WHO, '--colour', 'red'], ['--colour']],
    ['an unknown scaffold', ['artikel'], ['article', 'source', 'correction', 'translation']],
    ['that nothing was named', [], ['article', 'source', 'correction', 'translation']],
  ])('tells %s without a terminal, ends with 2 and writes nothing', async (_what, args, words) => {
    const folder = folderWith();
    expect(await run(args, null)).toBe(2);
    for (const word of words) expect(said.join('\n')).toContain(word);
    expect(existsSync(path.join(folder, NEW_FILE))).toBe(false);
  });

  it('asks on a terminal for what no flag gave, and finds a source by its Persian name', async () => {
    const others = Array.from({ length: 9 }, (_, index): [string, string] => [
      `sources/other-${String(index)}.yaml`,
      `name: Other ${String(index)}\nname_fa: "دیگری ${String(index)}"\nkind: broadcaster\nlanguages: [en]\ndisclosure: D.\n`,
    ]);
    const folder = folderWith(Object.fromEntries(others));
    const terminal = typing([
      ['Province', '\u001b[B\r'],
      ['Who asserts it', 'ديگري 7'],
      ['Other 7', '\r'],
    ]);
    const rest = ['--slug', 'x', '--kind', 'context', '--summary', 'S.', '--claim', 'C.', '--url', ''];
    const more = ['--basis', 'unstated', '--claim-status', 'claimed', '--topic', 'toll', '--wave', '2025-26'];
    expect(await run([...ARTICLE, ...rest, ...more, '--page-title', 'P'], terminal)).toBe(0);
    const text = textOf(folder, 'articles/2026/2026-01-07-x.md');
    expect(text).toContain('where: [iran]');
    expect(text).toContain('source: other-7');
    expect(errorsOf(folder)).toEqual([]);
  });
});

/** A terminal on which keys are pressed once a question shows. */
function typing(script: [question: string, keys: string][]): Terminal {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const left = [...script];
  output.on('data', (chunk: Buffer) => {
    const next = left[0];
    if (!next || !chunk.toString().includes(next[0])) return;
    left.shift();
    setTimeout(() => input.write(next[1]), 30);
  });
  return { input, output };
}

describe('npm run new -- source', () => {
  it('writes a source that check takes as it is', async () => {
    const folder = folderWith();
    const flags = [
      '--name',
      'Radio: One',
      '--kind',
      'broadcaster',
      '--languages',
      'en,fa',
      '--disclosure',
      'D.',
    ];
    expect(await run(['source', ...flags], null)).toBe(0);
    expect(textOf(folder, 'sources/radio-one.yaml')).toContain('languages: ["en", "fa"]');
    expect(errorsOf(folder)).toEqual([]);
    expect(await run(['source', ...flags], null)).toBe(2);
  });
});

describe('npm run new -- translation', () => {
  it('writes a translation beside its original, with the claims and when it was translated from', async () => {
    const folder = folderWith();
    const flags = ['--title', 'روز نخست', '--summary', 'خلاصه'];
    expect(await run(['translation', '2026-01-06-first-day', ...flags], null)).toBe(0);
    const text = textOf(folder, ARTICLE_FILE.replace('.md', '.fa.md'));
    expect(text).toContain('translated_from: "2026-11-22T12:00:00+00:00"');
    expect(text).toContain('  # Shops in the bazaar stayed shut.\n  c1: "');
    expect(errorsOf(folder)).toEqual([]);
  });

  it('writes none in a language the site is not served in', async () => {
    folderWith();
    const flags = ['--lang', 'de', '--title', 'Der erste Tag', '--summary', 'Was gesagt wurde.'];
    expect(await run(['translation', '2026-01-06-first-day', ...flags], null)).toBe(2);
    expect(said.join('\n')).toContain('site.yaml lists en, fa');
  });
});

describe('npm run new -- correction', () => {
  const correct = (...flags: string[]) =>
    run(['correction', '2026-01-06-first-day#c1', ...flags, ...CORRECTION], null);
  const entry = (kind: string, was: string, now: string) =>
    `corrections:\n  - { date: "2026-11-22", claim: c1, kind: ${kind}, was: "${was}", now: "${now}", note: "The source said so." }\n---`;
  const withEntry = (text: string, added: string) =>
    changed(
      changed(text, '    evidence: [hrana-page]\n---', `    evidence: [hrana-page]\n${added}`),
      'as_of:',
      'updated: "2026-11-22T12:00:00+00:00"\nas_of:',
    );

  it.each([
    ['figure', '25', 'figure', '28', 'value: 28', 'value: 25'],
    ['date', '2026-01-05', 'date', '2026-01-06', 'when: "2026-01-06"', 'when: "2026-01-05"'],
    ['status', 'claimed', 'status', 'reported', 'status: reported', 'status: claimed'],
    ['status', 'false', 'status', 'reported', 'status: reported', 'status: "false"'],
  ])('changes the %s and adds the entry; every other byte stays', async (field, now, kind, was, from, to) => {
    const folder = folderWith({ [ARTICLE_FILE]: FIGURES });
    expect(await correct('--field', field, '--now', now)).toBe(0);
    expect(textOf(folder, ARTICLE_FILE)).toBe(withEntry(changed(FIGURES, from, to), entry(kind, was, now)));
    expect(errorsOf(folder)).toEqual([]);
  });

  it('changes a window, a list of places over several lines and a text', async () => {
    const folder = folderWith({ [ARTICLE_FILE]: FIGURES });
    expect(await correct('--field', 'date', '--now', '2026-01-03..2026-01-05')).toBe(0);
    expect(await correct('--field', 'place', '--now', 'Tehran province, iran')).toBe(2);
    expect(await correct('--field', 'place', '--now', 'iran')).toBe(0);
    expect(await correct('--field', 'text', '--now', 'Shops: "shut".')).toBe(0);
    const [article] = checkFolder(folder).content.articles;
    expect(article?.data.claims[0]).toMatchObject({
      when: { from: '2026-01-03', to: '2026-01-05' },
      where: ['iran'],
      text: 'Shops: "shut".',
    });
    expect(article?.data.corrections?.map(({ kind, was }) => [kind, was])).toEqual([
      ['date', '2026-01-06'],
      ['place', 'tehran/tehran, tehran'],
      ['text', 'Shops in the bazaar stayed shut.'],
    ]);
    expect(errorsOf(folder)).toEqual([]);
  });

  it('puts the first correction before what stands behind the claims', async () => {
    const behind = 'aliases: [2026-01-06-day-one] # kept\nignore: []\n---';
    const folder = folderWith({ [ARTICLE_FILE]: changed(FIGURES, '\n---\n', `\n${behind}\n`) });
    expect(await correct('--field', 'figure', '--now', '25')).toBe(0);
    expect(textOf(folder, ARTICLE_FILE)).toContain(
      `    evidence: [hrana-page]\n${entry('figure', '28', '25').replace('---', behind)}`,
    );
    expect(checkFolder(folder).findings.filter(({ code }) => code === 'key-order')).toEqual([]);
  });

  it('names who verified, or takes that out again', async () => {
    const folder = folderWith({ [ARTICLE_FILE]: changed(FIGURES, 'basis: own-reporting', 'basis: footage') });
    expect(await correct('--field', 'status', '--now', 'verified', '--verified-by', 'hrana')).toBe(0);
    expect(textOf(folder, ARTICLE_FILE)).toContain('    status: verified\n    verified_by: hrana\n');
    expect(await correct('--field', 'status', '--now', 'reported')).toBe(0);
    expect(textOf(folder, ARTICLE_FILE)).not.toContain('verified_by');
    expect(errorsOf(folder)).toEqual([]);
  });

  it('keeps no trace of what was removed for safety', async () => {
    const folder = folderWith({ [ARTICLE_FILE]: FIGURES });
    expect(await correct('--field', 'text', '--now', 'Shops stayed shut.', '--for-safety', 'yes')).toBe(0);
    const text = textOf(folder, ARTICLE_FILE);
    expect(text).toContain('kind: removal-for-safety, note:');
    expect(text).not.toContain('in the bazaar stayed shut.');
  });

  it.each([
    ['the old value is another', ['--field', 'figure', '--was', '30', '--now', '25'], '28'],
    ['nothing changes', ['--field', 'figure', '--now', '28'], 'what stands there'],
    ['the number is none', ['--field', 'figure', '--now', 'many'], 'many'],
    [
      'a verified claim has no basis for it',
      ['--field', 'status', '--now', 'verified', '--verified-by', 'hrana'],
      'basis',
    ],
    ['there is no such field', ['--field', 'colour', '--now', 'red'], 'figure'],
  ])('writes nothing where %s', async (_what, flags, word) => {
    const folder = folderWith({ [ARTICLE_FILE]: FIGURES });
    expect(await correct(...flags)).toBe(2);
    expect(said.join('\n')).toContain(word);
    expect(textOf(folder, ARTICLE_FILE)).toBe(FIGURES);
  });
});
