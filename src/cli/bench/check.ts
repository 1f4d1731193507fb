import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What the check may cost: times the bare reading, megabytes, milliseconds after one edit. */
const MOST_TIMES = 3;
const MOST_MB = 1000;
const MOST_MS = 300;
const ROUNDS = 3;

/** What one process of `check-task.ts` prints. */
interface Task {
  readonly ms: number;
  readonly megabytes: number;
  readonly errors: number;
}

/**
 * Measures the check of a generated folder beside bare reading and YAML-parsing of the same files, turn by turn,
 * each in a process of its own; then the time from one save to the new report. 0 where all is within its limit.
 */
export function benchCheck(folder: string, write: (folder: string) => void): number {
  write(folder);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: task('parse', folder),
    check: task('check', folder),
  }));
  const best = (name: 'bare' | 'check') => Math.min(...rounds.map((round) => round[name].ms));
  const megabytes = Math.max(...rounds.map(({ check }) => check.megabytes));
  const times = best('check') / best('bare');
  const again = task('recheck', folder);
  console.log(`reading and parsing alone  ${seconds(best('bare'))}`);
  console.log(
    `check                      ${seconds(best('check'))}, ${times.toFixed(2)} times (most ${String(MOST_TIMES)})`,
  );
  console.log(`peak memory of the check   ${megabytes.toFixed(0)} MB (most ${String(MOST_MB)})`);
  console.log(`after one edit             ${again.ms.toFixed(0)} ms (most ${String(MOST_MS)})`);
  const errors = rounds[0]?.check.errors ?? 0;
  if (errors > 0) console.error(`the generated folder has ${String(errors)} errors; mend the generator`);
  return errors > 0 || times > MOST_TIMES || megabytes > MOST_MB || again.ms > MOST_MS ? 1 : 0;
}

function task(name: string, folder: string): Task {
  const program = path.join(import.meta.dirname, 'check-task.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, name, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring "${name}" failed:\n${stderr}`);
  return JSON.parse(stdout) as Task;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
