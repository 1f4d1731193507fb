import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { FieldPath } from '../../model/content.ts';
import type { Edit } from '../text-edits.ts';

/** What stands at a path of a YAML text: the pair or item itself, with its value. */
interface Place {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** A YAML text parsed for editing by stretches: nothing that is not edited changes by a byte. */
export interface EditableYaml {
  readonly text: string;
  readonly document: Document.Parsed;
}

/** Parses a YAML text that is known to hold. */
export function parseEditable(text: string): EditableYaml {
  return { text, document: parseDocument(text, { version: '1.2', prettyErrors: false }) };
}

/** Finds the key and value at a path; null where nothing stands there. */
function placeOf({ document }: EditableYaml, path: FieldPath): Place | null {
  let place: Place = { key: null, value: document.contents };
  for (const step of path) {
    const node: Node | null = place.value;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return null;
      place = placeOfPair(pair);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return null;
      place = { key: null, value: isNode(item) ? item : null };
    } else return null;
  }
  return place;
}

function placeOfPair(pair: Pair): Place {
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
}

/** Where a node begins and where its own text ends, line breaks and comments after it left out. */
function stretchOf({ text }: EditableYaml, node: Node): { start: number; end: number } {
  const [start, end] = isPair(node) ? [0, 0] : (node.range ?? [0, 0]);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Replaces the value at a path; throws where nothing stands there. */
export function replaceValue(yaml: EditableYaml, path: FieldPath, value: string): Edit {
  const node = placeOf(yaml, path)?.value;
  if (!node) throw new Error(`There is no ${path.join('.')} to replace.`);
  return { ...stretchOf(yaml, node), text: value };
}

/** Adds a line after the field at a path, as deep as that field. For maps written one field a line. */
export function insertAfter(yaml: EditableYaml, path: FieldPath, line: string): Edit {
  const place = placeOf(yaml, path);
  const { key, value } = place ?? { key: null, value: null };
  if (!key) throw new Error(`There is no ${path.join('.')} to add a line after.`);
  const at = lineEnd(yaml.text, stretchOf(yaml, value ?? key).end);
  return {
    start: at,
    end: at,
    text: `\n${' '.repeat(columnOf(yaml.text, stretchOf(yaml, key).start))}${line}`,
  };
}

/** Takes out the line or lines of the field at a path. */
export function removeField(yaml: EditableYaml, path: FieldPath): Edit {
  const { key, value } = placeOf(yaml, path) ?? { key: null, value: null };
  if (!key) throw new Error(`There is no ${path.join('.')} to take out.`);
  const start = yaml.text.lastIndexOf('\n', stretchOf(yaml, key).start) + 1;
  return { start, end: lineEnd(yaml.text, stretchOf(yaml, value ?? key).end) + 1, text: '' };
}

/** Adds an item, written as one line, to the list in the top-level field `field`; makes the list where it is missing. */
export function appendItem(yaml: EditableYaml, field: string, item: string): Edit {
  const list = placeOf(yaml, [field])?.value;
  const end = yaml.text.trimEnd().length;
  if (!list) return { start: end, end, text: `\n${field}:\n  - ${item}` };
  const stretch = stretchOf(yaml, list);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (isSeq(list) && list.flow) {
    const inside = stretch.end - 1;
    return { start: inside, end: inside, text: last === undefined ? item : `, ${item}` };
  }
  const at = lineEnd(yaml.text, stretch.end);
  return { start: at, end: at, text: `\n${' '.repeat(columnOf(yaml.text, stretch.start))}- ${item}` };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** How many characters stand before a place on its line. */
function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
