import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './build/folders.ts';

/** `npm run lighthouse`: Lighthouse's scores on a phone. It needs the tests' browser, so it runs as a program of theirs. */
export function run(): Promise<number> {
  const program = path.join(ROOT, 'tests/support/run-lighthouse.ts');
  const { status } = spawnSync(process.execPath, [program], { cwd: ROOT, stdio: 'inherit' });
  return Promise.resolve(status === 0 ? 0 : 1);
}
