import { parseDocument, type Document } from 'yaml';
import { splitFrontMatter } from '../../reading/markdown-file.ts';
import type { ContentFile } from './migration.ts';

/** The YAML of a file, parsed, and where it begins in the file. */
export interface YamlPart {
  readonly document: Document.Parsed;
  /** Offset of the YAML in the file: add it to the ranges of the document. */
  readonly offset: number;
}

/** The front matter of a Markdown file, or the whole of a YAML file; null where there is none that parses. */
export function yamlPart({ file, text }: ContentFile): YamlPart | null {
  const front = file.endsWith('.md') ? splitFrontMatter(text) : null;
  const yaml = file.endsWith('.yaml') ? text : front?.yaml;
  if (yaml === undefined) return null;
  try {
    const document = parseDocument(yaml, { version: '1.2', prettyErrors: false });
    return document.errors.length > 0 ? null : { document, offset: front ? text.indexOf('\n') + 1 : 0 };
  } catch {
    // Too deep for the parser: no file of ours.
    return null;
  }
}
