import type { Content, Entry, FieldPath } from './content.ts';
import type { Finding, Severity } from './finding.ts';
import type { References } from './references.ts';

/** What a rule works on. */
export interface RuleContext {
  readonly content: Content;
  readonly references: References;
}

/** A rule: looks at the whole content and tells what it finds. One rule, one file. */
export interface Rule {
  /** Code of its findings. */
  readonly name: string;
  readonly description: string;
  readonly severity: Severity;
  readonly check: (context: RuleContext) => readonly Found[];
}

/** What a rule reports; the rest of the finding comes from the rule itself. */
export interface Found {
  readonly entry: Entry<unknown>;
  readonly path?: FieldPath;
  readonly span?: Finding['span'];
  readonly message: string;
  readonly found?: string | null;
  readonly hint: string;
}

/** Runs one rule and makes findings of what it reports. */
export function runRule(rule: Rule, context: RuleContext): Finding[] {
  return rule.check(context).map((found) => ({
    code: rule.name,
    severity: rule.severity,
    file: found.entry.file,
    span: found.span ?? found.entry.locate(found.path ?? []),
    message: found.message,
    found: found.found ?? null,
    hint: found.hint,
    fix: null,
  }));
}
