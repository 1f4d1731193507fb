import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FOLDER } from '../../src/cli/schemas.ts';
import { buildEditorSchemas } from '../../src/cli/schemas/editor-schemas.ts';

const schemas = buildEditorSchemas();

/** Paths of properties, at any depth, that say nothing of themselves. */
function undescribed(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return undescribed(value, `${at}/${key}`);
    return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
      const own =
        typeof field === 'object' && field !== null && 'description' in field ? [] : [`${at}/${name}`];
      return [...own, ...undescribed(field, `${at}/${name}`)];
    });
  });
}

describe('the JSON Schemas of the editors’ program', () => {
  it('are those that `npm run schemas` would write', () => {
    const written = readdirSync(SCHEMA_FOLDER).map((name): [string, string] => [
      name,
      readFileSync(path.join(SCHEMA_FOLDER, name), 'utf8'),
    ]);
    expect(new Map(written.sort())).toEqual(new Map([...schemas].sort()));
  });

  it.each([...schemas])('explain every field: %s', (name, text) => {
    expect(undescribed(JSON.parse(text), name)).toEqual([]);
  });

  it('notice a field without a description', () => {
    expect(undescribed({ properties: { a: { items: { properties: { b: {} } } } } }, '')).toEqual([
      '/a',
      '/a/items/b',
    ]);
  });
});
