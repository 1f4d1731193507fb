// A worker that checks a copy of a content folder again and again, each time with one file spoilt. It may be killed.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { folderChecker } from '../../../src/cli/check/check-folder.ts';
import { reportJson } from '../../../src/cli/check/reporters/json.ts';
import { reportJunit } from '../../../src/cli/check/reporters/junit.ts';
import { reportSarif } from '../../../src/cli/check/reporters/sarif.ts';
import { reportText } from '../../../src/cli/check/reporters/text.ts';
import type { Answer, Mutation } from './mutation.ts';

const { source, folder } = workerData as { source: string; folder: string };
/** The one article that always lies there; with all of them each check would take long for nothing. */
const STANDING = 'articles/2026/2026-01-03-first-deaths.md';
cpSync(source, folder, {
  recursive: true,
  filter: (from) =>
    !/[\\/](articles|pages)[\\/].*\.md$/.test(from) || from.endsWith(path.normalize(STANDING)),
});
const check = folderChecker(folder);
check();
parentPort?.postMessage('ready');

parentPort?.on('message', ({ mutation, original }: { mutation: Mutation; original: Uint8Array }) => {
  const target = path.join(folder, mutation.file);
  writeFileSync(target, mutation.bytes);
  const answer = answered();
  if (/^(articles|pages)\//.test(mutation.file) && mutation.file !== STANDING) rmSync(target);
  else writeFileSync(target, original);
  parentPort?.postMessage(answer);
});

function answered(): Answer {
  const megabytes = () => process.memoryUsage().rss / 1e6;
  try {
    const report = check();
    const findings = report.findings.map(({ code, file, span }) => ({
      code,
      file,
      line: span?.line ?? null,
    }));
    const printed = [reportText, reportJson, reportSarif, reportJunit]
      .map((print) => print(report))
      .join('\n');
    const trace =
      /^.*(?:\n\s+at .*:\d+:\d+|Maximum call stack|Cannot read propert|is not a function).*$/m.exec(printed);
    const polluted = Object.keys(Object.prototype).length > 0 ? 'Object.prototype was polluted' : null;
    return { findings, crash: trace?.[0] ?? polluted, megabytes: megabytes() };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { findings: [], crash, megabytes: megabytes() };
  }
}
