import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import { mustBuild } from './build.ts';
import { findBrowser } from './chromium.ts';
import { examine, STEADY, type Report } from './lighthouse.ts';
import { pageKinds } from './page-kinds.ts';

/*
 * `npm run lighthouse`: builds the real content and prints the scores of the six kinds of page that readers meet
 * first, in both languages. Performance is the median of three: machines are noisy, so nothing is asserted here.
 */
const KINDS = ['home', 'article', 'province', 'timeline', 'figures', 'search'];
const TIMES = 3;

const folder = mkdtempSync(path.join(tmpdir(), 'rasad-lighthouse-'));
try {
  await mustBuild({ OUT_DIR: folder });
  const server = await serve(folder, '/', 0, false);
  const wanted = new Set([...KINDS, ...KINDS.map((kind) => `Persian ${kind}`)]);
  const pages = pageKinds(folder).filter(({ kind }) => wanted.has(kind));
  const reports = new Map<string, Report[]>();
  const asked = pages.flatMap(({ url }) => {
    const address = new URL(url, server.address).href;
    const quick = { url: address, categories: ['performance'] };
    return [
      { url: address, categories: ['performance', ...STEADY] },
      ...Array<typeof quick>(TIMES - 1).fill(quick),
    ];
  });
  await examine(await findBrowser(), asked, (url, report) => {
    reports.set(url, [...(reports.get(url) ?? []), report]);
  });
  server.close();
  for (const [url, runs] of reports) printPage(new URL(url).pathname, runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function printPage(url: string, runs: readonly Report[]): void {
  const [first] = runs;
  const speeds = runs.map(({ scores }) => scores['performance'] ?? 0).sort((a, b) => a - b);
  const median = speeds[Math.floor(speeds.length / 2)] ?? 0;
  const steady = STEADY.map((name) => `${name} ${String(first?.scores[name] ?? 0)}`).join('  ');
  console.log(`performance ${String(median)} (${speeds.join(', ')})  ${steady}  ${url}`);
  const faults = first?.faults.filter((fault) => !fault.startsWith('performance')) ?? [];
  for (const fault of faults) console.log(`  ${fault}`);
}
