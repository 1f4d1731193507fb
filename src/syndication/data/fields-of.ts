import { z } from 'zod';
import type { Dataset } from './dataset.ts';

/** What a field holds, as the dictionary and the Table Schema say it. */
export type FieldType = 'string' | 'date' | 'datetime' | 'integer' | 'number' | 'boolean' | 'list';

/** A field, read off its schema. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** A web address. */
  readonly isAddress: boolean;
  readonly description: string;
  readonly unit: string | null;
  /** May be missing. */
  readonly optional: boolean;
  readonly words: readonly string[] | null;
  readonly pattern: string | null;
  readonly minimum: number | null;
}

/** As much of JSON Schema as the fields of fields.ts come out as. */
interface JsonField {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly description?: string;
  readonly unit?: string;
  readonly anyOf?: readonly JsonField[];
}

/** The fields of a dataset in their order. Throws where one has no description. */
export function fieldsOf(dataset: Dataset): Field[] {
  const { properties = {} } = z.toJSONSchema(dataset.row);
  return Object.entries(properties).map(([name, schema]) => {
    const whole = schema as JsonField;
    const inner = whole.anyOf?.find(({ type }) => type !== 'null') ?? whole;
    const description = whole.description ?? inner.description;
    if (!description) throw new Error(`Field ${dataset.name}.${name} has no description.`);
    return {
      name,
      type: typeOf(inner),
      isAddress: inner.format === 'uri',
      description,
      unit: whole.unit ?? inner.unit ?? null,
      optional: whole.anyOf !== undefined,
      words: inner.enum ?? null,
      pattern: inner.format === undefined ? (inner.pattern ?? null) : null,
      minimum: inner.minimum ?? null,
    };
  });
}

function typeOf({ type, format }: JsonField): FieldType {
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (type === 'array') return 'list';
  if (format === 'date') return 'date';
  return format === 'date-time' ? 'datetime' : 'string';
}
