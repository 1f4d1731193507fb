import { z } from 'zod';

/** As patterns of the schemas write it, and what it stands for: some programs read patterns without Unicode classes. */
const CONTROL = String.raw`\p{Cc}`;
const CONTROL_RANGES = String.raw`\u0000-\u001f\u007f-\u009f`;

/** The JSON Schema of what may be written for a zod schema, with patterns that every reader of them understands. */
export function jsonSchemaOfInput(schema: z.ZodType, target?: 'draft-7'): object {
  const written = z.toJSONSchema(schema, { io: 'input', ...(target ? { target } : {}) });
  return JSON.parse(JSON.stringify(written), (key, value: unknown) =>
    key === 'pattern' && typeof value === 'string' ? value.replaceAll(CONTROL, CONTROL_RANGES) : value,
  ) as object;
}
