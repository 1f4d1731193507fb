import {
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { FieldPath } from '../model/content.ts';
import type { Finding, Span } from '../model/finding.ts';

/** A YAML text that parsed, with the way back from a field to its place in the file. */
export interface YamlResult {
  /** Plain data, or undefined where the text is not YAML. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  readonly locate: Locate;
}

/** Finds the stretch of a field's value, or of its key; the nearest enclosing field where it is missing. */
export type Locate = (path: FieldPath, part?: 'key' | 'value') => Span | null;

/** YAML aliases may not multiply beyond this: a "billion laughs" file ends as a finding. */
const MAX_ALIASES = 50;

/**
 * Parses YAML 1.2 (core schema, so an unquoted date stays text). `startLine` is the line of the file on which
 * `text` begins. Errors of syntax come back as findings, all of them.
 */
export function parseYaml(text: string, file: string, startLine: number): YamlResult {
  const lines = new LineCounter();
  const finding = (message: string, span: Span | null): Finding => ({
    code: 'yaml-syntax',
    severity: 'error',
    file,
    span,
    message,
    found: span ? lineOf(text, span.line - startLine) : null,
    hint: 'Check quotes, colons and indentation; text with ": " or "#" needs quotes.',
    fix: null,
  });
  const spanOf = (from: number, to: number): Span => {
    const start = lines.linePos(from);
    const end = lines.linePos(Math.max(from, to));
    return {
      line: start.line + startLine - 1,
      column: start.col,
      endLine: end.line + startLine - 1,
      endColumn: end.col,
    };
  };
  const none = { data: undefined, locate: () => null };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      version: '1.2',
      prettyErrors: false,
    });
  } catch (error) {
    return { ...none, findings: [finding(messageOf(error), null)] };
  }
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) =>
      finding(messageOf(error), spanOf(error.pos[0], error.pos[1])),
    );
    return { ...none, findings };
  }
  // Parsed anew for the few files with findings: the tree of every file would fill the memory.
  const locate: Locate = (path, part = 'value') => {
    const range = rangeOf(treeOf(text), path, part) ?? [0, 0];
    return spanOf(range[0], range[1]);
  };
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, findings: [], locate };
  } catch (error) {
    return {
      ...none,
      findings: [finding(messageOf(error), spanOf(...aliasRange(document, messageOf(error))))],
    };
  }
}

/** Trees of the texts that were looked into last: a file with one finding mostly has more. */
const trees = new Map<string, Document.Parsed>();
const MOST_TREES = 8;

function treeOf(text: string): Document.Parsed {
  const kept = trees.get(text);
  if (kept) return kept;
  const tree = parseDocument(text, { version: '1.2', prettyErrors: false });
  const [oldest] = trees.keys();
  if (trees.size >= MOST_TREES && oldest !== undefined) trees.delete(oldest);
  trees.set(text, tree);
  return tree;
}

function messageOf(error: unknown): string {
  // The parser goes down one call for each level.
  if (error instanceof RangeError || (error instanceof Error && error.message.includes('call stack')))
    return 'is nested too deeply';
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'is not YAML';
}

/** The alias a message of the parser ends with, as in `…: name`; the begin of the text where it names none. */
function aliasRange(document: Document.Parsed, message: string): [number, number] {
  let range: [number, number] = [0, 0];
  visit(document, {
    Alias: (_key, node) => {
      if (!message.endsWith(`: ${node.source}`) || !node.range) return undefined;
      range = [node.range[0], node.range[1]];
      return visit.BREAK;
    },
  });
  return range;
}

function lineOf(text: string, index: number): string | null {
  return text.split('\n')[index]?.trim().slice(0, 120) ?? null;
}

/** The stretch of the deepest node that `path` reaches; its key's where that is asked for or the value is empty. */
function rangeOf(document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): [number, number] | null {
  let node: unknown = document.contents;
  let range = isNode(node) && node.range ? ([node.range[0], node.range[0]] as [number, number]) : null;
  for (const step of path) {
    if (!isCollection(node)) return range;
    const item: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
      : node.items[Number(step)];
    if (item === undefined) return range;
    const key = isPair(item) ? item.key : null;
    node = isPair(item) ? item.value : item;
    const isKeyMeant = part === 'key' && isNode(key);
    if (!isKeyMeant && isScalar(node) && node.range && node.range[1] > node.range[0])
      range = [node.range[0], node.range[1]];
    else if (isNode(key) && key.range) range = [key.range[0], key.range[1]];
    else if (isNode(node) && node.range) range = [node.range[0], node.range[0]];
  }
  return range;
}
