import type { FieldPath } from './content.ts';

/** Every text of an entry's data with its path, in the order of the file. */
export function textsOf(data: unknown, path: FieldPath = []): [path: FieldPath, text: string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, item]) =>
    textsOf(item, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
