import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/new/run.ts';
import { ARTICLE_FILE } from '../../support/folder.ts';
import { errorsIn, folderWith, listening, textIn } from '../../support/command.ts';

const said = listening();

describe('npm run new -- translation', () => {
  it('writes a translation beside its original, with the claims and when it was translated from', async () => {
    const folder = folderWith();
    const flags = ['--title', 'روز نخست', '--summary', 'خلاصه'];
    expect(await run(['translation', '2026-01-06-first-day', ...flags], null)).toBe(0);
    const text = textIn(folder, ARTICLE_FILE.replace('.md', '.fa.md'));
    expect(text).toContain('translated_from: "2026-11-22T12:00:00+00:00"');
    expect(text).toContain('  # Shops in the bazaar stayed shut.\n  c1: "');
    expect(errorsIn(folder)).toEqual([]);
  });

  it('writes none in a language the site is not served in', async () => {
    folderWith();
    const flags = ['--lang', 'de', '--title', 'Der erste Tag', '--summary', 'Was gesagt wurde.'];
    expect(await run(['translation', '2026-01-06-first-day', ...flags], null)).toBe(2);
    expect(said()).toContain('site.yaml lists en, fa');
  });
});
