/** How grave a finding is. Errors stop the build, warnings do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a file; lines and columns count from 1. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A replacement that mends a finding. */
export interface Fix {
  readonly replacement: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a rule found, as data: reporters print it. */
export interface Finding {
  /** Name of the rule. */
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the content folder. */
  readonly file: string;
  /** Where in the file, or null where the whole file is meant. */
  readonly span: Span | null;
  /** Which field and what is wrong with it. */
  readonly message: string;
  /** What stood there, or null. */
  readonly found: string | null;
  /** How to mend it. */
  readonly hint: string;
  readonly fix: Fix | null;
}

/** Orders findings by file, line, column, then code, so that reports never depend on the order of rules. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit: the same on every machine, unlike a locale's collation. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
