import { BASE_RULES } from '../../../model/base-rules.ts';
import type { Finding, Fix, Severity, Span } from '../../../model/finding.ts';
import { RULES } from '../../../model/rules.ts';
import type { Report } from '../check-folder.ts';
import { repositoryPath } from './repository-path.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A SARIF 2.1.0 log, for code scanning: paths relative to the repository, columns in UTF-16 units. */
export function reportSarif({ folder, findings }: Report): string {
  const pathOf = repositoryPath(folder);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const descriptions = new Map([...RULES, ...BASE_RULES].map((rule) => [rule.name, rule.description]));
  const location = (file: string) => ({
    uri: pathOf(file).split('/').map(encodeURIComponent).join('/'),
    uriBaseId: '%SRCROOT%',
  });
  const run = {
    tool: {
      driver: {
        name: 'Rasad check',
        rules: codes.map((id) => {
          const text = descriptions.get(id);
          return text === undefined ? { id } : { id, shortDescription: { text } };
        }),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: LEVELS[finding.severity],
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: location(finding.file),
            ...(finding.span ? { region: regionOf(finding.span) } : {}),
          },
        },
      ],
      ...(finding.fix ? { fixes: [fixOf(finding.fix, location(finding.file), finding.hint)] } : {}),
    })),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
}

function messageOf({ message, found, hint }: Finding): string {
  return [message, ...(found === null ? [] : [`Found: ${found}`]), hint].join('\n').toWellFormed();
}

function regionOf({ line, column, endLine, endColumn }: Span) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(fix: Fix, artifactLocation: { uri: string; uriBaseId: string }, hint: string) {
  const { replacement, startLine, startColumn, endLine, endColumn } = fix;
  const deletedRegion = { startLine, startColumn, endLine, endColumn };
  const replacements = [{ deletedRegion, insertedContent: { text: replacement.toWellFormed() } }];
  return { description: { text: hint }, artifactChanges: [{ artifactLocation, replacements }] };
}
