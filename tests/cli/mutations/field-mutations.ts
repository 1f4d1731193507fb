import { isMap, isPair, isScalar, parseDocument, visit, type Node } from 'yaml';
import { splitFrontMatter } from '../../../src/reading/markdown-file.ts';
import type { Random } from '../../support/random.ts';
import type { Mutation } from './mutation.ts';

/** A stretch of a file and what to write there. */
interface Change {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** A leaf of the YAML of a file. */
interface Leaf {
  readonly key: string;
  /** Range of the key in the file; null for an item of a list. */
  readonly keyRange: readonly [number, number] | null;
  readonly range: readonly [number, number];
  /** Keys from the top, numbers left out. */
  readonly path: readonly string[];
}

type Spoil = (leaf: Leaf, text: string) => Change | null;

const replace = (leaf: Leaf, text: string): Change => ({ at: leaf.range[0], end: leaf.range[1], text });

/** Whether the keys beside a leaf are free, as those of `evidence` are. */
const isFree = ({ path }: Leaf) => path.length === 2 && (path[0] === 'evidence' || path[0] === 'claims');

/** Ways to spoil one field so that no schema can take it. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  'a map for a scalar': (leaf) => replace(leaf, '{ zz: { zz: [] } }'),
  'a list for a scalar': (leaf) => replace(leaf, '[[[]]]'),
  'nothing for a scalar': (leaf) =>
    leaf.keyRange && !(leaf.path[0] === 'evidence' && leaf.key === 'published') ? replace(leaf, '') : null,
  'a key misspelt': (leaf) =>
    leaf.keyRange && !isFree(leaf) ? { at: leaf.keyRange[1], end: leaf.keyRange[1], text: 'zz' } : null,
  'a key twice': (leaf, text) => {
    if (!leaf.keyRange) return null;
    const again = `${leaf.key}: x${text.slice(text.lastIndexOf('\n', leaf.keyRange[0]) + 1, leaf.keyRange[0]).includes('{') ? ', ' : `\n${indent(leaf, text)}`}`;
    return { at: leaf.keyRange[0], end: leaf.keyRange[0], text: again };
  },
  'a control character': (leaf) => replace(leaf, '"a\\u0007b\\u0000"'),
  'a key __proto__': (leaf, text) => besideKey(leaf, text, '__proto__: { polluted: true }'),
  'a key constructor': (leaf, text) =>
    besideKey(leaf, text, 'constructor: { prototype: { polluted: true } }'),
  'a key toString': (leaf, text) => besideKey(leaf, text, 'toString: 1'),
};

function besideKey(leaf: Leaf, text: string, line: string): Change | null {
  if (!leaf.keyRange || isFree(leaf)) return null;
  const lead = text.slice(text.lastIndexOf('\n', leaf.keyRange[0]) + 1, leaf.keyRange[0]);
  const after = lead.includes('{') ? ', ' : `\n${indent(leaf, text)}`;
  return { at: leaf.keyRange[0], end: leaf.keyRange[0], text: `${line}${after}` };
}

function indent(leaf: Leaf, text: string): string {
  const start = leaf.keyRange?.[0] ?? 0;
  return ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1);
}

/** Spoils one field of a YAML file or of a front matter. */
export function fieldMutation(file: string, text: string, random: Random): Mutation | null {
  const leaves = leavesOf(file, text);
  if (leaves.length === 0) return null;
  const kind = random.pick(Object.keys(SPOILS));
  const change = SPOILS[kind]?.(random.pick(leaves), text);
  if (!change) return null;
  const spoilt = text.slice(0, change.at) + change.text + text.slice(change.end);
  const line = text.slice(0, change.at).split('\n').length;
  return { kind, file, bytes: Buffer.from(spoilt), line };
}

function leavesOf(file: string, text: string): Leaf[] {
  const front = file.endsWith('.md') ? splitFrontMatter(text) : null;
  const yaml = front?.yaml ?? text;
  const offset = front ? 4 : 0;
  const leaves: Leaf[] = [];
  const move = (node: Node): [number, number] => [
    (node.range?.[0] ?? 0) + offset,
    (node.range?.[1] ?? 0) + offset,
  ];
  visit(parseDocument(yaml), {
    Scalar: (position, node, ancestors) => {
      if (position === 'key') return;
      const pair = ancestors.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? pair.key : null;
      // A field of a record of plain texts has no wrong key.
      leaves.push({
        key: typeof key?.value === 'string' ? key.value : '',
        keyRange: key ? move(key) : null,
        range: trimmed(text, move(node)),
        path: ancestors.flatMap((step) =>
          isPair(step) && isScalar(step.key) ? [String(step.key.value)] : [],
        ),
      });
    },
  });
  return isMap(parseDocument(yaml).contents) ? leaves : [];
}

/** A folded text's range ends with its last line break, which belongs to the next line. */
function trimmed(text: string, [from, to]: [number, number]): [number, number] {
  return text[to - 1] === '\n' ? [from, to - 1] : [from, to];
}
