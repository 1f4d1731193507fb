import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { checkFolder } from '../../src/cli/check/check-folder.ts';
import { runBuild } from '../support/build.ts';
import { changed, lineOf } from '../support/folder.ts';
import { generateCorpus } from '../support/generate-corpus.ts';
import { digestsOf } from '../support/pages.ts';

const work = mkdtempSync(path.join(tmpdir(), 'rasad-bad-'));
const OUT_DIR = path.join(work, 'out/dist');
const good = path.join(work, 'good');
let before: Record<string, string> = {};

beforeAll(() => {
  generateCorpus(good, { articles: 3, seed: 21 });
  // Any good output does: what stands there must not change.
  cpSync(inject('realSite').folder, OUT_DIR, { recursive: true });
  before = digestsOf(OUT_DIR);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

let CONTENT_DIR = '';
beforeEach(() => {
  CONTENT_DIR = mkdtempSync(path.join(work, 'content-'));
  cpSync(good, CONTENT_DIR, { recursive: true });
});

function edit(file: string, from: string, to: string): string {
  const target = path.join(CONTENT_DIR, file);
  const text = changed(readFileSync(target, 'utf8'), from, to);
  writeFileSync(target, text);
  return text;
}

/** The last good output is there, byte for byte, and nothing beside it. */
function expectUntouched(): void {
  expect(digestsOf(OUT_DIR)).toEqual(before);
  expect(readdirSync(path.dirname(OUT_DIR))).toEqual(['dist']);
}

describe('a build of broken content', () => {
  it('names every mistake with file, line and remedy, and leaves the last good output', async () => {
    const [article = ''] = readdirSync(path.join(CONTENT_DIR, 'articles/2026'));
    const file = `articles/2026/${article}`;
    edit(file, 'lang: "en"', 'langauge: "en"');
    edit(file, 'status: "published"', 'status: "publised"');
    edit(file, 'accessed: "2026-11-22"', 'accessed: "22.11.2026"');
    const text = edit(file, 'source: "synthetic-source-', 'source: "nobody-');
    const source = edit('sources/synthetic-source-7.yaml', 'kind: ', 'kind: un');
    mkdirSync(path.join(CONTENT_DIR, 'articles/2025'), { recursive: true });
    writeFileSync(path.join(CONTENT_DIR, 'articles/2025/2025-12-30-no-front-matter.md'), 'Words.\n');

    const { code, stdout, stderr } = await runBuild({ CONTENT_DIR, OUT_DIR });
    expect(code).toBe(1);
    const printed = stdout + stderr;
    for (const piece of ['langauge:', '"publised"', '"22.11.2026"'])
      expect(printed).toContain(`${file}:${String(lineOf(text, piece))}:`);
    expect(printed).toContain(`sources/synthetic-source-7.yaml:${String(lineOf(source, 'kind: un'))}:`);
    expect(printed).toContain('articles/2025/2025-12-30-no-front-matter.md:1');
    const errors = checkFolder(CONTENT_DIR).findings.filter(({ severity }) => severity === 'error');
    console.info(`${String(errors.length)} errors told`);
    expect(errors.length).toBeGreaterThanOrEqual(5);
    for (const { file: at, span, hint } of errors) {
      expect(printed).toContain(span ? `${at}:${String(span.line)}:${String(span.column)}` : at);
      expect(printed).toContain(hint);
    }
    expectUntouched();
  });

  it('names a mistake that only shows across files', async () => {
    const [article = ''] = readdirSync(path.join(CONTENT_DIR, 'articles/2026'));
    const text = edit(`articles/2026/${article}`, 'source: "synthetic-source-', 'source: "nobody-');
    const { code, stderr } = await runBuild({ CONTENT_DIR, OUT_DIR });
    expect(code).toBe(1);
    expect(stderr).toContain(`articles/2026/${article}:${String(lineOf(text, '"nobody-'))}:`);
    expect(stderr).toContain('unknown-source');
    expectUntouched();
  });
});

describe('a build in which a page throws', () => {
  it('says why and leaves the last good output', async () => {
    const file = path.join(CONTENT_DIR, 'geo/provinces.topo.json');
    const topology = JSON.parse(readFileSync(file, 'utf8')) as { objects: Record<string, unknown> };
    const { provinces, ...others } = topology.objects;
    expect(provinces).toBeDefined();
    writeFileSync(file, JSON.stringify({ ...topology, objects: { ...others, districts: provinces } }));
    const { code, stdout, stderr } = await runBuild({ CONTENT_DIR, OUT_DIR });
    console.info(`a page that throws: ${stderr.trim().split('\n').at(-1) ?? ''}`);
    expect(stdout + stderr).toContain('provinces');
    expectUntouched();
    expect(code).toBe(1);
  });
});
