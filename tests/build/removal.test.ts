import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder, ROOT } from '../../src/cli/build/folders.ts';
import { readSettings } from '../../src/settings.ts';
import { forgetCache, runCommand } from '../support/build.ts';
import { generateCorpus } from '../support/generate-corpus.ts';
import { digestsOf, filesOf, pageAt, pagesOf, textOf, valuesOf } from '../support/pages.ts';
import { filesWith } from '../support/traces.ts';

const ID = '2026-01-20-with-a-removal';
/** What must be gone: it stood in a claim, in the body, in a quotation and in a title of evidence. */
const SECRET = 'Zarvanian';
const NOTE = 'A detail was removed because it could endanger somebody.';
const work = mkdtempSync(path.join(tmpdir(), 'rasad-removal-'));
const CONTENT_DIR = path.join(work, 'content');
const OUT_DIR = path.join(work, 'dist');
const variables = { CONTENT_DIR, OUT_DIR };
const cache = cacheFolder(readSettings({ ...variables, RASAD_ROOT: ROOT }));

function article(name: string, corrections: string): string {
  return `---
title: An article with a removal${name}
summary: A summary.
lang: en
status: published
published: "2026-11-20T12:00:00+00:00"
as_of: "2026-01-20"
wave: synthetic
topics: [spread]
accessed: "2026-11-20"
evidence:
  the-page:
    url: "https://news.example/page"
    title: A page${name}
    publisher: synthetic-source-1
    published: "2026-01-06"
claims:
  - id: c1
    text: Shops${name} stayed shut.
    kind: event
    event_type: strike
    source: synthetic-source-1
    basis: own-reporting
    status: reported
    when: "2026-01-06"
    where: [tehran/tehran]
    evidence: [the-page]
    quote: "Closed${name} all day."
${corrections}---

There${name} [was a strike](#c1).
`;
}

/** Digests of the pictures among the files of a folder: a share card shows words that no search of bytes finds. */
function picturesOf(folder: string): Set<string> {
  return new Set(
    Object.entries(digestsOf(folder)).flatMap(([file, digest]) => (file.endsWith('.png') ? [digest] : [])),
  );
}

beforeAll(async () => {
  generateCorpus(CONTENT_DIR, { articles: 2, seed: 9 });
  const file = path.join(CONTENT_DIR, `articles/2026/${ID}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, article(` of ${SECRET}`, ''));
  // Not `mustBuild`: that takes the cache away, and the second build is to meet the first one's.
  const first = await runCommand('build', variables);
  expect([first.code, first.stderr]).toEqual([0, '']);
  const before = filesWith(OUT_DIR, SECRET);
  // The search and the offline edition hold it packed.
  for (const place of [/^articles\//, /^data\//, /feed\.xml$/, /^pagefind\//, /\.zip$/])
    expect(
      before.some((file) => place.test(file)),
      String(place),
    ).toBe(true);
  const removal = `updated: "2026-11-21T12:00:00+00:00"
corrections:
  - { date: "2026-11-21", claim: c1, kind: removal-for-safety, note: "${NOTE}" }
`;
  writeFileSync(file, article('', removal));
  const second = await runCommand('build', variables);
  expect([second.code, second.stderr]).toEqual([0, '']);
});
afterAll(() => {
  forgetCache(variables);
  rmSync(work, { recursive: true, force: true });
});

describe('a removal for safety', () => {
  it('leaves nothing of what was removed in pages, feeds, data or search', () => {
    expect(filesWith(OUT_DIR, SECRET)).toEqual([]);
    expect(filesOf(work).filter((file) => file.includes('staging') || file.includes('.old-'))).toEqual([]);
  });

  it('leaves nothing of it in the cache of the build', () => {
    expect(filesOf(cache).length).toBeGreaterThan(0);
    expect(filesWith(cache, SECRET)).toEqual([]);
    // Of the pictures kept for the next build, each is one that is shown now.
    const [kept, shown] = [picturesOf(cache), picturesOf(OUT_DIR)];
    expect(kept.size).toBeGreaterThan(0);
    expect([...kept].filter((digest) => !shown.has(digest))).toEqual([]);
    expect(filesWith(path.join(ROOT, '.astro'), SECRET)).toEqual([]);
  });

  it('says that something was removed and why, among corrections and changes', () => {
    const pages = pagesOf(OUT_DIR);
    for (const url of ['/corrections/', '/changes/2026-11-21/', `/articles/${ID}/`]) {
      const text = textOf(pageAt(pages, url).html);
      expect(text, url).toContain('removal for safety');
      expect(text, url).toContain(NOTE);
    }
    const item = /<li class="correction"[\s\S]*?<\/li>/.exec(pageAt(pages, '/corrections/').html)?.[0] ?? '';
    expect(valuesOf(item, 'li', 'id')).toEqual([`correction-${ID}-1`]);
    expect(item).not.toMatch(/<(del|ins)\b/);
  });
});
