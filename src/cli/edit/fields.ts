import type { Choice } from '../new/search.ts';
import type { JsonSchema } from './json-schema.ts';

/** A field of Decap's configuration. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

/** The closed lists that fields of these names choose from, wherever they stand. */
export type Lists = Readonly<Record<string, readonly Choice[]>>;

/** Texts longer than this get a box of several lines. */
const LONG = 140;

/** The fields of an object, generated from its schema. Inside an object that may be missing none is required. */
export function fieldsOf(schema: JsonSchema, lists: Lists, mayBeMissing = false): Field[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, field]) =>
    fieldOf(name, field, required.includes(name) && !mayBeMissing, lists),
  );
}

function fieldOf(name: string, schema: JsonSchema, required: boolean, lists: Lists): Field {
  const { description } = schema;
  const common = { name, label: labelOf(name), required, ...(description ? { hint: description } : {}) };
  const inner = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const list = lists[name];
  if (inner.type === 'array') return listField(common, inner.items ?? {}, list, lists);
  if (inner.type === 'object')
    return { ...common, widget: 'object', collapsed: !required, fields: fieldsOf(inner, lists, !required) };
  if (list) return { ...common, widget: 'select', options: list.map(optionOf) };
  if (inner.enum) return { ...common, widget: 'select', options: inner.enum };
  if (inner.type === 'boolean') return { ...common, widget: 'boolean', required: false };
  if (inner.type === 'number' || inner.type === 'integer')
    return { ...common, widget: 'number', value_type: 'float' };
  const { pattern, maxLength = 0 } = inner;
  const rule =
    pattern === undefined ? {} : { pattern: [pattern, description ?? 'is not of the right shape'] };
  return { ...common, ...rule, widget: maxLength > LONG ? 'text' : 'string' };
}

function listField(
  common: Omit<Field, 'widget'> & {
    readonly name: string;
    readonly label: string;
    readonly required: boolean;
  },
  items: JsonSchema,
  list: readonly Choice[] | undefined,
  lists: Lists,
): Field {
  const options = list?.map(optionOf) ?? items.enum;
  if (options) return { ...common, widget: 'select', multiple: true, options };
  if (items.type !== 'object') return { ...common, widget: 'list' };
  return {
    ...common,
    widget: 'list',
    label_singular: common.label.replace(/s$/, '').toLowerCase(),
    collapsed: true,
    fields: fieldsOf(items, lists),
  };
}

/** A name is found by its Persian name and aliases too, for they are part of what is shown. */
function optionOf({ value, label, hint, words }: Choice): { value: string; label: string } {
  const further = [...new Set([hint, ...words])].filter((word) => word !== undefined && word !== '');
  return { value, label: [label, ...further].join(' · ') };
}

function labelOf(name: string): string {
  const words = name.replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
