import { articleSchema } from '../../schema/article.ts';
import { claimSchema } from '../../schema/claim.ts';
import { evidenceSchema } from '../../schema/evidence.ts';
import type { Entry } from '../content.ts';
import { cutAtKeys, inOrder, type KeyedLines } from '../mapping-lines.ts';
import { replaceSpan, type Found, type Rule } from '../rule.ts';
import { spanInLine } from '../span.ts';
import { parseSource, yamlSourceOf } from '../yaml-source.ts';

const ARTICLE = Object.keys(articleSchema.shape);
const CLAIM = Object.keys(claimSchema.shape);
const EVIDENCE = Object.keys(evidenceSchema.shape);

/** A stretch of lines that is one mapping, and how to write it in order. */
interface Mapping {
  /** Which mapping, in words. */
  readonly what: string;
  /** Index of its first line in the YAML. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly order: readonly string[];
  readonly indent: number;
}

/** Who looks for `status` finds it in the same place of every claim, and two versions differ in what changed only. */
export const keyOrder: Rule = {
  name: 'key-order',
  description: 'Fields of an article, a page of evidence and a claim stand in the order of the guide.',
  severity: 'warning',
  scope: 'article',
  check: (entry) => {
    const { yaml } = yamlSourceOf(entry);
    const lines = yaml.replace(/\n$/, '').split('\n');
    const whole: Mapping = { what: 'the front matter', first: 0, lines, order: ARTICLE, indent: 0 };
    const inner = innerMappings(lines).flatMap((mapping) => findingOf(mapping, entry, yaml));
    const outer = findingOf(whole, entry, yaml);
    // Two fixes may not touch the same lines; the outer one mends what is inside, too.
    return outer.length === 0 ? inner : [...outer, ...inner.map(({ fix: _fix, ...found }) => found)];
  },
};

/** The claims and pages of evidence of an article, where they are written in block style. */
function innerMappings(lines: readonly string[]): Mapping[] {
  return [
    ...sections(lines, 'evidence').flatMap(({ from, to }) =>
      blocks(lines, from, to, /^ {2}[\w-]+:\s*(?:#.*)?$/).map(([begin, end]): Mapping => ({
        what: `evidence.${(lines[begin] ?? '').trim().replace(/:.*$/, '')}`,
        first: begin + 1,
        lines: lines.slice(begin + 1, end),
        order: EVIDENCE,
        indent: 4,
      })),
    ),
    ...sections(lines, 'claims').flatMap(({ from, to }) =>
      blocks(lines, from, to, /^ {2}- /).map(([begin, end], at): Mapping => ({
        what: `claims[${String(at)}]`,
        first: begin,
        lines: lines.slice(begin, end).map((line, index) => (index === 0 ? line.replace('-', ' ') : line)),
        order: CLAIM,
        indent: 4,
      })),
    ),
  ];
}

function sections(lines: readonly string[], key: string): { from: number; to: number }[] {
  const begins = new RegExp(`^${key}:\\s*(?:#.*)?$`);
  const from = lines.findIndex((line) => begins.test(line));
  if (from < 0) return [];
  const after = lines.findIndex((line, index) => index > from && /^[^\s#-]/.test(line));
  return [{ from: from + 1, to: after < 0 ? lines.length : after }];
}

/** From each line that `begins` a block to the next one, comments at the outer level left out. */
function blocks(lines: readonly string[], from: number, to: number, begins: RegExp): [number, number][] {
  const starts = lines.flatMap((line, index) =>
    index >= from && index < to && begins.test(line) ? [index] : [],
  );
  return starts.map((start, index) => {
    let end = starts[index + 1] ?? to;
    while (end > start + 1 && /^ {0,2}(?:#|$)/.test(lines[end - 1] ?? '')) end -= 1;
    return [start, end];
  });
}

function findingOf(mapping: Mapping, entry: Entry<unknown>, yaml: string): Found[] {
  const cut = cutAtKeys(mapping.lines, mapping.indent);
  if (!cut) return [];
  const sorted = inOrder(cut.keys, mapping.order);
  const at = cut.keys.findIndex(({ key }, index) => sorted[index]?.key !== key);
  const early = cut.keys[at];
  const right = sorted[at];
  if (!early || !right) return [];
  const start = mapping.first + 2;
  const before = cut.keys.slice(0, at).reduce((sum, { lines }) => sum + lines.length, 0);
  const line = start + before + early.lines.findIndex((text) => !/^\s*#/.test(text));
  const span = spanInLine(line, mapping.indent, mapping.indent + early.key.length);
  const fixed = cut.isAmbiguous ? null : rewritten(mapping, sorted, yaml);
  const stretch = {
    line: start,
    column: 1,
    endLine: start + mapping.lines.length,
    endColumn: 1,
  };
  return [
    {
      entry,
      span,
      message: `${mapping.what}: \`${early.key}\` stands before \`${right.key}\``,
      found: early.key,
      hint: `The order is ${sorted.map(({ key }) => key).join(', ')}.`,
      ...(fixed === null ? {} : { fix: replaceSpan(stretch, fixed) }),
    },
  ];
}

/** The lines in order, the dash of a list's item at their head; null where the data would not be the same. */
function rewritten(
  { lines, what, first }: Mapping,
  sorted: readonly KeyedLines[],
  yaml: string,
): string | null {
  const moved = sorted.flatMap((item) => item.lines);
  const isItem = what.startsWith('claims');
  // A comment between the dash and the first key cannot stay where it is.
  if (isItem && /^\s*#/.test(moved[0] ?? '')) return null;
  if (isItem) moved[0] = (moved[0] ?? '').replace(/^ {4}/, '  - ');
  const all = yaml.replace(/\n$/, '').split('\n');
  const next = [...all.slice(0, first), ...moved, ...all.slice(first + lines.length)];
  const ordered = what === 'the front matter' ? innerOrdered(next) : moved;
  const whole = what === 'the front matter' ? ordered : next;
  return isSameData(yaml, whole.join('\n')) ? ordered.map((line) => `${line}\n`).join('') : null;
}

/** The lines with the mappings inside them in order, too; those with comments in doubt stay. */
function innerOrdered(lines: readonly string[]): string[] {
  const result = [...lines];
  for (const mapping of innerMappings(lines)) {
    const cut = cutAtKeys(mapping.lines, mapping.indent);
    if (!cut || cut.isAmbiguous) continue;
    const moved = inOrder(cut.keys, mapping.order).flatMap((item) => item.lines);
    if (mapping.what.startsWith('claims')) {
      if (/^\s*#/.test(moved[0] ?? '')) continue;
      moved[0] = (moved[0] ?? '').replace(/^ {4}/, '  - ');
    }
    result.splice(mapping.first, mapping.lines.length, ...moved);
  }
  return result;
}

function isSameData(before: string, after: string): boolean {
  const [one, other] = [before, after].map((yaml) => {
    const document = parseSource(yaml);
    return document.errors.length > 0 ? null : sortedJson(document.toJS({ maxAliasCount: 50 }));
  });
  return one !== null && one === other;
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
