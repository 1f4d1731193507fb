import { z } from 'zod';

/*
 * The kinds of field a dataset may have. The description is the one source of the data dictionary, the JSON Schema
 * and the Table Schema, so it says what a stranger needs: no field goes without.
 */

type Words<T extends readonly string[]> = z.ZodEnum<{ readonly [W in T[number]]: W }>;

/** Words. */
export const text = (description: string): z.ZodString => z.string().meta({ description });

/** A name that never changes and that other datasets refer to. */
export const id = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9#/.-]*$/)
    .meta({ description });

/** One word of a closed list. */
export const word = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
): Words<T> => z.enum(values).meta({ description });

/** A day in the site's time zone, `YYYY-MM-DD`. */
export const day = (description: string): z.ZodISODate => z.iso.date().meta({ description });

/** A moment in UTC; see `utcMoment` of model/days.ts. */
export const moment = (description: string): z.ZodISODateTime => z.iso.datetime().meta({ description });

/** A web address. */
export const address = (description: string): z.ZodURL =>
  z.url({ protocol: /^https?$/ }).meta({ description });

/** Yes or no. */
export const flag = (description: string): z.ZodBoolean => z.boolean().meta({ description });

/** How many of something: a whole number that the tracker counted. */
export const count = (unit: string, description: string): z.ZodInt =>
  z.int().min(0).meta({ description, unit });

/** A number as somebody gave it, or a coordinate. */
export const amount = (unit: string, description: string): z.ZodNumber =>
  z.number().meta({ description, unit });

/** Several ids or names. In CSV one cell, joined with "; ". */
export const list = (description: string): z.ZodArray<z.ZodString> =>
  z.array(z.string()).meta({ description });

/** The same field where it may be missing: null in JSON, an empty cell in CSV. */
export function orNull<T extends z.ZodType>(field: T): z.ZodNullable<T> {
  return field.nullable().meta(field.meta() ?? {});
}
