import type { Dataset } from './dataset.ts';
import { fieldsOf, type Field } from './fields-of.ts';

/** A dataset's CSV as a Frictionless Table Schema. */
export function tableSchema(dataset: Dataset): object {
  return {
    fields: fieldsOf(dataset).map((field) => tableField(field, dataset)),
    missingValues: [''],
    primaryKey: dataset.key,
    ...(dataset.foreign.length > 0 && {
      foreignKeys: dataset.foreign.map(({ field, dataset: target, to }) => ({
        fields: field,
        // A dataset that refers to itself is written as "".
        reference: { resource: target === dataset.name ? '' : target, fields: to },
      })),
    }),
  };
}

function tableField(field: Field, { key }: Dataset): object {
  const isList = field.type === 'list';
  const constraints = {
    // A list may be empty, and an empty cell counts as missing.
    ...(!field.optional && !isList && { required: true }),
    ...(key.length === 1 && key[0] === field.name && { unique: true }),
    ...(field.words && { enum: field.words }),
    ...(field.pattern && { pattern: field.pattern }),
    ...(field.minimum !== null && { minimum: field.minimum }),
  };
  return {
    name: field.name,
    type: isList ? 'string' : field.type,
    ...(field.isAddress && { format: 'uri' }),
    description: isList ? `${field.description} Joined with "; ".` : field.description,
    ...(field.unit && { unit: field.unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
