import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { benchDerive } from './bench/derive.ts';
import { benchCheck } from './bench/check.ts';
import { measureBuild, type Measured } from './bench/measure.ts';
import { ROOT, cacheFolder } from './build/folders.ts';
import { checkFolder } from './check/check-folder.ts';

const STANDARD_ARTICLES = '1000';
const CHECKED_ARTICLES = '10000';

/**
 * `npm run bench`: builds an almost empty folder and one of 1,000 generated articles (`-- --articles 5000` for more),
 * each as a process of its own with cold caches, and prints time, peak memory and pages. `npm run bench -- check`
 * measures the check on 10,000 articles instead, `-- derive` the derivation alone.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { articles: { type: 'string' } },
  });
  if (positionals[0] === 'derive') return benchDerive();
  const isCheck = positionals[0] === 'check';
  const articles = values.articles ?? (isCheck ? CHECKED_ARTICLES : STANDARD_ARTICLES);
  const many = Number(articles);
  if (!Number.isInteger(many) || many < 1) throw new Error(`--articles is "${articles}"; write a number`);
  const work = mkdtempSync(path.join(tmpdir(), 'rasad-bench-'));
  try {
    if (isCheck)
      return benchCheck(path.join(work, 'content'), (folder) => {
        writeCorpus(folder, many);
      });
    console.log(row(['articles', 'pages', 'wall s', 'ms a page', 'peak MB']));
    for (const count of [1, many]) console.log(describeRun(count, measureCorpus(work, count)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return Promise.resolve(0);
}

function measureCorpus(work: string, articles: number): Measured {
  const contentDir = path.join(work, `content-${String(articles)}`);
  const outDir = path.join(work, `dist-${String(articles)}`);
  writeCorpus(contentDir, articles);
  const { errors } = checkFolder(contentDir).summary;
  if (errors > 0) throw new Error(`the generated folder has ${String(errors)} errors; mend the generator`);
  try {
    return measureBuild(work, contentDir, outDir);
  } finally {
    rmSync(path.join(work, 'memory.txt'), { force: true });
    rmSync(cacheFolder({ ...readSettings(), contentDir, outDir }), { recursive: true, force: true });
  }
}

/** The generator belongs to the tests, so it runs as a program of its own. */
function writeCorpus(folder: string, articles: number): void {
  const program = path.join(ROOT, 'tests/support/write-corpus.ts');
  const { status } = spawnSync(process.execPath, [program, folder, String(articles)], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the generator of synthetic articles failed');
}

function describeRun(articles: number, { pages, seconds, megabytes }: Measured): string {
  const perPage = pages > 0 ? ((seconds * 1000) / pages).toFixed(2) : '-';
  return row([String(articles), String(pages), seconds.toFixed(1), perPage, megabytes.toFixed(0)]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(10)).join('');
}
