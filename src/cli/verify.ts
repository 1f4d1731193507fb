import { spawn } from 'node:child_process';
import path from 'node:path';
import { runTests } from './test.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The npm scripts that come before the tests, in two lanes that run side by side and take about as long: each step
 * keeps one core busy, and CI has two. The tests hold the build's own checks.
 */
const LANES = [['format:check', 'types', 'check'], ['lint']] as const;

/** What a step printed and how it ended. */
interface StepOutcome {
  readonly step: string;
  readonly ok: boolean;
  readonly output: string;
  /** `lint 31.0 s` */
  readonly took: string;
}

/**
 * `npm run verify`: what CI runs. All steps before the tests are run and told before it stops, so that one run names
 * everything there is to mend. The tests' count comes last.
 */
export async function run(args: string[]): Promise<number> {
  const steps = (await Promise.all(LANES.map(runLane))).flat();
  const seconds = steps.map(({ took }) => took);
  const failed = steps.filter(({ ok }) => !ok).map(({ step }) => step);
  if (failed.length > 0) return stopped(failed);
  const start = performance.now();
  console.log('\n== test');
  const { code, closing } = await runTests(args);
  seconds.push(tookSince('test', start));
  console.log(`== ${seconds.join(', ')}\n`);
  if (code !== 0) stopped(['test']);
  console.log(closing);
  return code;
}

async function runLane(lane: readonly string[]): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of lane) {
    const outcome = await runStep(step);
    console.log(`\n== ${step}\n${outcome.output.trimEnd()}\n== ${outcome.took}`);
    outcomes.push(outcome);
  }
  return outcomes;
}

function runStep(step: string): Promise<StepOutcome> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', step], { cwd: ROOT, shell: process.platform === 'win32' });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ step, ok: code === 0, output, took: tookSince(step, start) });
    });
  });
}

function tookSince(step: string, start: number): string {
  return `${step} ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function stopped(steps: readonly string[]): number {
  const commands = steps.map((step) => (step === 'test' ? 'npm test' : `npm run ${step}`));
  console.error(`Verify stopped at ${steps.join(', ')}. To run only that: ${commands.join(' && ')}`);
  return 1;
}
