import type { ArticleEntry } from '../schema/article.ts';
import type { PlaceEntry } from '../schema/reference-data.ts';
import type { BodyEntry, Entry, FieldPath } from './content.ts';
import type { Finding, Fix, Severity, Span } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { Neighbours } from './neighbours.ts';
import type { References } from './references.ts';

/**
 * What a rule may know beside the file it looks at. It gets no list of the content: what it asks of other articles
 * is noted down, so that a check after an edit looks again at those files, and at those only, that it concerns.
 */
export interface RuleContext {
  readonly references: References;
  readonly neighbours: Neighbours;
  /** What the file it looks at holds. */
  readonly kind: Kind;
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

/** Looks at the rows of the gazetteer, all at once. */
type CheckRows = (rows: readonly Entry<PlaceEntry>[], context: RuleContext) => readonly Found[];

/**
 * A rule; one rule, one file. It looks at one file at a time, and reports of that file only: an article,
 * one body (article, translation or page), one file's text, or the rows of the gazetteer.
 */
export type Rule =
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
      readonly checkRows?: CheckRows;
    })
  | (Described & { readonly scope: 'rows'; readonly checkRows: CheckRows });

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
  /** Where it is less grave here than the rule is in general. */
  readonly severity?: Severity;
  /** The one right answer, where there is one: `--fix` writes it. */
  readonly fix?: Fix;
}

/** Makes a finding of what a rule reports. */
export function toFinding(rule: Rule, found: Found): Finding {
  return {
    code: rule.name,
    severity: found.severity ?? rule.severity,
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
