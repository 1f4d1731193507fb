import type { ClaimEntry } from '../../schema/claim.ts';
import { daySchema } from '../../schema/day.ts';
import { lineSchema } from '../../schema/ids.ts';
import { STATUSES, type CorrectionKind } from '../../schema/vocabulary.ts';
import type { FieldPath } from '../../model/content.ts';
import { wordChoices, type Catalogue } from './catalogue.ts';
import { problemBy } from './problems.ts';
import { resolveChoice, UsageError, type Choice } from './search.ts';
import { quoted } from './write.ts';

/** A part of a claim that can be corrected. */
export interface CorrectableField {
  readonly kind: CorrectionKind;
  /** How it is asked for. */
  readonly label: string;
  /** Path inside the claim. */
  readonly path: FieldPath;
  /** What stands there, as the correction shows it. */
  readonly shown: string;
  readonly choices?: readonly Choice[];
  /** Reads an answer. Throws a `UsageError` where it cannot stand there. */
  readonly read: (answer: string) => { readonly shown: string; readonly yaml: string };
}

/** What of a claim can be corrected, by the name of `--field`. */
export function correctableFields(
  claim: ClaimEntry,
  catalogue: Catalogue,
): ReadonlyMap<string, CorrectableField> {
  const { figure, text, source, status, when, where } = claim;
  const numbers = (['value', 'min', 'max'] as const).flatMap((part): [string, CorrectableField][] => {
    const number = figure?.[part];
    if (number === undefined) return [];
    const name = part === 'value' ? 'figure' : `figure-${part}`;
    return [[name, numberField(`Figure (${part})`, ['figure', part], number)]];
  });
  return new Map<string, CorrectableField>([
    ...numbers,
    [
      'place',
      {
        kind: 'place',
        label: 'Where: ids or names, with commas between them',
        path: ['where'],
        shown: where.join(', ') || 'abroad',
        read: (answer) => readPlaces(answer, catalogue),
      },
    ],
    [
      'date',
      {
        kind: 'date',
        label: 'When: a day, or a first and a last day as in 2026-01-03..2026-01-06',
        path: ['when'],
        shown: typeof when === 'string' ? when : `${when.from}..${when.to}`,
        read: readWhen,
      },
    ],
    [
      'attribution',
      {
        kind: 'attribution',
        label: 'Who asserts it',
        path: ['source'],
        shown: source,
        choices: catalogue.sources,
        read: plain,
      },
    ],
    [
      'status',
      {
        kind: 'status',
        label: 'How far it is verified',
        path: ['status'],
        shown: status,
        choices: wordChoices(STATUSES),
        read: plain,
      },
    ],
    ['text', { kind: 'text', label: 'What is claimed', path: ['text'], shown: text, read: readLine }],
  ]);
}

function numberField(label: string, path: FieldPath, number: number): CorrectableField {
  return {
    kind: 'figure',
    label,
    path,
    shown: String(number),
    read: (answer) => {
      const value = Number(answer);
      if (answer.trim() === '' || !Number.isFinite(value) || value < 0)
        throw new UsageError(`--now: "${answer}" is not a number of at least 0, in plain digits.`);
      return { shown: String(value), yaml: String(value) };
    },
  };
}

/** A word of a closed list; "false" needs its quotes, or YAML reads no word there. */
function plain(answer: string): { shown: string; yaml: string } {
  return { shown: answer, yaml: answer === 'false' ? quoted(answer) : answer };
}

function readLine(answer: string): { shown: string; yaml: string } {
  const wrong = problemBy(lineSchema(600))(answer);
  if (wrong) throw new UsageError(`--now: ${wrong}`);
  return { shown: answer.trim(), yaml: quoted(answer.trim()) };
}

function readWhen(answer: string): { shown: string; yaml: string } {
  const [from = '', to] = answer.split('..').map((part) => part.trim());
  for (const day of to === undefined ? [from] : [from, to]) {
    const wrong = problemBy(daySchema)(day);
    if (wrong) throw new UsageError(`--now: "${day}" ${wrong}.`);
  }
  if (to === undefined) return { shown: from, yaml: quoted(from) };
  if (to < from) throw new UsageError(`--now: ${to} is before ${from}.`);
  return { shown: `${from}..${to}`, yaml: `{ from: ${quoted(from)}, to: ${quoted(to)} }` };
}

function readPlaces(answer: string, catalogue: Catalogue): { shown: string; yaml: string } {
  const { provinces, places, country } = catalogue;
  const words = answer
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) throw new UsageError('--now: names no place; write "abroad" for abroad.');
  const ids =
    words.join() === 'abroad'
      ? []
      : words.map((word) => resolveChoice([country, ...provinces, ...places], word, 'place').value);
  return { shown: ids.join(', ') || 'abroad', yaml: `[${ids.join(', ')}]` };
}
