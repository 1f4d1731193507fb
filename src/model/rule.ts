import type { ArticleEntry } from '../schema/article.ts';
import type { BodyEntry, Content, Entry, FieldPath } from './content.ts';
import type { Finding, Fix, Severity, Span } from './finding.ts';
import type { References } from './references.ts';

/** What a rule works on. */
export interface RuleContext {
  readonly content: Content;
  readonly references: References;
}

interface Described {
  /** Code of its findings. */
  readonly name: string;
  readonly description: string;
  readonly severity: Severity;
  /**
   * Whether an article may make an exception (`ignore`). Warnings may be excepted, errors only where this is
   * true: what is unsafe, or breaks a page, never.
   */
  readonly excusable?: true;
}

/**
 * A rule; one rule, one file. Its scope says what it looks at: the whole content, or one article, one body
 * (article, translation or page) or one file's text at a time. What looks at one file at a time may use nothing
 * of the context but `references` and site.yaml, so that a re-check skips the files that did not change.
 */
export type Rule =
  | (Described & {
      readonly scope: 'content';
      readonly check: (context: RuleContext) => readonly Found[];
    })
  | (Described & {
      readonly scope: 'article';
      readonly check: (entry: BodyEntry<ArticleEntry>, context: RuleContext) => readonly Found[];
    })
  | (Described & {
      readonly scope: 'body';
      readonly check: (entry: BodyEntry<unknown>, context: RuleContext) => readonly Found[];
    })
  | (Described & {
      readonly scope: 'text';
      readonly check: (entry: Entry<unknown>, context: RuleContext) => readonly Found[];
    });

/** What a rule reports; the rest of the finding comes from the rule itself. */
export interface Found {
  readonly entry: Entry<unknown>;
  readonly path?: FieldPath;
  readonly span?: Span | null;
  readonly message: string;
  readonly found?: string | null;
  readonly hint: string;
  /** Id of the claim of this file it is about, where `path` does not lead into one: exceptions go by it. */
  readonly claim?: string;
  /** The one right answer, where there is one: `--fix` writes it. */
  readonly fix?: Fix;
}

/** Makes a finding of what a rule reports. */
export function toFinding(rule: Rule, found: Found): Finding {
  return {
    code: rule.name,
    severity: rule.severity,
    file: found.entry.file,
    span: found.span ?? found.entry.locate(found.path ?? []),
    message: found.message,
    found: found.found ?? null,
    hint: found.hint,
    fix: found.fix ?? null,
  };
}

/** A fix that replaces a stretch. */
export function replaceSpan({ line, column, endLine, endColumn }: Span, replacement: string): Fix {
  return { replacement, startLine: line, startColumn: column, endLine, endColumn };
}
