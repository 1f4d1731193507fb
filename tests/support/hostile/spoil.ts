import type { z } from 'zod';
import { jsonSchemaOf, type JsonSchema } from '../../../src/cli/edit/json-schema.ts';
import { hostileAddress, hostileText } from './attacks.ts';

/** A field that takes free text or an address, with what stands there in attacks: `article.claims[].quote`. */
export interface Spoiled {
  readonly data: unknown;
  /** Fields that were given a hostile value. */
  readonly hit: ReadonlySet<string>;
}

interface Node extends JsonSchema {
  readonly format?: string;
  readonly allOf?: readonly { readonly pattern?: string }[];
  readonly propertyNames?: { readonly pattern?: string };
}

/** What free text looks like: a pattern that refuses it belongs to an id, a day, a host. */
const FREE = 'Free text <b>"bold"</b>, one word';
/** Fields whose form is held by code, not by a pattern; a site could not be built with anything else in them. */
const HELD = /\.(time_zone|published|updated)$/;
/** Keys of maps, where the base has none. */
const KEYS = ['fa', 'c1', 'a-page'];

type Kind = 'text' | 'address' | null;

/** Every field of a schema that takes free text or an address. */
export function openFields(name: string, schema: z.ZodType): string[] {
  const fields: string[] = [];
  walkSchema(jsonSchemaOf(schema), name, (field, node) => {
    if (kindOf(node, field)) fields.push(field);
  });
  return fields;
}

/**
 * The data with a hostile value in every field that takes free text or an address. A field that may be missing and is
 * gets one too; so does a map of texts. Lists and objects that are missing stay so: the base must have them. With
 * `choose`, only the fields for which it gives a value get that one.
 */
export function spoil(name: string, schema: z.ZodType, data: unknown, choose: Choose = attackOf): Spoiled {
  const hit = new Set<string>();
  return { data: spoilNode(jsonSchemaOf(schema), name, data, { hit, choose }), hit };
}

/** The value that a field gets; null leaves it as it is. */
type Choose = (field: string, kind: 'text' | 'address') => string | null;

interface Work {
  readonly hit: Set<string>;
  readonly choose: Choose;
}

const attackOf: Choose = (field, kind) => (kind === 'text' ? hostileText(field) : hostileAddress(field));

function spoilNode(schema: Node, field: string, value: unknown, work: Work): unknown {
  const node = meant(schema, value);
  const kind = kindOf(node, field);
  if (kind) {
    const chosen = work.choose(field, kind);
    if (chosen === null) return value;
    work.hit.add(field);
    return chosen;
  }
  if (Array.isArray(value))
    return value.map((item: unknown) => spoilNode((node.items ?? {}) as Node, `${field}[]`, item, work));
  const isObject = typeof value === 'object' && value !== null;
  if (node.properties && isObject) {
    const known = Object.entries(node.properties).flatMap(([name, inner]): [string, unknown][] => {
      const own = (value as Record<string, unknown>)[name];
      // One article keeps its evidence withheld: with an address as well it would be another thing.
      if (own === undefined && (!isFillable(inner) || ['withheld', 'url'].includes(name))) return [];
      const made = own === undefined ? empty(inner) : own;
      const spoilt = spoilNode(inner, `${field}.${name}`, made, work);
      return own === undefined && isEmpty(spoilt) ? [] : [[name, spoilt]];
    });
    return { ...value, ...Object.fromEntries(known) };
  }
  if (typeof node.additionalProperties === 'object' && isObject) {
    const each = node.additionalProperties as Node;
    const entries = Object.entries(value);
    const pattern = new RegExp(node.propertyNames?.pattern ?? '');
    const key = KEYS.find((candidate) => pattern.test(candidate)) ?? 'a';
    const filled = entries.length > 0 ? entries : [[key, empty(each)] as const];
    return Object.fromEntries(
      filled.map(([name, item]) => [name, spoilNode(each, `${field}{}`, item, work)]),
    );
  }
  return value;
}

/** Of several forms that a field may have, the one that the value has. */
function meant(schema: Node, value: unknown): Node {
  const type = Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;
  const forms = (schema.anyOf ?? []) as readonly Node[];
  return forms.find((form) => form.type === type) ?? schema;
}

function kindOf(node: Node, field: string): Kind {
  if (node.type !== 'string' || node.enum || HELD.test(field)) return null;
  if (node.format === 'uri' || node.format === 'email') return 'address';
  const patterns = [node.pattern, ...(node.allOf ?? []).map(({ pattern }) => pattern)];
  const isFree = patterns.every((pattern) => pattern === undefined || new RegExp(pattern, 'u').test(FREE));
  return isFree && node.format === undefined ? 'text' : null;
}

/** Whether a missing field can be made up: a text, an address, or something made of texts alone. */
function isFillable(node: Node): boolean {
  if (node.properties) return Object.values(node.properties).every((inner) => isText(inner as Node));
  if (typeof node.additionalProperties === 'object') return isFillable(node.additionalProperties);
  return kindOf(node, '') !== null;
}

function isText(node: Node): boolean {
  return kindOf(node, '') === 'text';
}

function empty(node: Node): unknown {
  return node.properties || typeof node.additionalProperties === 'object' ? {} : '';
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === '';
  return Object.values(value).every(isEmpty);
}

function walkSchema(node: Node, field: string, visit: (field: string, node: Node) => void): void {
  visit(field, node);
  for (const form of (node.anyOf ?? []) as readonly Node[]) walkSchema(form, field, visit);
  if (node.items) walkSchema(node.items, `${field}[]`, visit);
  for (const [name, inner] of Object.entries(node.properties ?? {}))
    walkSchema(inner, `${field}.${name}`, visit);
  if (typeof node.additionalProperties === 'object')
    walkSchema(node.additionalProperties, `${field}{}`, visit);
}
