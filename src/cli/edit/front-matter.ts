import { isDeepStrictEqual } from 'node:util';
import { Document, isMap as isYamlMap, isScalar, parseDocument, visit } from 'yaml';
import type { Json, JsonMap } from './json-schema.ts';

/** Width at which long texts fold. */
const WIDTH = 100;

/** The stretch of one top-level field, or of the comments and empty lines between two, whose key is empty. */
interface Chunk {
  readonly key: string;
  readonly text: string;
}

/** Comments and empty lines behind a field: what is indented is part of the field. */
const BETWEEN = /(?:^(?:#.*)?\n)+$(?![^])/m;

/**
 * Writes `data` as YAML. A field that is as it was in `before` keeps its own text, comments and line breaks; only
 * what changed is written anew, between the comments that stand around it, and what is new comes last.
 */
export function writeFields(
  data: JsonMap,
  before: { readonly yaml: string; readonly data: JsonMap } | null,
): string {
  const chunks = before ? chunksOf(before.yaml) : [];
  const kept = chunks.flatMap(({ key, text }) => {
    if (key === '') return [text];
    // A field may be called as something that every object has.
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) return [];
    return [isDeepStrictEqual(value, before?.data[key]) ? text : writeField(key, value)];
  });
  const known = new Set(chunks.map(({ key }) => key));
  const added = Object.entries(data).filter(([key]) => !known.has(key));
  return [...kept, ...added.map(([key, value]) => writeField(key, value))].join('');
}

function chunksOf(yaml: string): Chunk[] {
  const { contents } = parseDocument(yaml, { version: '1.2', prettyErrors: false });
  if (!isYamlMap(contents)) return [];
  const keys = contents.items.flatMap(({ key }) =>
    isScalar(key) ? [{ key: String(key.value), start: key.range[0] }] : [],
  );
  const head = yaml.slice(0, keys[0]?.start ?? 0);
  const fields = keys.flatMap(({ key, start }, index) => {
    const text = yaml.slice(start, keys[index + 1]?.start);
    const end = BETWEEN.exec(text)?.index ?? text.length;
    return [
      { key, text: text.slice(0, end) },
      { key: '', text: text.slice(end) },
    ];
  });
  return [{ key: '', text: head }, ...fields];
}

/** One field in our manner: days in quotes, short lists on one line. */
function writeField(key: string, value: Json): string {
  const document = new Document({ [key]: value }, { version: '1.2' });
  visit(document, {
    Scalar: (at, node) => {
      // A day without quotes would be a date to other readers of YAML, and a number-like id a number.
      if (at !== 'key' && typeof node.value === 'string' && /^\d/.test(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
    Seq: (_at, node) => {
      if (node.items.every(isScalar)) node.flow = true;
    },
    Map: (_at, node) => {
      const names = node.items.map((pair) => (isScalar(pair.key) ? pair.key.value : ''));
      if (names.join() === 'from,to') node.flow = true;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: true });
}
