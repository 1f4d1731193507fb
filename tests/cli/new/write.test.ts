import { chmodSync, lstatSync, renameSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/new/run.ts';
import { folderWith, listening, textIn } from '../../support/command.ts';
import { ARTICLE_FILE, ARTICLE_TEXT } from '../../support/folder.ts';

const said = listening();

describe('a file that a scaffold changes', () => {
  const correct = () =>
    run(
      [
        'correction',
        '2026-01-06-first-day#c1',
        ...['--field', 'status', '--now', 'claimed', '--note', 'Read again.'],
      ],
      null,
    );

  it('keeps its rights', async () => {
    const folder = folderWith();
    const file = path.join(folder, ARTICLE_FILE);
    chmodSync(file, 0o640);
    expect(await correct()).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('is left as it was where it is a link, which a new file would part from what it leads to', async () => {
    const folder = folderWith();
    const file = path.join(folder, ARTICLE_FILE);
    renameSync(file, path.join(folder, 'kept.txt'));
    symlinkSync(path.join(folder, 'kept.txt'), file);
    expect(await correct()).toBe(2);
    expect(said()).toContain(`${ARTICLE_FILE} was left as it was`);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(textIn(folder, 'kept.txt')).toBe(ARTICLE_TEXT);
  });
});
