import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How a run of the tests ended. */
export interface TestOutcome {
  /** 0 = every test passed, 1 = not. */
  readonly code: number;
  /** `N passed, N failed`, and nothing else: CI reads it. */
  readonly closing: string;
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** `npm test`: every test; arguments go to vitest, as in `npm test -- --project unit tests/schema`. */
export async function run(args: string[]): Promise<number> {
  const { code, closing } = await runTests(args);
  console.log(closing);
  return code;
}

/** Runs vitest once, showing what it prints, and counts by its own report. */
export async function runTests(args: string[]): Promise<TestOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rasad-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await runVitest([
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const report = readReport(file);
    const skipped = skippedLine(report);
    if (skipped) console.log(skipped);
    return { code, closing: closingLine(report, code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words the closing line. A file that could not be loaded, or a run that broke, counts as one failure. */
export function closingLine(report: VitestReport | null, code: number): string {
  if (!report) return '0 passed, 1 failed';
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const counted = report.numFailedTests + unloaded;
  const failed = code !== 0 && counted === 0 ? 1 : counted;
  return `${String(report.numPassedTests)} passed, ${String(failed)} failed`;
}

/** Says how many tests were skipped, for example for want of a Debian package; null where none was. */
export function skippedLine(report: VitestReport | null): string | null {
  const skipped = report ? report.numPendingTests + report.numTodoTests : 0;
  return skipped > 0 ? `${String(skipped)} skipped: the run above says which and why` : null;
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

function runVitest(args: string[]): Promise<number> {
  const program = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const standard = ['run', '--config', path.join(ROOT, '.config/vitest.config.ts')];
  const child = spawn(process.execPath, [program, ...standard, ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code === 0 ? 0 : 1);
    });
  });
}
