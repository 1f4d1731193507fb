import { execFileSync } from 'node:child_process';
import { rmSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWith } from '../../../src/cli/check/base/compare.ts';
import { folderChecker } from '../../../src/cli/check/check-folder.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, articleWith, contentFolder, lineOf } from '../../support/folder.ts';

const CORRECTION = `corrections:
  - { date: "2026-11-23", claim: c1, kind: status, was: reported, now: claimed, note: Read wrongly. }
`;
const withCorrection = (text: string) => text.replace('claims:\n', `${CORRECTION}claims:\n`);

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'pipe' });
}

/** A repository with `article` committed as its first revision. */
function repository(article = ARTICLE_TEXT): string {
  const folder = contentFolder({ [ARTICLE_FILE]: article });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'base');
  return folder;
}

/** What the comparison tells after a change, one line a finding. */
function toldAfter(folder: string): string[] {
  const rules = ['correction-missing', 'published-id-changed', 'published-file-deleted', 'base-unreadable'];
  return folderChecker(folder, compareWith(folder, 'HEAD'))()
    .findings.filter(({ code }) => rules.includes(code))
    .map(({ code, file, span }) => `${code} ${file}:${String(span?.line ?? '-')}`);
}

function afterWriting(article: string, base = ARTICLE_TEXT): string[] {
  const folder = repository(base);
  writeFileSync(path.join(folder, ARTICLE_FILE), article);
  return toldAfter(folder);
}

describe('check --base: correction-missing', () => {
  it.each([
    ['status', 'status: reported', 'status: claimed'],
    ['text', 'Shops in the bazaar', 'All shops in the bazaar'],
    ['place', 'where: [tehran/tehran]', 'where: [tehran]'],
    ['day', 'when: "2026-01-06"', 'when: "2026-01-05"'],
    ['source', 'source: hrana', 'source: bbc'],
    [
      'figure',
      '    evidence: [hrana-page]',
      '    figure: { metric: deaths, value: 1, bound: exact }\n    evidence: [hrana-page]',
    ],
  ])('names the line of a %s that changed', (_name, from, to) => {
    const article = articleWith(from, to);
    const line = lineOf(article, to.split('\n')[0] ?? '');
    expect(afterWriting(article)).toEqual([`correction-missing ${ARTICLE_FILE}:${String(line)}`]);
  });

  it('names the line of a figure that counts others than before', () => {
    const figure = (whom: string) =>
      articleWith(
        '    evidence: [hrana-page]',
        `    figure: { metric: deaths, value: 1, bound: exact, includes: [${whom}] }\n    evidence: [hrana-page]`,
      );
    const article = figure('protesters, bystanders');
    expect(afterWriting(article, figure('protesters'))).toEqual([
      `correction-missing ${ARTICLE_FILE}:${String(lineOf(article, 'bystanders'))}`,
    ]);
    expect(afterWriting(figure('bystanders, protesters'), article)).toEqual([]);
  });

  it('is content with a new correction that names the claim', () => {
    expect(afterWriting(withCorrection(articleWith('status: reported', 'status: claimed')))).toEqual([]);
  });

  it('is not content with an old one', () => {
    const base = withCorrection(articleWith('status: reported', 'status: claimed'));
    const article = base.replace('status: claimed\n', 'status: rumour\n');
    expect(afterWriting(article, base)).toEqual([
      `correction-missing ${ARTICLE_FILE}:${String(lineOf(article, 'status: rumour'))}`,
    ]);
  });

  it('lets drafts change freely, and formatting always', () => {
    const draft = articleWith('status: published', 'status: draft');
    expect(afterWriting(draft.replace('status: reported', 'status: claimed'), draft)).toEqual([]);
    expect(afterWriting(articleWith('where: [tehran/tehran]', 'where:\n      - tehran/tehran # so'))).toEqual(
      [],
    );
  });

  it('does not repeat old words, which may have had to go', () => {
    const folder = repository(articleWith('Shops in the bazaar stayed shut.', 'Named Person was there.'));
    writeFileSync(path.join(folder, ARTICLE_FILE), ARTICLE_TEXT);
    expect(JSON.stringify(compareWith(folder, 'HEAD')(folderChecker(folder)().content))).not.toContain(
      'Named',
    );
  });
});

describe('check --base: what was published stays', () => {
  it('tells of a deleted article', () => {
    const folder = repository();
    rmSync(path.join(folder, ARTICLE_FILE));
    expect(toldAfter(folder)).toEqual([`published-file-deleted ${ARTICLE_FILE}:-`]);
  });

  it('tells of an article that went back to draft', () => {
    const line = String(lineOf(ARTICLE_TEXT, 'status: published'));
    expect(afterWriting(articleWith('status: published', 'status: draft'))).toEqual([
      `published-file-deleted ${ARTICLE_FILE}:${line}`,
    ]);
  });

  it('tells of a new file name until the old one is an alias', () => {
    const folder = repository();
    const file = 'articles/2026/2026-01-06-day-one.md';
    renameSync(path.join(folder, ARTICLE_FILE), path.join(folder, file));
    expect(toldAfter(folder)).toEqual([`published-id-changed ${file}:2`]);
    writeFileSync(
      path.join(folder, file),
      articleWith('lang: en', 'lang: en\naliases: [2026-01-06-first-day]'),
    );
    expect(toldAfter(folder)).toEqual([]);
  });

  it('tells of a claim id that changed', () => {
    const article = articleWith('id: c1', 'id: c2').replace('#c1', '#c2');
    const line = String(lineOf(article, 'claims:'));
    expect(afterWriting(article)).toEqual([`published-id-changed ${ARTICLE_FILE}:${line}`]);
  });

  it('says what could not be compared', () => {
    expect(afterWriting(ARTICLE_TEXT, articleWith('lang: en', 'langg: en'))).toEqual([
      `base-unreadable ${ARTICLE_FILE}:-`,
    ]);
  });
});

describe('check --base: git', () => {
  it('throws a plain message for a revision that is not there, or an option in its place', () => {
    const folder = repository();
    expect(() => compareWith(folder, 'nowhere')).toThrow(/no revision "nowhere"/);
    expect(() => compareWith(folder, '--output=x')).toThrow(/no revision "--output=x"/);
  });

  it('throws a plain message without a repository, and without git', () => {
    expect(() => compareWith(contentFolder(), 'HEAD')).toThrow(/needs a git repository/);
    const searched = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      expect(() => compareWith(contentFolder(), 'HEAD')).toThrow(/needs git, which is not installed/);
    } finally {
      process.env['PATH'] = searched;
    }
  });

  it('finds nothing published where the folder is new', () => {
    const folder = repository();
    const fresh = path.join(folder, 'fresh');
    execFileSync('cp', ['-r', contentFolder(), fresh]);
    expect(compareWith(fresh, 'HEAD')(folderChecker(fresh)().content)).toEqual([]);
  });
});
