import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runTests } from './test.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The npm scripts that come before the tests, cheapest to mend first. The tests hold the build's own checks. */
const STEPS = ['format:check', 'lint', 'types', 'check'] as const;

/** `npm run verify`: what CI runs, in CI's order; stops at the first step that fails. The tests' count comes last. */
export async function run(args: string[]): Promise<number> {
  const seconds: string[] = [];
  for (const step of STEPS) {
    const start = performance.now();
    console.log(`\n== ${step}`);
    const { status } = spawnSync('npm', ['run', '--silent', step], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    seconds.push(took(step, start));
    if (status !== 0) return stopped(step, `npm run ${step}`);
    console.log(`== ${seconds.at(-1) ?? ''}`);
  }
  const start = performance.now();
  console.log('\n== test');
  const { code, closing } = await runTests(args);
  seconds.push(took('test', start));
  console.log(`== ${seconds.join(', ')}\n`);
  if (code !== 0) stopped('test', 'npm test');
  console.log(closing);
  return code;
}

function took(step: string, start: number): string {
  return `${step} ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function stopped(step: string, command: string): number {
  console.error(`Verify stopped at "${step}". To run only this step: ${command}`);
  return 1;
}
