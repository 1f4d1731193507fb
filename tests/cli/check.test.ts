import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ARTICLE_FILE,
  articleWith,
  contentFolder,
  emptyFolder,
  lineOf,
  writeContent,
} from '../support/folder.ts';
import { runCommand, runProcess, type Outcome } from '../support/command.ts';
import { BAD } from './bad-input.ts';

/** A process of its own takes a while on a busy machine. */
const LONG = 60_000;

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
  readonly found: string | null;
  readonly hint: string;
}

const check = (folder: string, ...args: string[]) => runCommand(['check', ...args], { CONTENT_DIR: folder });

describe('rasad check on a folder with every kind of bad input', () => {
  const { folder, remove } = emptyFolder();
  let result: Outcome;
  let report: { findings: JsonFinding[]; summary: { files: number; errors: number; warnings: number } };
  let text: string;

  beforeAll(async () => {
    writeContent(folder, Object.fromEntries(BAD.map(({ file, spec }) => [file, spec])));
    result = runProcess(['check', '--format', 'json'], { CONTENT_DIR: folder });
    report = JSON.parse(result.stdout) as typeof report;
    text = (await check(folder)).stdout;
  }, LONG);
  afterAll(remove);

  it('ends with 1 and prints one JSON object and nothing else', () => {
    expect(result.status).toBe(1);
    expect(result.stderr).toBe('');
    expect(Object.keys(report)).toEqual(['findings', 'summary']);
    expect(Object.keys(report.summary)).toEqual(['files', 'errors', 'warnings']);
    for (const finding of report.findings)
      expect(Object.keys(finding)).toEqual([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'message',
        'found',
        'hint',
        'fix',
      ]);
  });

  it.each(BAD)(
    'names file, line, field, what was found and a hint for $kind',
    ({ file, spec, code, line, says, found }) => {
      const own = report.findings.filter((finding) => finding.file === file);
      const finding = own.find((candidate) => candidate.code === code);
      expect(finding, own.map((other) => `${other.code}: ${other.message}`).join('; ')).toBeDefined();
      const expected = typeof line === 'string' && typeof spec === 'string' ? lineOf(spec, line) : line;
      expect(finding).toMatchObject({ severity: 'error', line: expected, found });
      expect(finding?.message).toMatch(says);
      expect(finding?.hint.length).toBeGreaterThan(5);
    },
  );

  it('tells nothing else but that the twin lies in the wrong folder', () => {
    const known = new Set(BAD.map(({ file, code }) => `${file} ${code}`));
    const rest = report.findings.filter(({ file, code }) => !known.has(`${file} ${code}`));
    // Every bad file is the article of the base with one change, so that its claim stands again and again.
    const told = rest.filter(({ code }) => code !== 'duplicate-claim');
    expect(told.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'articles/2026/again/2026-01-06-first-day.md file-name-date',
    ]);
  });

  it('counts files, errors and warnings', () => {
    const count = (severity: string) =>
      report.findings.filter((finding) => finding.severity === severity).length;
    expect(report.summary).toEqual({
      files: 6 + BAD.length,
      errors: count('error'),
      warnings: count('warning'),
    });
  });

  it('shows the same to people, each with its place, its line and a caret', () => {
    for (const { file, line, code } of report.findings) {
      const place = line === null ? `${file}  error` : `${file}:${String(line)}:`;
      expect(text).toContain(place);
      expect(text).toContain(`[${code}]`);
    }
    expect(text).toMatch(
      /when: "2026-02-30"\n +\| {11}\^{12}\n +found: 2026-02-30\n +Write a day that exists/,
    );
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\d+ files: \d+ errors, \d+ warnings\.$/);
  });

  it('shows nothing of a file outside the folder', () => {
    expect(`${result.stdout}${text}`).not.toContain('optionalDependencies');
  });
});

describe('rasad check', () => {
  it('ends with 0 where nothing is wrong', async () => {
    const { status, stdout, stderr } = await check(contentFolder(), '--format', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ findings: [], summary: { files: 6, errors: 0, warnings: 0 } });
  });

  it('ends with 0 where there are warnings only, and shows them', async () => {
    const { status, stdout } = await check(
      contentFolder({ [ARTICLE_FILE]: articleWith('[stayed shut](#c1)', 'stayed shut') }),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('2026-01-06-first-day.md:20:9  warning');
    expect(stdout).toContain('6 files: 0 errors, 1 warning.');
  });

  it.each([
    [
      'a folder that is not there',
      (folder: string) => [path.join(folder, 'nowhere')],
      /nowhere.*CONTENT_DIR/,
    ],
    ['a file for a folder', (folder: string) => [path.join(folder, 'site.yaml')], /site\.yaml.*CONTENT_DIR/],
    ['a format nobody knows', (folder: string) => [folder, '--format', 'xml'], /"xml".*json/],
    ['a flag nobody knows', (folder: string) => [folder, '--formt', 'json'], /--formt/],
  ])('ends with 2 for %s, saying why on stderr and nothing on stdout', async (_name, argsFor, why) => {
    const [folder = '', ...args] = argsFor(contentFolder());
    const { status, stdout, stderr } = await check(folder, ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('reads an empty folder and says what is missing', async () => {
    const folder = path.join(contentFolder(), 'empty');
    mkdirSync(folder);
    writeFileSync(path.join(folder, '.gitkeep'), '');
    const { status, stdout } = await check(folder, '--format', 'json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { findings: JsonFinding[] }).findings).toMatchObject([
      { code: 'missing-file', file: 'site.yaml' },
    ]);
  });
});
