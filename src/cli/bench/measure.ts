import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build/folders.ts';

/** What one build took. */
export interface Measured {
  /** Wall time of the whole process. */
  readonly seconds: number;
  /** Largest resident set of any of its processes. */
  readonly megabytes: number;
  readonly pages: number;
}

/** Builds once as a process of its own, from `contentDir` into `outDir`. Throws where the build fails. */
export function measureBuild(work: string, contentDir: string, outDir: string): Measured {
  const memory = path.join(work, 'memory.txt');
  const hook = pathToFileURL(path.join(import.meta.dirname, 'report-memory.mjs')).href;
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BUILD_DATE: '2026-11-22',
    RASAD_BENCH_FILE: memory,
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${hook}`.trim(),
  };
  const start = performance.now();
  const child = spawnSync(process.execPath, [path.join(ROOT, 'src/cli/rasad.mjs'), 'build'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`the build failed:\n${child.stdout}${child.stderr}`);
  const peaks = existsSync(memory) ? readFileSync(memory, 'utf8').trim().split('\n').map(Number) : [0];
  return { seconds, megabytes: Math.max(...peaks) / 1024, pages: countPages(outDir) };
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    .length;
}
