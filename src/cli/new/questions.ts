import { autocomplete, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { matches, resolveChoice, UsageError, type Choice } from './search.ts';

/** One thing a new file needs: a flag of the command line, and the question asked where it was not given. */
export interface Question {
  readonly flag: string;
  readonly message: string;
  /** What can be chosen; free text where left out. */
  readonly choices?: readonly Choice[];
  /** Taken without a question where the flag is missing and nobody can be asked; offered where somebody can. */
  readonly standard?: string;
  /** What is wrong with a text, or null. */
  readonly problem?: (text: string) => string | null;
}

/** Where the questions go; null where there is no terminal. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** The flags that were given, by name. */
export type Flags = Readonly<Record<string, string | undefined>>;

/** Answers questions: from the flags, else from the terminal. */
export interface Answers {
  /** Throws a `UsageError` where the answer does not hold, or the editor gave up. */
  readonly ask: (question: Question) => Promise<string>;
  /** Throws a `UsageError` that names every flag that is missing, where nobody can be asked. */
  readonly require: (questions: readonly Question[]) => void;
}

/** Long lists are searched, short ones walked through. */
const SHORT = 8;

/** Answers from `flags`, and from `terminal` where there is one. */
export function buildAnswers(flags: Flags, terminal: Terminal | null): Answers {
  return {
    ask: async (question) => {
      const given = flags[question.flag];
      if (given !== undefined) return accepted(question, given);
      if (terminal) return accepted(question, await prompt(question, terminal));
      if (question.standard !== undefined) return question.standard;
      throw missing([question]);
    },
    require: (questions) => {
      const lacking = questions.filter(
        ({ flag, standard }) => flags[flag] === undefined && standard === undefined,
      );
      if (!terminal && lacking.length > 0) throw missing(lacking);
    },
  };
}

function missing(questions: readonly Question[]): UsageError {
  const list = questions.map(({ flag, message }) => `  --${flag} …   ${message}`);
  return new UsageError(['Without a terminal to ask on, these are missing:', ...list].join('\n'));
}

function accepted({ flag, choices, problem }: Question, given: string): string {
  if (choices && given !== '') return resolveChoice(choices, given, flag).value;
  const wrong = problem?.(given);
  if (wrong) throw new UsageError(`--${flag}: ${wrong}`);
  return given.trim();
}

async function prompt(question: Question, { input, output }: Terminal): Promise<string> {
  const { message, choices, standard, problem } = question;
  const common = { message, input, output };
  const answer = await (choices === undefined
    ? text({
        ...common,
        ...(standard === undefined ? {} : { defaultValue: standard }),
        placeholder: standard ?? '',
        validate: (value) =>
          problem?.(value === undefined || value === '' ? (standard ?? '') : value) ?? undefined,
      })
    : choose(choices, common, standard));
  // A symbol stands for Ctrl+C or Escape.
  if (typeof answer !== 'string') throw new UsageError('Given up; nothing was written.');
  return answer;
}

function choose(
  choices: readonly Choice[],
  common: { readonly message: string } & Terminal,
  standard: string | undefined,
): Promise<string | symbol> {
  const options = choices.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }));
  const initial = standard === undefined ? {} : { initialValue: standard };
  if (choices.length <= SHORT) return select({ ...common, ...initial, options });
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return autocomplete({
    ...common,
    ...initial,
    options,
    maxItems: 8,
    placeholder: 'Type to search, in English or Persian',
    filter: (typed, { value }) => {
      const choice = byValue.get(value);
      return choice !== undefined && matches(typed, choice);
    },
  });
}
