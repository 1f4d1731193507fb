import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, type Report } from '../../../src/cli/check/check-folder.ts';
import { coloured, paintFor, plain } from '../../../src/cli/check/reporters/colours.ts';
import { reportGithub } from '../../../src/cli/check/reporters/github.ts';
import { reportJunit } from '../../../src/cli/check/reporters/junit.ts';
import { reportSarif } from '../../../src/cli/check/reporters/sarif.ts';
import { reportText } from '../../../src/cli/check/reporters/text.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { expectWellFormed } from '../../support/feeds.ts';
import { ARTICLE_FILE, articleWith, contentFolder } from '../../support/folder.ts';

const SCHEMA = path.resolve(import.meta.dirname, '../../fixtures/sarif-2.1.0.schema.json');

/** A finding no checker would make: everything in it tries to break out of the format around it. */
const HOSTILE: Finding = {
  code: 'unknown-source',
  severity: 'error',
  file: 'sources/a,b:c%20 <&"\'>]]>.yaml',
  span: { line: 1, column: 1, endLine: 1, endColumn: 3 },
  message: 'a\r\n::error::b \u001b[2J \u0000 <&"\'> ]]> 100% \ud800',
  found: '\u202e\uffff',
  hint: 'Did you mean `x`? \u2028',
  fix: { replacement: '<x>\ud800', startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 },
};

function reportWith(...findings: Finding[]): Report {
  const report = checkFolder(contentFolder());
  return { ...report, findings, summary: { files: 6, errors: findings.length, warnings: 0 } };
}

function reportOf(from: string, to: string): Report {
  return checkFolder(contentFolder({ [ARTICLE_FILE]: articleWith(from, to) }));
}

describe('reportText', () => {
  it('puts carets under the exact stretch and shows the corrected line', () => {
    const text = reportText(reportOf('source: hrana', 'source: hrna'));
    expect(text).toContain('   24 |     source: hrna\n      |             ^^^^\n');
    expect(text).toContain('Did you mean `hrana`?');
    expect(text).toContain('      write:     source: hrana\n');
  });

  it('shows what a fix writes', () => {
    const fix = { replacement: '"desk"', startLine: 10, startColumn: 14, endLine: 10, endColumn: 18 };
    const span = { line: 10, column: 14, endLine: 10, endColumn: 18 };
    const finding = { ...HOSTILE, file: ARTICLE_FILE, span, fix, hint: 'Quote it.', found: null };
    expect(reportText(reportWith(finding))).toContain('      write: reviewed_by: "desk"\n');
  });

  it('shows the first fifty of a rule in a file and says how many more there are', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...HOSTILE,
      file: 'a.md',
      found: `no. ${String(at)}`,
    }));
    const other = { ...HOSTILE, file: 'b.md', found: 'of another file' };
    const text = reportText(reportWith(...many, other));
    expect(text.match(/no\. \d+/g)).toHaveLength(50);
    expect(text).toContain(`a.md  [${HOSTILE.code}]: 10 more like these.\n`);
    expect(text).toContain('of another file');
    expect(text).toMatch(/61 errors/);
  });

  it('puts the caret right after letters that take no room', () => {
    const text = reportText(reportOf('where: [tehran/tehran]', 'where: ["می\u200cرود", iran]'));
    expect(text).toContain('where: ["می\u200cرود", iran]\n      |             ^^^^^^^\n');
  });

  it('cuts a long line around the mistake', () => {
    const text = reportText(reportOf('where: [tehran/tehran]', `where: [iran,${' '.repeat(300)}ghost]`));
    expect(text).toMatch(/\| ….*ghost\]\n +\| +\^{5}\n/);
  });

  it('colours on a terminal only, and never with NO_COLOR', () => {
    expect(paintFor(true, {})).toBe(coloured);
    expect(paintFor(false, {})).toBe(plain);
    expect(paintFor(true, { NO_COLOR: '1' })).toBe(plain);
    expect(paintFor(true, { TERM: 'dumb' })).toBe(plain);
    const report = reportOf('source: hrana', 'source: hrna');
    expect(reportText(report, coloured)).toContain('\u001b[31merror\u001b[0m');
    expect(reportText(report)).not.toContain('\u001b');
  });
});

describe('reportGithub', () => {
  it('writes one command a finding, escaped as the runner asks', () => {
    const [line = '', ...rest] = reportGithub(reportWith(HOSTILE)).split('\n');
    expect(rest).toEqual(['6 files: 1 error, 0 warnings.']);
    expect(line).toMatch(/^::error file=[^,:]*sources\/a%2Cb%3Ac%2520 <&"'>\]\]>\.yaml,line=1,col=1,/);
    expect(line).toContain('title=unknown-source::a %0A%3A%3Aerror'.replaceAll('%3A', ':'));
    expect(line).toContain('100%25');
    expect(line).not.toMatch(/\p{Cc}/u);
  });

  it('names files from the root of the repository', () => {
    const folder = contentFolder({ 'data/site.yaml': 'x' });
    mkdirSync(path.join(folder, '.git'));
    const report = { ...checkFolder(folder), folder: path.join(folder, 'data'), findings: [HOSTILE] };
    expect(reportGithub(report)).toContain('file=data/sources/');
  });
});

describe('reportSarif', () => {
  const validate = new Ajv({ strict: false, logger: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );

  it.each([
    ['no finding', () => reportWith()],
    ['real findings', () => reportOf('basis: own-reporting', 'basiss: own')],
    ['a hostile finding', () => reportWith(HOSTILE, { ...HOSTILE, span: null, fix: null, severity: 'info' })],
  ])('is valid against the schema of SARIF 2.1.0 with %s', (_name, reportFor) => {
    const report = reportFor();
    const log: unknown = JSON.parse(reportSarif(report));
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ results: { length: report.findings.length } }] });
  });

  it('holds a schema that refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ level: 'fatal' }] }] })).toBe(false);
  });

  it('gives region, level, rule and fix', () => {
    expect(JSON.parse(reportSarif(reportWith(HOSTILE)))).toMatchObject({
      runs: [
        {
          tool: {
            driver: {
              rules: [
                {
                  id: 'unknown-source',
                  shortDescription: { text: 'A source that is named has a file in sources/.' },
                },
              ],
            },
          },
          results: [
            {
              ruleId: 'unknown-source',
              ruleIndex: 0,
              level: 'error',
              locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 1, endColumn: 3 } } }],
              fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 1 } }] }] }],
            },
          ],
        },
      ],
    });
  });
});

describe('reportJunit', () => {
  it('is well formed, with a test case a file that fails where the file has an error', () => {
    const xml = reportJunit(reportOf('source: hrana', 'source: hrna'));
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as {
      testsuites: { tests: string; failures: string; testsuite: { testcase: Record<string, unknown>[] } };
    };
    expect(parsed.testsuites).toMatchObject({ tests: '6', failures: '1' });
    const failed = parsed.testsuites.testsuite.testcase.filter((entry) => 'failure' in entry);
    expect(failed).toMatchObject([{ name: ARTICLE_FILE, failure: { type: 'unknown-source' } }]);
  });

  it('stays well formed whatever stands in a finding', () => {
    const xml = reportJunit(reportWith(HOSTILE, { ...HOSTILE, severity: 'warning' }));
    expectWellFormed('junit.xml', xml);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).not.toMatch(/[[\p{Cc}--[\t\n]]\uffff]/v);
  });
});
