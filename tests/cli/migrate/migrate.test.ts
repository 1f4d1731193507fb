import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrateFolder } from '../../../src/cli/migrate/migrate-folder.ts';
import { MIGRATIONS } from '../../../src/cli/migrate/migrations.ts';
import { quoteDays } from '../../../src/cli/migrate/migrations/0001-quote-days.ts';
import { readContent } from '../../../src/reading/content.ts';
import { CONTENT_VERSION } from '../../../src/schema/content-version.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, contentFolder } from '../../support/folder.ts';

const BARE = ARTICLE_TEXT.replace(
  'as_of: "2026-01-06"',
  "as_of:   2026-01-06   # the last day, not '2026-01-07'",
)
  .replace('published: "2026-11-22T12:00:00+00:00"', 'published: 2026-11-22T12:00:00+00:00')
  .replace('when: "2026-01-06"', 'when: { from: 2026-01-05, to: "2026-01-06" }');
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('the migrations', () => {
  it('are numbered from 1 without a gap, and lead to the version of the schema', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(CONTENT_VERSION).toBe(MIGRATIONS.length + 1);
  });

  it('0001 quotes days and moments and touches nothing else', () => {
    const edits = quoteDays.edits({ file: ARTICLE_FILE, text: BARE });
    expect(edits.map(({ text }) => text)).toEqual([
      '"2026-11-22T12:00:00+00:00"',
      '"2026-01-06"',
      '"2026-01-05"',
    ]);
    expect(quoteDays.edits({ file: ARTICLE_FILE, text: ARTICLE_TEXT })).toEqual([]);
    expect(quoteDays.edits({ file: 'a.md', text: 'on 2026-01-06\n' })).toEqual([]);
    expect(quoteDays.edits({ file: 'a.yaml', text: '2026-01-06: [' })).toEqual([]);
  });
});

describe('migrateFolder', () => {
  it('says what it would do and writes nothing in a dry run', () => {
    const folder = contentFolder({ [ARTICLE_FILE]: BARE });
    const { from, to, changes } = migrateFolder(folder, { dryRun: true });
    expect([from, to]).toEqual([1, CONTENT_VERSION]);
    expect(changes.map(({ file }) => file)).toEqual([ARTICLE_FILE, 'site.yaml']);
    expect(read(folder, ARTICLE_FILE)).toBe(BARE);
  });

  it('keeps comments and formatting, means the same, and records the version', () => {
    const folder = contentFolder({ [ARTICLE_FILE]: BARE });
    const before = readContent(folder).content.articles[0]?.data;
    migrateFolder(folder, { dryRun: false });
    expect(read(folder, ARTICLE_FILE)).toBe(
      BARE.replace('  2026-01-06  ', '  "2026-01-06"  ')
        .replace('2026-11-22T12:00:00+00:00', '"2026-11-22T12:00:00+00:00"')
        .replace('from: 2026-01-05', 'from: "2026-01-05"'),
    );
    const { content, findings } = readContent(folder);
    expect(findings).toEqual([]);
    expect(content.articles[0]?.data).toEqual(before);
    expect(content.site?.data.content_version).toBe(CONTENT_VERSION);
  });

  it('does nothing the second time', () => {
    const folder = contentFolder({ [ARTICLE_FILE]: BARE });
    migrateFolder(folder, { dryRun: false });
    expect(migrateFolder(folder, { dryRun: false }).changes).toEqual([]);
  });

  it('refuses content that is newer than the programme', () => {
    const folder = contentFolder({ 'site.yaml': 'content_version: 99\n' });
    expect(() => migrateFolder(folder, { dryRun: false })).toThrow(/content_version is 99/);
  });

  it('writes through no link', () => {
    const outside = contentFolder({ [ARTICLE_FILE]: BARE });
    const folder = contentFolder({ [ARTICLE_FILE]: { link: path.join(outside, ARTICLE_FILE) } });
    migrateFolder(folder, { dryRun: false });
    expect(read(outside, ARTICLE_FILE)).toBe(BARE);
  });
});
