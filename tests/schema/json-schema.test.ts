import { expect, it } from 'vitest';
import { z } from 'zod';
import { lineSchema } from '../../src/schema/ids.ts';
import { jsonSchemaOfInput } from '../../src/schema/json-schema.ts';

it('writes patterns that mean the same to programs without Unicode classes', () => {
  const { properties } = jsonSchemaOfInput(z.object({ title: lineSchema(100) })) as {
    properties: { title: { pattern: string } };
  };
  const { pattern } = properties.title;
  for (const flags of ['', 'u']) {
    const reads = new RegExp(pattern, flags);
    expect(reads.test('Protests spread; {Cc}, calmly'), flags).toBe(true);
    for (const wrong of ['a\u0007b', 'a\nb', 'a\u0085b', 'a\u2028b'])
      expect(reads.test(wrong), JSON.stringify(wrong)).toBe(false);
  }
});
