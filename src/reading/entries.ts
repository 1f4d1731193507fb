import type { z } from 'zod';
import type { BodyEntry, Entry } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import { readBody } from './body.ts';
import { slugSchema } from '../schema/ids.ts';
import { readText } from './files.ts';
import { splitFrontMatter } from './markdown-file.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseYaml, type Locate } from './yaml.ts';

/** Collects what reading finds; one for each reading of a content folder. */
export interface Reader {
  readonly folder: string;
  readonly findings: Finding[];
  readonly broken: Set<string>;
}

/** The name of a file without folder and ending: `sources/bbc.yaml` gives `bbc`. */
export function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
}

/** Reads one YAML file against a schema; null, and findings, where it does not hold. */
export function readYamlEntry<S extends z.ZodType>(
  reader: Reader,
  file: string,
  schema: S,
  kind: string,
): Entry<z.infer<S>> | null {
  const read = readText(reader.folder, file);
  const id = stemOf(file);
  checkName(reader, file, id);
  if (read.text === null) return broken(reader, kind, id, [read.finding]);
  const yaml = parseYaml(read.text, file, 1);
  if (yaml.data === undefined) return broken(reader, kind, id, yaml.findings);
  return validate(reader, { kind, id, file }, schema, yaml.data, yaml.locate);
}

/** Reads one Markdown file with front matter against a schema; null, and findings, where it does not hold. */
export function readMarkdownEntry<S extends z.ZodType>(
  reader: Reader,
  file: string,
  schema: S,
  kind: string,
  id: string,
): BodyEntry<z.infer<S>> | null {
  checkName(reader, file, id);
  const read = readText(reader.folder, file);
  if (read.text === null) return broken(reader, kind, id, [read.finding]);
  const split = splitFrontMatter(read.text);
  if (!split)
    return broken(reader, kind, id, [
      {
        code: 'front-matter',
        severity: 'error',
        file,
        span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        message: 'has no front matter',
        found: read.text.split('\n')[0]?.slice(0, 80) ?? null,
        hint: 'Begin the file with a line "---", the fields, and another line "---".',
        fix: null,
      },
    ]);
  const yaml = parseYaml(split.yaml, file, split.yamlLine);
  const body = readBody(split.body, file, split.bodyLine);
  reader.findings.push(...body.findings);
  if (yaml.data === undefined) return broken(reader, kind, id, yaml.findings);
  const entry = validate(reader, { kind, id, file }, schema, yaml.data, yaml.locate);
  return entry && { ...entry, body: split.body, links: body.links };
}

/** The name of a file becomes an id and part of an address, so it is a slug. */
function checkName(reader: Reader, file: string, id: string): void {
  if (slugSchema.safeParse(id).success) return;
  reader.findings.push({
    code: 'file-name',
    severity: 'error',
    file,
    span: null,
    message: `the file name \`${id}\` cannot be part of an address`,
    found: id,
    hint: 'Name it with small Latin letters, digits and single hyphens, at most 100.',
    fix: null,
  });
}

interface Identity {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
}

/** Parses data through a schema and keeps what holds. */
export function validate<S extends z.ZodType>(
  reader: Reader,
  identity: Identity,
  schema: S,
  data: unknown,
  locate: Locate,
): Entry<z.infer<S>> | null {
  const { kind, id, file } = identity;
  const parsed = schema.safeParse(data);
  if (parsed.success) return { id, file, data: parsed.data, locate };
  return broken(reader, kind, id, schemaFindings(parsed.error, data, file, locate));
}

function broken(reader: Reader, kind: string, id: string, findings: readonly Finding[]): null {
  reader.findings.push(...findings);
  reader.broken.add(`${kind}/${id}`);
  return null;
}
