import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/new/run.ts';
import { errorsIn, folderWith, listening, textIn } from '../../support/command.ts';

listening();

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
    expect(textIn(folder, 'sources/radio-one.yaml')).toContain('languages: ["en", "fa"]');
    expect(errorsIn(folder)).toEqual([]);
    expect(await run(['source', ...flags], null)).toBe(2);
  });
});
