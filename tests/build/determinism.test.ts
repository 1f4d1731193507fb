import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mustBuild } from '../support/build.ts';
import { generateCorpus } from '../support/generate-corpus.ts';
import { digestsOf } from '../support/pages.ts';

const work = mkdtempSync(path.join(tmpdir(), 'rasad-same-'));
const CONTENT_DIR = path.join(work, 'content');
const folder = (name: string) => path.join(work, name);

beforeAll(async () => {
  generateCorpus(CONTENT_DIR, { articles: 5, seed: 11 });
  // The real content and a small folder at once; the small folder again, alone. The shared build is the real one alone.
  await Promise.all([
    mustBuild({ OUT_DIR: folder('real') }),
    mustBuild({ CONTENT_DIR, OUT_DIR: folder('small-beside') }),
  ]);
  await mustBuild({ CONTENT_DIR, OUT_DIR: folder('small-alone') });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('builds of one content on one day', () => {
  it('give the same bytes, also while another content is being built', () => {
    const files = digestsOf(folder('real'));
    console.info(`${String(Object.keys(files).length)} files compared`);
    expect(files).toEqual(digestsOf(inject('realSite').folder));
  });

  it('give the same bytes of a small folder, beside a large build and alone', () => {
    const files = digestsOf(folder('small-beside'));
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(files).toEqual(digestsOf(folder('small-alone')));
  });
});
