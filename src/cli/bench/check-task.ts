// One measured task in a process of its own: node src/cli/bench/check-task.ts parse|check|recheck <folder>
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '../../reading/files.ts';
import { splitFrontMatter } from '../../reading/markdown-file.ts';
import { folderChecker } from '../check/check-folder.ts';

const EDITS = 5;
const [task, folder = ''] = process.argv.slice(2);

/** Reads every file and parses its YAML, and nothing else. */
function parseAll(): number {
  for (const file of listFiles(folder, '.').filter((name) => /\.(md|yaml)$/.test(name))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    parse(file.endsWith('.md') ? (splitFrontMatter(text)?.yaml ?? '') : text);
  }
  return 0;
}

/** The middle of several re-checks, each after a line was added to one article. */
function recheck(): number {
  const check = folderChecker(folder);
  const file = check().content.articles[0]?.file ?? '';
  const times = Array.from({ length: EDITS }, () => {
    appendFileSync(path.join(folder, file), '\nOne more line.\n');
    return timed(() => check().summary.errors).ms;
  });
  return times.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0;
}

function timed(run: () => number): { ms: number; errors: number } {
  const start = performance.now();
  const errors = run();
  return { ms: performance.now() - start, errors };
}

const result =
  task === 'recheck'
    ? { ms: recheck(), errors: 0 }
    : timed(task === 'parse' ? parseAll : () => folderChecker(folder)().summary.errors);
console.log(JSON.stringify({ ...result, megabytes: process.resourceUsage().maxRSS / 1024 }));
