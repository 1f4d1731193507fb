import type { z } from 'zod';
import type { BodyEntry, Entry } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import { slugSchema } from '../schema/ids.ts';
import { readBody } from './body.ts';
import { atLine, readText, wholeFile } from './files.ts';
import { splitFrontMatter } from './markdown-file.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseYaml, type Locate } from './yaml.ts';

/** What reading one file gave: its entries, what is wrong with it, and the ids that are there but broken. */
export interface Outcome<E> {
  readonly entries: readonly E[];
  readonly findings: readonly Finding[];
  /** `kind/id` */
  readonly broken: readonly string[];
}

/** What a file is about, for telling what is broken. */
export interface Identity {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
}

/** The name of a file without folder and ending: `sources/bbc.yaml` gives `bbc`. */
export function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
}

/** Reads one YAML file against a schema; no entry, and findings, where it does not hold. */
export function readYamlEntry<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  kind: string,
): Outcome<Entry<z.infer<S>>> {
  const identity = { kind, id: stemOf(file), file };
  const name = nameFindings(identity);
  const read = readText(folder, file);
  if (read.text === null) return broken(identity, [...name, read.finding]);
  const yaml = parseYaml(read.text, file, 1);
  if (yaml.data === undefined) return broken(identity, [...name, ...yaml.findings]);
  return withFindings(name, validate(identity, schema, yaml.data, yaml.locate, read.text));
}

/** Reads one Markdown file with front matter against a schema; no entry, and findings, where it does not hold. */
export function readMarkdownEntry<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  kind: string,
  id: string,
): Outcome<BodyEntry<z.infer<S>>> {
  const identity = { kind, id, file };
  const name = nameFindings(identity);
  const read = readText(folder, file);
  if (read.text === null) return broken(identity, [...name, read.finding]);
  const split = splitFrontMatter(read.text);
  if (!split) return broken(identity, [...name, noFrontMatter(file, read.text)]);
  const yaml = parseYaml(split.yaml, file, split.yamlLine);
  const { findings, ...parts } = readBody(split.body, file, split.bodyLine);
  if (yaml.data === undefined) return broken(identity, [...name, ...findings, ...yaml.findings]);
  const outcome = validate(identity, schema, yaml.data, yaml.locate, read.text);
  const { body, bodyLine } = split;
  return withFindings([...name, ...findings], {
    ...outcome,
    entries: outcome.entries.map((entry) => ({ ...entry, ...parts, body, bodyLine })),
  });
}

/** Parses data through a schema and keeps what holds. */
export function validate<S extends z.ZodType>(
  identity: Identity,
  schema: S,
  data: unknown,
  locate: Locate,
  text = '',
): Outcome<Entry<z.infer<S>>> {
  const { id, file } = identity;
  const parsed = schema.safeParse(data);
  if (!parsed.success) return broken(identity, schemaFindings(parsed.error, data, file, locate, schema));
  return { entries: [{ id, file, text, data: parsed.data, locate }], findings: [], broken: [] };
}

/** Findings of a file of which no entry is left; its id is known all the same. */
export function broken(identity: Identity, findings: readonly Finding[]): Outcome<never> {
  return { entries: [], findings, broken: [`${identity.kind}/${identity.id}`] };
}

function withFindings<E>(findings: readonly Finding[], outcome: Outcome<E>): Outcome<E> {
  return { ...outcome, findings: [...findings, ...outcome.findings] };
}

function noFrontMatter(file: string, text: string): Finding {
  const hint = 'Begin the file with a line "---", the fields, and another line "---".';
  const found = text.split('\n')[0]?.slice(0, 80) ?? null;
  return { ...atLine('front-matter', file, 1, 'has no front matter', hint), found };
}

/** The name of a file becomes an id and part of an address, so it is a slug. */
function nameFindings({ id, file }: Identity): Finding[] {
  if (slugSchema.safeParse(id).success) return [];
  const message = `the file name \`${id}\` cannot be part of an address`;
  const hint = 'Name it with small Latin letters, digits and single hyphens, at most 100.';
  return [{ ...wholeFile('file-name', file, message, hint), found: id }];
}
