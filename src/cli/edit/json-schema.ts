import type { z } from 'zod';
import { jsonSchemaOfInput } from '../../schema/json-schema.ts';

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
}

/** Plain data, as JSON and YAML have it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

/** The JSON Schema of a zod schema's input. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return jsonSchemaOfInput(schema);
}

/** Whether a value is a map of fields. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Takes out what a form leaves empty: fields that may be missing, empty lines of lists. Fields come in the order
 * of the schema. What must be there and is empty stays, for the schema to tell.
 */
export function pruned(value: Json, schema: JsonSchema): Json {
  const nullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  if (value === '' && nullable) return null;
  const inner = schema.anyOf?.find(({ type }) => type !== 'null' && fits(value, type)) ?? schema;
  if (isList(value))
    return value
      .map((item) => pruned(item, inner.items ?? {}))
      .filter((item) => item !== '' && item !== null);
  if (!isMap(value)) return value;
  const { properties, additionalProperties, required = [] } = inner;
  if (!properties) {
    const each = typeof additionalProperties === 'object' ? additionalProperties : {};
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pruned(item, each)]));
  }
  const fields = Object.entries(properties).flatMap(([name, field]): [string, Json][] => {
    // A form leaves out what nobody touched: where nothing may stand for something, that is `null`.
    const kept = pruned(value[name] ?? '', field);
    if (kept === '' && value[name] === undefined) return [];
    return required.includes(name) || !isBlank(kept) ? [[name, kept]] : [];
  });
  return Object.fromEntries(fields);
}

function fits(value: Json, type: string | undefined): boolean {
  return type === 'object'
    ? isMap(value)
    : type === 'array'
      ? isList(value)
      : !isMap(value) && !isList(value);
}

/** What a form shows where nothing was entered; an optional `false` says no more than a missing field. */
function isBlank(value: Json): boolean {
  if (value === '' || value === null || value === false) return true;
  return isList(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}

/** A value as text: empty for what is no text and no number. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
