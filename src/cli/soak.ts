import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/folders.ts';

/**
 * `npm run soak`: the long randomised tests. 2,000 mutations of the real content, each checked in a worker;
 * `-- --seed 7` makes others, `-- --mutations 10000` more. Prints its figures; 1 where one crashed or hung.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { mutations: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
  });
  const numbers = [values.mutations, values.seed];
  if (!numbers.every((number) => /^\d+$/.test(number)))
    throw new Error('--mutations and --seed are whole numbers, as in --mutations 2000 --seed 1');
  // The mutations belong to the tests, so they run as a program of their own.
  const program = path.join(ROOT, 'tests/cli/mutations/soak.ts');
  const { status } = spawnSync(process.execPath, [program, ...numbers], { stdio: 'inherit' });
  return Promise.resolve(status === 0 ? 0 : 1);
}
