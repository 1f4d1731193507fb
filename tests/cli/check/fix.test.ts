import fc from 'fast-check';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  chmodSync,
  linkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFolder } from '../../../src/cli/check/fix.ts';
import { replaceFile } from '../../../src/cli/check/replace-file.ts';
import { applyFixes } from '../../../src/model/apply-fixes.ts';
import type { Fix } from '../../../src/model/finding.ts';
import {
  ARTICLE_FILE,
  ARTICLE_TEXT,
  changed,
  contentFolder,
  emptyFolder,
  writeContent,
} from '../../support/folder.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');

/** Every file of a folder with its text. */
function textsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const plain = files.filter((file) => statSync(path.join(folder, file)).isFile());
  return Object.fromEntries(plain.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

const fixArbitrary = (length: number): fc.Arbitrary<Fix> =>
  fc
    .record({ from: fc.nat(length), size: fc.nat(5), replacement: fc.string({ maxLength: 4 }) })
    .map(({ from, size, replacement }) => ({
      replacement,
      startLine: 1,
      startColumn: from + 1,
      endLine: 1,
      endColumn: Math.min(from + size, length) + 1,
    }));

describe('applyFixes', () => {
  it('applies fixes of several lines, and leaves all else as it was', () => {
    const fixes = [
      { replacement: 'B', startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
      { replacement: '', startLine: 3, startColumn: 2, endLine: 4, endColumn: 1 },
    ];
    expect(applyFixes('a\nb\nc\nd # e\n', fixes).text).toBe('a\nB\ncd # e\n');
  });

  it('leaves out what overlaps, and what changes nothing', () => {
    const fix = (startColumn: number, endColumn: number, replacement: string) => ({
      replacement,
      startLine: 1,
      startColumn,
      endLine: 1,
      endColumn,
    });
    const { text, applied } = applyFixes('abcdef', [fix(1, 4, 'X'), fix(3, 5, 'Y'), fix(6, 7, 'f')]);
    expect([text, applied.length]).toEqual(['Xdef', 1]);
  });

  it('keeps every letter outside the stretches it was given', () => {
    const text = '0123456789abcdefghij';
    fc.assert(
      fc.property(fc.array(fixArbitrary(text.length), { maxLength: 6 }), (fixes) => {
        const { text: mended, applied } = applyFixes(text, fixes);
        let at = 0;
        let expected = '';
        for (const { startColumn, endColumn, replacement } of applied) {
          expect(startColumn - 1).toBeGreaterThanOrEqual(at);
          expected += text.slice(at, startColumn - 1) + replacement;
          at = endColumn - 1;
        }
        expect(mended).toBe(expected + text.slice(at));
      }),
    );
  });
});

describe('fixFolder', () => {
  it('changes nothing in the real content', () => {
    const { folder, remove } = emptyFolder();
    try {
      cpSync(CONTENT, folder, { recursive: true });
      const before = textsOf(folder);
      // Nothing changed, so that a second run would only do the same again.
      expect(fixFolder(folder).mended).toEqual([]);
      expect(textsOf(folder)).toEqual(before);
    } finally {
      remove();
    }
  }, 60_000);

  it('mends slips, keeps comments, and changes nothing when run again', () => {
    /** What is spoilt, how, and what is left of that. */
    const slips = [
      ['"2026-01-06"', '2026-01-06', '"2026-01-06"'],
      ['Shops in', 'Shops  in', 'Shops in'],
      ['page"', 'page?utm_source=x&fbclid=y"', 'page"'],
      ['stayed shut.', 'stayed shut.   ', 'stayed shut.'],
      ['lang: en', 'lang: en   # the language', 'lang: en   # the language'],
      ['title: The first day', 'title: The first day\u200b', 'title: The first day'],
      ['](#c1)', '](#c1) at http://example.org/?gclid=1 ', '](#c1) at http://example.org/ '],
    ] as const;
    fc.assert(
      fc.property(fc.subarray([...slips], { minLength: 1 }), (chosen) => {
        const { folder, remove } = emptyFolder();
        try {
          const spoilt = chosen.reduce((text, [from, slip]) => changed(text, from, slip), ARTICLE_TEXT);
          writeContent(folder, { [ARTICLE_FILE]: spoilt });
          fixFolder(folder);
          const once = textsOf(folder);
          expect(once[ARTICLE_FILE]).toBe(
            chosen.reduce((text, [from, , left]) => changed(text, from, left), ARTICLE_TEXT),
          );
          const again = fixFolder(folder);
          expect(again.mended).toEqual([]);
          expect(textsOf(folder)).toEqual(once);
        } finally {
          remove();
        }
      }),
      { numRuns: 25, seed: 20_261_122 },
    );
  }, 60_000);
});

describe('replaceFile', () => {
  it('replaces the text and keeps the rights of the file, leaving nothing beside it', () => {
    const folder = contentFolder({ 'sources/a.yaml': 'old' });
    const file = path.join(folder, 'sources/a.yaml');
    chmodSync(file, 0o640);
    expect(replaceFile(folder, 'sources/a.yaml', 'old', 'new')).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['a.yaml', 'hrana.yaml']);
  });

  it('writes through no symbolic link, of a file or of a folder', () => {
    const outside = contentFolder({ 'x.yaml': 'old', 'd/y.yaml': 'old' });
    const folder = contentFolder({ 'sources/a.yaml': { link: path.join(outside, 'x.yaml') } });
    mkdirSync(path.join(folder, 'deep'));
    symlinkSync(path.join(outside, 'd'), path.join(folder, 'deep/d'));
    expect(replaceFile(folder, 'sources/a.yaml', 'old', 'new')).toMatch(/no plain file/);
    expect(replaceFile(folder, 'deep/d/y.yaml', 'old', 'new')).toMatch(/symbolic link/);
    expect(readFileSync(path.join(outside, 'x.yaml'), 'utf8')).toBe('old');
    expect(readFileSync(path.join(outside, 'd/y.yaml'), 'utf8')).toBe('old');
  });

  it('refuses a file that changed since it was read, and one with a second name', () => {
    const folder = contentFolder({ 'sources/a.yaml': 'theirs' });
    expect(replaceFile(folder, 'sources/a.yaml', 'old', 'new')).toMatch(/changed/);
    linkSync(path.join(folder, 'sources/a.yaml'), path.join(folder, 'sources/b.yaml'));
    expect(replaceFile(folder, 'sources/a.yaml', 'theirs', 'new')).toMatch(/second name/);
  });
});
