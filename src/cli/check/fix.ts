import { applyFixes } from '../../model/apply-fixes.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { readText } from '../../reading/files.ts';
import { folderChecker, type Report } from './check-folder.ts';
import { replaceFile } from './replace-file.ts';

/** A fix can uncover another (a key that moves with its value); more rounds than this mean a circle. */
const MOST_ROUNDS = 12;

/** What `--fix` did. */
export interface FixOutcome {
  /** The report of what is left. */
  readonly report: Report;
  /** The findings that were mended, in their order. */
  readonly mended: readonly Finding[];
  /** Files that were left as they were, and why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Applies every fix there is, checks again, and repeats until nothing changes. A file whose fixes run in a circle
 * is put back as it was. Throws where the folder is not there.
 */
export function fixFolder(folder: string): FixOutcome {
  const check = folderChecker(folder);
  const history = new Map<string, string[]>();
  const mended = new Map<string, Finding[]>();
  const refused = new Map<string, string>();
  let report = check();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let changed = false;
    for (const [file, findings] of fixable(report.findings))
      if (!refused.has(file) && mendFile(folder, file, findings, { history, mended, refused }))
        changed = true;
    if (!changed) break;
    report = check();
  }
  for (const [file] of fixable(report.findings))
    if (!refused.has(file)) putBack(folder, file, { history, mended, refused });
  return {
    report: check(),
    mended: [...mended.values()].flat(),
    refused: [...refused].map(([file, reason]) => ({ file, reason })),
  };
}

interface Progress {
  /** Texts of each file, from the first. */
  readonly history: Map<string, string[]>;
  readonly mended: Map<string, Finding[]>;
  readonly refused: Map<string, string>;
}

function fixable(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.fix) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  return byFile;
}

/** Mends one file once. False where nothing was written. */
function mendFile(folder: string, file: string, findings: readonly Finding[], progress: Progress): boolean {
  const { history, mended, refused } = progress;
  const { text } = readText(folder, file);
  if (text === null) return false;
  const fixes = findings.flatMap(({ fix }): Fix[] => (fix ? [fix] : []));
  const next = applyFixes(text, fixes);
  if (next.text === text) return false;
  const before = history.get(file) ?? [];
  history.set(file, [...before, text]);
  if (before.includes(next.text)) {
    putBack(folder, file, progress);
    return true;
  }
  const reason = replaceFile(folder, file, text, next.text);
  if (reason !== null) {
    refused.set(file, reason);
    return false;
  }
  const own = findings.filter(({ fix }) => fix !== null && next.applied.includes(fix));
  mended.set(file, [...(mended.get(file) ?? []), ...own]);
  return true;
}

/** Puts a file back as it was before the first round. */
function putBack(folder: string, file: string, { history, mended, refused }: Progress): void {
  const [first] = history.get(file) ?? [];
  const { text } = readText(folder, file);
  refused.set(file, 'two rules disagree about it; it was left as it was');
  mended.delete(file);
  if (first !== undefined && text !== null && text !== first) replaceFile(folder, file, text, first);
}
