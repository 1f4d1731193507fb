import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/build/folders.ts';
import { MOST_BYTES } from '../../src/offline/edition.ts';
import { runBuild } from '../support/build.ts';
import { generateCorpus } from '../support/generate-corpus.ts';
import { filesOf } from '../support/pages.ts';

const ARTICLES = 1000;
/** Megabytes of resident memory that no process of a build may pass. */
const MEMORY = 1024;

const work = mkdtempSync(path.join(tmpdir(), 'rasad-scale-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a large content folder', () => {
  it(`builds with ${String(ARTICLES)} articles in less than ${String(MEMORY)} MB`, async () => {
    const [CONTENT_DIR, OUT_DIR, report] = ['content', 'dist', 'memory.txt'].map((name) =>
      path.join(work, name),
    );
    generateCorpus(CONTENT_DIR!, { articles: ARTICLES });
    const hook = pathToFileURL(path.join(ROOT, 'src/cli/bench/report-memory.mjs')).href;
    const begun = performance.now();
    const { code, stderr } = await runBuild({
      CONTENT_DIR: CONTENT_DIR!,
      OUT_DIR: OUT_DIR!,
      RASAD_BENCH_FILE: report!,
      NODE_OPTIONS: `--import=${hook}`,
    });
    const seconds = (performance.now() - begun) / 1000;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const peak = Math.max(...readFileSync(report!, 'utf8').trim().split('\n').map(Number)) / 1024;
    const pages = filesOf(OUT_DIR!).filter((file) => file.endsWith('.html'));
    console.info(
      `${String(ARTICLES)} articles, ${String(pages.length)} pages: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most`,
    );
    const articles = pages.filter((file) => /^articles\/\d{4}-[^/]+\/index\.html$/.test(file));
    expect(articles).toHaveLength(ARTICLES);
    expect(peak).toBeLessThan(MEMORY);
    const zip = statSync(path.join(OUT_DIR!, 'offline/synthetic-tracker-en.zip')).size;
    console.info(`offline edition: ${String(Math.round(zip / 1000))} KB`);
    expect(zip).toBeGreaterThan(MOST_BYTES / 2);
    expect(zip).toBeLessThanOrEqual(MOST_BYTES);
  });
});
