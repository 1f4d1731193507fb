import type { z } from 'zod';
import { isDay } from '../../schema/day.ts';

/** Tells what is wrong with an answer in the words of a schema, or null. */
export function problemBy(schema: z.ZodType): (text: string) => string | null {
  return (text) => {
    const parsed = schema.safeParse(text);
    return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'does not hold');
  };
}

/** Like `problemBy`, but an empty answer is none. */
export function optionalBy(schema: z.ZodType): (text: string) => string | null {
  const problem = problemBy(schema);
  return (text) => (text.trim() === '' ? null : problem(text));
}

/** What is wrong with a day that must not lie after `today`, or null. */
export function dayUntil(today: string): (text: string) => string | null {
  return (text) => {
    if (!isDay(text)) return `"${text}" is not a day of the calendar written YYYY-MM-DD`;
    return text > today ? `${text} is after today, ${today}` : null;
  };
}
