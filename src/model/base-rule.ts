import type { Content } from './content.ts';
import type { Finding, Severity, Span } from './finding.ts';

/** Content as it was at a revision, and as it is now. */
export interface Comparison {
  readonly before: Content;
  readonly after: Content;
}

/** What a rule of the comparison reports. */
export interface BaseFound {
  readonly file: string;
  readonly span: Span | null;
  readonly message: string;
  readonly found: string | null;
  readonly hint: string;
}

/** A rule that holds what was published against what stands there now; one rule, one file. */
export interface BaseRule {
  /** Code of its findings. */
  readonly name: string;
  readonly description: string;
  readonly severity: Severity;
  readonly check: (comparison: Comparison) => readonly BaseFound[];
}

/** Runs rules over a comparison. */
export function compareContent(comparison: Comparison, rules: readonly BaseRule[]): Finding[] {
  return rules.flatMap((rule) =>
    rule
      .check(comparison)
      .map((found) => ({ code: rule.name, severity: rule.severity, ...found, fix: null })),
  );
}
