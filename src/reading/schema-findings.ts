import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { FieldPath } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import type { Locate } from './yaml.ts';

/** An issue; one about a key of a record carries the key, for what stands at its path is not what is wrong. */
type Issue = z.core.$ZodIssue & { readonly badKey?: string };

/** How an editor reads a path: `claims[2].status`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The closest of `known` where it is near enough to be a slip of the pen, else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : null;
}

/** Turns the issues of a failed parse into findings, one per mistake, each at its own line and column. */
export function schemaFindings(error: z.ZodError, data: unknown, file: string, locate: Locate): Finding[] {
  return error.issues.flatMap(flatten).flatMap((issue): Finding[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const make = (
      code: string,
      at: FieldPath,
      message: string,
      found: string | null,
      hint: string,
    ): Finding => ({
      code,
      severity: 'error',
      file,
      span: locate(at, code === 'unknown-key' ? 'key' : 'value'),
      message,
      found,
      hint,
      fix: null,
    });
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        make(
          'unknown-key',
          [...path, key],
          `${fieldName([...path, key])}: there is no such field`,
          key,
          'Check the spelling, or take the line out; content/README.md lists the fields.',
        ),
      );
    const value = issue.badKey ?? valueAt(data, path);
    const name = fieldName(path) || 'the file';
    const found = value === undefined ? null : shown(value);
    if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
      return [
        make(
          'missing-field',
          path,
          `${name}: is missing`,
          null,
          `Add it: ${name.split('.').at(-1) ?? name}: …`,
        ),
      ];
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, values) : null;
      const list = `One of ${values.join(', ')}.`;
      const hint = near ? `Did you mean \`${near}\`? ${list}` : list;
      return [make('not-in-list', path, `${name}: is not one of the values allowed`, found, hint)];
    }
    if (issue.code === 'invalid_type')
      return [
        make(
          'wrong-type',
          path,
          `${name}: expected ${issue.expected}`,
          found,
          issue.expected === 'string' ? 'Put it in quotes: "…".' : `Write a value of type ${issue.expected}.`,
        ),
      ];
    return [make('bad-value', path, `${name}: ${issue.message}`, found, hintFor(issue.message))];
  });
}

/** An issue of a union is told by the branch that fits best: the one with the deepest, then fewest, issues. */
function flatten(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) => ({ ...inner, path: issue.path, badKey: String(issue.path.at(-1)) }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const scored = issue.errors.map((branch) => ({
    branch,
    wrongType: branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  }));
  const best = scored.find((entry) => !entry.wrongType) ?? scored[0];
  return (best?.branch ?? [])
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(flatten);
}

function hintFor(message: string): string {
  if (message.includes('day of the calendar')) return 'Write a day that exists, in quotes: "2026-01-06".';
  if (message.includes('is longer')) return 'Shorten it.';
  if (message.includes('is missing')) return 'Add the field.';
  return 'Write a value that fits; content/README.md shows a good example of each field.';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
