import { parseDocument, type Document } from 'yaml';
import type { Entry } from './content.ts';

/** The YAML of a file: all of it, or the front matter. */
export interface YamlSource {
  readonly yaml: string;
  /** Offset of the YAML in the file. */
  readonly at: number;
}

/** Where the YAML of a file stands. */
export function yamlSourceOf({ text, file }: Entry<unknown>): YamlSource {
  if (!file.endsWith('.md')) return { yaml: text, at: 0 };
  const end = /^---[ \t]*$/m.exec(text.slice(4));
  return { yaml: text.slice(4, 4 + (end?.index ?? text.length)), at: 4 };
}

/** Parses YAML that is known to hold, with the place of every node. */
export function parseSource(yaml: string): Document.Parsed {
  return parseDocument(yaml, { version: '1.2', prettyErrors: false });
}
