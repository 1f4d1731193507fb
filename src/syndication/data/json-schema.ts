import { z } from 'zod';
import type { Dataset } from './dataset.ts';
import { DATA_VERSION } from './version.ts';

/** JSON Schema (2020-12) of one row of a dataset's JSON, out of the schema that the rows are built to. */
export function rowSchema(dataset: Dataset, url: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataset.row);
  return {
    $schema,
    $id: url,
    title: `A row of ${dataset.name}.json`,
    description: dataset.description,
    version: DATA_VERSION,
    ...schema,
  };
}
