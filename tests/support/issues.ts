import type { z } from 'zod';

/** The paths at which a schema refuses data, joined with dots; empty where it accepts it. */
export function issuePaths(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
}

/** The messages with which a schema refuses data. */
export function issueMessages(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}
