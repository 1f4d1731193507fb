import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/cli/check/check-folder.ts';
import { run } from '../../../src/cli/new/run.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, changed } from '../../support/folder.ts';
import { errorsIn, folderWith, listening, textIn } from '../../support/command.ts';

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

const said = listening();

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
    expect(textIn(folder, ARTICLE_FILE)).toBe(withEntry(changed(FIGURES, from, to), entry(kind, was, now)));
    expect(errorsIn(folder)).toEqual([]);
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
    expect(errorsIn(folder)).toEqual([]);
  });

  it('puts the first correction before what stands behind the claims', async () => {
    const behind = 'aliases: [2026-01-06-day-one] # kept\nignore: []\n---';
    const folder = folderWith({ [ARTICLE_FILE]: changed(FIGURES, '\n---\n', `\n${behind}\n`) });
    expect(await correct('--field', 'figure', '--now', '25')).toBe(0);
    expect(textIn(folder, ARTICLE_FILE)).toContain(
      `    evidence: [hrana-page]\n${entry('figure', '28', '25').replace('---', behind)}`,
    );
    expect(checkFolder(folder).findings.filter(({ code }) => code === 'key-order')).toEqual([]);
  });

  it('names who verified, or takes that out again', async () => {
    const folder = folderWith({ [ARTICLE_FILE]: changed(FIGURES, 'basis: own-reporting', 'basis: footage') });
    expect(await correct('--field', 'status', '--now', 'verified', '--verified-by', 'hrana')).toBe(0);
    expect(textIn(folder, ARTICLE_FILE)).toContain('    status: verified\n    verified_by: hrana\n');
    expect(await correct('--field', 'status', '--now', 'reported')).toBe(0);
    expect(textIn(folder, ARTICLE_FILE)).not.toContain('verified_by');
    expect(errorsIn(folder)).toEqual([]);
  });

  it('keeps no trace of what was removed for safety', async () => {
    const folder = folderWith({ [ARTICLE_FILE]: FIGURES });
    expect(await correct('--field', 'text', '--now', 'Shops stayed shut.', '--for-safety', 'yes')).toBe(0);
    const text = textIn(folder, ARTICLE_FILE);
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
    expect(said()).toContain(word);
    expect(textIn(folder, ARTICLE_FILE)).toBe(FIGURES);
  });
});
