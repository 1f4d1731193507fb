import type { z } from 'zod';
import type { FieldPath } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import { nearest, suggest } from '../model/suggest.ts';
import { knownKeys } from './known-keys.ts';
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

/**
 * Turns the issues of a failed parse into findings, one per mistake, each at its own line and column. With the
 * `schema` that failed, an unknown key is told with the one it was meant to be.
 */
export function schemaFindings(
  error: z.ZodError,
  data: unknown,
  file: string,
  locate: Locate,
  schema: z.ZodType | null = null,
): Finding[] {
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
          suggest(
            key,
            unusedKeys(schema, data, path),
            'Check the spelling, or take the line out; content/README.md lists the fields.',
          ),
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
    if (issue.code === 'invalid_type' && path.length === 0)
      return [
        make('wrong-type', path, 'the fields are missing', found, 'Write a field a line: name: value.'),
      ];
    if (issue.code === 'invalid_type') {
      const isText = issue.expected === 'string';
      const hint = isText
        ? `Put it in quotes: "${found ?? '…'}".`
        : `Write a value of type ${issue.expected}.`;
      const finding = make('wrong-type', path, `${name}: expected ${issue.expected}`, found, hint);
      return [{ ...finding, fix: isText ? quotedNumber(value, finding.span) : null }];
    }
    return [make('bad-value', path, `${name}: ${issue.message}`, found, hintFor(issue.message))];
  });
}

/** An issue of a union is told by its first branch of the right type; where all are of another, by the first. */
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
  if (message.includes('stands twice')) return 'Take it out here; one of them is enough.';
  if (message.includes('is missing')) return 'Add the field.';
  return 'Write a value that fits; content/README.md shows a good example of each field.';
}

/** Fields that could stand beside an unknown key: what is there already cannot have been meant. */
function unusedKeys(schema: z.ZodType | null, data: unknown, path: FieldPath): Set<string> {
  const there = valueAt(data, path);
  const known = schema ? knownKeys(schema, path) : [];
  const isThere = (key: string) => typeof there === 'object' && there !== null && Object.hasOwn(there, key);
  return new Set(known.filter((key) => !isThere(key)));
}

/** A number where text belongs, as `wave: 2009`, gets its quotes where it stands just as it is read. */
function quotedNumber(value: unknown, span: Finding['span']): Finding['fix'] {
  const text = String(value);
  if (typeof value !== 'number' || span?.line !== span?.endLine) return null;
  if (!span || span.endColumn - span.column !== text.length) return null;
  return {
    replacement: `"${text}"`,
    startLine: span.line,
    startColumn: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
  };
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
  const text = typeof value === 'string' ? value : json(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** As JSON; what is nested too deeply for that has no words. */
function json(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}
