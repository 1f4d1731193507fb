import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../../src/cli/build/folders.ts';
import { BUILD_DATE, forgetCache } from '../build.ts';
import { writeHostileBase } from './content.ts';

/** Builds the hostile content into `<work>/dist`; throws what the build printed where it failed. */
export function buildHostileSite(work: string): string {
  const variables = {
    CONTENT_DIR: path.join(work, 'content'),
    OUT_DIR: path.join(work, 'dist'),
    // The address in site.yaml is spoilt like any other.
    SITE_URL: 'https://rasad.example',
  };
  writeHostileBase(variables.CONTENT_DIR);
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'forced-build.ts')],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH, HOME, TMPDIR, BUILD_DATE, NO_COLOR: '1', RASAD_ROOT: ROOT, ...variables },
    },
  );
  forgetCache(variables);
  if (status !== 0) throw new Error(`the forced build ended with ${String(status)}:\n${stdout}${stderr}`);
  return variables.OUT_DIR;
}
