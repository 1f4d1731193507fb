import { group } from '../../../model/collect.ts';
import { compareText, type Finding } from '../../../model/finding.ts';
import { contentFiles, type Report } from '../check-folder.ts';
import { placeOf } from './printable.ts';

/** JUnit XML, for CI servers: a test case a file, which fails with the errors of that file. */
export function reportJunit({ content, findings }: Report): string {
  const byFile = group(findings, ({ file }) => [file]);
  for (const file of contentFiles(content)) if (!byFile.has(file)) byFile.set(file, []);
  const cases = [...byFile].sort(([a], [b]) => compareText(a, b));
  const failures = cases.filter(([, own]) => own.some(isError)).length;
  const counts = `tests="${String(cases.length)}" failures="${String(failures)}" errors="0" skipped="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Rasad check" ${counts}>`,
    `  <testsuite name="content" ${counts}>`,
    ...cases.map(([file, own]) => testCase(file, own)),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function testCase(file: string, findings: readonly Finding[]): string {
  const head = `    <testcase classname="content" name="${escape(file)}"`;
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  if (findings.length === 0) return `${head}/>`;
  const [first] = errors;
  const failure = first
    ? [
        `      <failure type="${escape(first.code)}" message="${escape(first.message)}">${told(errors)}</failure>`,
      ]
    : [];
  const rest = others.length > 0 ? [`      <system-out>${told(others)}</system-out>`] : [];
  return [`${head}>`, ...failure, ...rest, '    </testcase>'].join('\n');
}

function told(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { severity, code, message, hint } = finding;
    return `${placeOf(finding)} ${severity} ${message} [${code}] ${hint}`;
  });
  return escape(rows.join('\n'));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** XML 1.0 has no way to write most control characters and half pairs: they are shown as a mark. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[[\p{Cc}--[\t\n]]\ufffe\uffff]/gv, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
