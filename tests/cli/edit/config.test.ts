import { describe, expect, it } from 'vitest';
import { buildConfig } from '../../../src/cli/edit/config.ts';
import { readContent } from '../../../src/reading/content.ts';
import { contentFolder } from '../../support/folder.ts';

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly default?: unknown;
  readonly fields?: readonly Field[];
}

const moment = { now: '2026-11-22T12:00:00+00:00', today: '2026-11-22' };

function fieldsOf(collection: string, languages: string[]): readonly Field[] {
  const { site } = readContent(contentFolder({})).content;
  const changed = `${JSON.stringify({ ...site?.data, languages })}\n`;
  const { content } = readContent(contentFolder({ 'site.yaml': changed }));
  const config = buildConfig(content, moment, '/api') as {
    collections: { name: string; fields: Field[] }[];
  };
  return config.collections.find(({ name }) => name === collection)?.fields ?? [];
}
const fieldsOfSources = (languages: string[]) => fieldsOf('sources', languages);

/** Objects and lists without a field inside, which Decap refuses with its whole configuration. */
function empty(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [
    ...(field.widget === 'object' && !field.fields?.length ? [field.name] : []),
    ...empty(field.fields ?? []),
  ]);
}

describe('buildConfig', () => {
  it('begins an article in the first language of the site', () => {
    const fields = fieldsOf('articles', ['fa', 'en']);
    expect(fields.find(({ name }) => name === 'lang')?.default).toBe('fa');
  });

  it('gives a source a part for each further language of the site', () => {
    const fields = fieldsOfSources(['en', 'fa']);
    const translations = fields.find(({ name }) => name === 'translations')?.fields ?? [];
    expect(translations.map(({ name }) => name)).toEqual(['fa']);
    expect(translations[0]?.fields?.map(({ name }) => name)).toContain('disclosure');
    expect(empty(fields)).toEqual([]);
  });

  it('leaves translations out where the site has one language', () => {
    const fields = fieldsOfSources(['en']);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.map(({ name }) => name)).not.toContain('translations');
    expect(empty(fields)).toEqual([]);
  });
});
