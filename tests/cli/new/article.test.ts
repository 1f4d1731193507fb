import { existsSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/cli/check/check-folder.ts';
import type { Terminal } from '../../../src/cli/new/questions.ts';
import { run } from '../../../src/cli/new/run.ts';
import { ARTICLE_TEXT } from '../../support/folder.ts';
import { SITE } from '../../support/samples.ts';
import { errorsIn, folderWith, listening, textIn } from '../../support/command.ts';

const ARTICLE = ['article', '--title', 'Shops in Tehran', '--date', '2026-01-07'];
const WHO = ['--province', 'تهران', '--source', 'HRANA'];
const NEW_FILE = 'articles/2026/2026-01-07-shops-in-tehran.md';

const said = listening();

describe('npm run new -- article', () => {
  it('writes a draft out of four flags, which check takes as it is, and says what is left to write', async () => {
    const folder = folderWith();
    expect(await run([...ARTICLE, ...WHO], null)).toBe(0);
    expect(said()).toContain(`Written: ${NEW_FILE}`);
    expect(said()).toContain('summary: one or two sentences');
    const text = textIn(folder, NEW_FILE);
    expect(text).toContain('status: draft');
    expect(text).toContain('as_of: "2026-01-07"');
    expect(text).toContain('where: [tehran]');
    expect(errorsIn(folder)).toEqual([]);
  });

  it('writes in the first language of the site', async () => {
    const folder = folderWith({ 'site.yaml': `${JSON.stringify({ ...SITE, languages: ['fa', 'en'] })}\n` });
    expect(await run([...ARTICLE, ...WHO], null)).toBe(0);
    expect(textIn(folder, NEW_FILE)).toContain('\nlang: fa\n');
    expect(errorsIn(folder)).toEqual([]);
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
    expect(errorsIn(folder)).toEqual([]);
  });

  it('never overwrites', async () => {
    const folder = folderWith({ [NEW_FILE]: ARTICLE_TEXT });
    expect(await run([...ARTICLE, ...WHO], null)).toBe(2);
    expect(said()).toContain(`${NEW_FILE} is there already`);
    expect(textIn(folder, NEW_FILE)).toBe(ARTICLE_TEXT);
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
    for (const word of words) expect(said()).toContain(word);
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
    const text = textIn(folder, 'articles/2026/2026-01-07-x.md');
    expect(text).toContain('where: [iran]');
    expect(text).toContain('source: other-7');
    expect(errorsIn(folder)).toEqual([]);
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
