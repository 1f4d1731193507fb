import {
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../model/content.ts';
import type { Finding, Span } from '../model/finding.ts';
import { YamlLimit, parseWithin } from './yaml-limits.ts';

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
/** In a longer text the parser's own search for keys that stand twice, each against each, would take minutes. */
const MOST_COMPARED = 20_000;
/** Most mistakes told of one text: those after them mostly come from the first. */
const MOST_TOLD = 20;

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
  let errors: Mistake[];
  try {
    document = parseWithin(text, { lines, uniqueKeys: text.length <= MOST_COMPARED });
    const repeated = text.length <= MOST_COMPARED ? [] : twice(document);
    // Few texts have an anchor, and a walk through every tree would take its time.
    errors = [...document.errors, ...repeated, ...(/&[^]*\*/.test(text) ? circles(document) : [])];
  } catch (error) {
    if (!(error instanceof YamlLimit)) return { ...none, findings: [finding(messageOf(error), null)] };
    const { message, hint, at } = error;
    return { ...none, findings: [{ ...finding(message, spanOf(at, at)), hint }] };
  }
  if (errors.length > 0) {
    const findings = causes(errors)
      .slice(0, MOST_TOLD)
      .map(({ code, message, pos: [from, to] }) => {
        const { told, hint } = TOLD[code] ?? {};
        return {
          ...finding(told ?? plain(message), spanOf(from, to)),
          ...(hint === undefined ? {} : { hint }),
        };
      });
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

/** A mistake of syntax, as the parser tells it. */
interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Mistakes that editors make, in words for them. */
const TOLD: Readonly<Record<string, { readonly told: string; readonly hint: string }>> = {
  TAB_AS_INDENT: { told: 'begins with a tab', hint: 'Indent with spaces, two for each level.' },
  DUPLICATE_KEY: { told: 'the same field stands twice; keys must be unique', hint: 'Keep one of the two.' },
  MULTIPLE_DOCS: {
    told: 'a line "---" begins a second document',
    hint: 'Take that line out; a YAML file of the content holds one document.',
  },
  CIRCLE: { told: 'an alias stands inside what it repeats', hint: 'Write the value out.' },
};

/** A tab that indents brings errors all over the lines after it: where there is one, only tabs are told. */
function causes(errors: readonly Mistake[]): readonly Mistake[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : errors;
}

/** Keys that stand twice in one map, found by looking up. */
function twice(document: Document.Parsed): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        if (seen.has(name))
          found.push({ code: 'DUPLICATE_KEY', message: name, pos: [key.range[0], key.range[1]] });
        seen.add(name);
      }
    },
  });
  return found;
}

/** Aliases that stand inside the very value they repeat: what they make has no end. */
function circles(document: Document.Parsed): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Alias: (_key, node, path) => {
      const isInside = path.some(
        (outer) => (isCollection(outer) || isScalar(outer)) && outer.anchor === node.source,
      );
      if (isInside && node.range)
        found.push({ code: 'CIRCLE', message: node.source, pos: [node.range[0], node.range[1]] });
    },
  });
  return found;
}

/** Trees of the texts that were looked into last: a file with one finding mostly has more. */
const trees = new Map<string, Document.Parsed>();
const MOST_TREES = 8;

function treeOf(text: string): Document.Parsed {
  const kept = trees.get(text);
  if (kept) return kept;
  const tree = parseWithin(text, { uniqueKeys: false });
  const [oldest] = trees.keys();
  if (trees.size >= MOST_TREES && oldest !== undefined) trees.delete(oldest);
  trees.set(text, tree);
  return tree;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'is not YAML';
  return error.message.startsWith('Excessive alias count') ? EXCESS : plain(error.message);
}

const EXCESS = 'repeats too much by its aliases; write the values out';

/** The first line of what the parser says. */
function plain(message: string): string {
  return message.split('\n')[0] ?? '';
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
    const item: unknown = isMap(node) ? pairsOf(node).get(String(step)) : node.items[Number(step)];
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

/** The pairs of each map that was looked into, by key: a large map may be asked for every one of them. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const kept = pairs.get(map);
  if (kept) return kept;
  const named = new Map<string, Pair>();
  for (const pair of map.items)
    if (isScalar(pair.key) && !named.has(String(pair.key.value))) named.set(String(pair.key.value), pair);
  pairs.set(map, named);
  return named;
}
