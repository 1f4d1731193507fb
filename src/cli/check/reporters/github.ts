import type { Finding, Severity } from '../../../model/finding.ts';
import type { Report } from '../check-folder.ts';
import { printable } from './printable.ts';
import { repositoryPath } from './repository-path.ts';
import { summaryLine } from './text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations beside the lines, and the summary for the log. */
export function reportGithub({ folder, findings, summary }: Report): string {
  const pathOf = repositoryPath(folder);
  return [...findings.map((finding) => annotation(finding, pathOf)), summaryLine(summary)].join('\n');
}

function annotation(
  { file, span, severity, code, message, hint }: Finding,
  pathOf: (file: string) => string,
): string {
  const place = span
    ? { line: span.line, col: span.column, endLine: span.endLine, endColumn: span.endColumn }
    : {};
  const properties = Object.entries({ file: pathOf(file), ...place, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${escapeData(`${message}\n${hint}`)}`;
}

/** As the runner's own toolkit escapes: a line break would end the command and begin another. */
function escapeData(text: string): string {
  return printable(text.replaceAll('\r', ' ')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
