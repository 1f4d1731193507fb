import { z } from 'zod';
import type { FieldPath } from '../model/content.ts';

/** The keys a schema knows for the object at `path`; none where there is no object with fixed keys. */
export function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  return objectsAt([schema], path).flatMap((object) => Object.keys(object.shape));
}

/** Goes down a path; a union is followed through each of its branches. */
function objectsAt(schemas: readonly unknown[], path: FieldPath): z.ZodObject[] {
  const [step, ...rest] = path;
  const here = schemas.flatMap(bare);
  if (step === undefined) return here.filter((schema) => schema instanceof z.ZodObject);
  const below = here.flatMap((schema): unknown[] => {
    if (schema instanceof z.ZodObject) {
      const shape: Record<string, unknown> = schema.shape;
      return Object.hasOwn(shape, step) ? [shape[step]] : [];
    }
    if (schema instanceof z.ZodArray) return [schema.element];
    return schema instanceof z.ZodRecord ? [schema.valueType] : [];
  });
  return objectsAt(below, rest);
}

/** A schema without what wraps it. */
function bare(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(bare);
  return [schema];
}
