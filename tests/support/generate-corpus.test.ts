import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/cli/check/check-folder.ts';
import { listFiles } from '../../src/reading/files.ts';
import { generateCorpus } from './generate-corpus.ts';

const work = mkdtempSync(path.join(tmpdir(), 'rasad-corpus-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function corpus(name: string, seed: number): string {
  const folder = path.join(work, name);
  generateCorpus(folder, { articles: 40, seed });
  return folder;
}

function articlesOf(folder: string): string[] {
  return listFiles(folder, 'articles').map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

describe('generateCorpus', () => {
  it('writes a folder in which the check finds nothing', () => {
    const { findings, content } = checkFolder(corpus('checked', 1));
    expect(findings).toEqual([]);
    expect(content.articles).toHaveLength(40);
    expect(content.provinces).toHaveLength(31);
  });

  it('writes the same bytes for the same seed, others for another', () => {
    const first = articlesOf(corpus('first', 7));
    expect(articlesOf(corpus('again', 7))).toEqual(first);
    expect(articlesOf(corpus('other', 8))).not.toEqual(first);
  });
});
