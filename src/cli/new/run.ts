import { parseArgs, type ArgsDef } from 'citty';
import type { Content } from '../../model/content.ts';
import { readContent } from '../../reading/content.ts';
import { readSettings } from '../../settings.ts';
import { newArticle } from './article.ts';
import { newCorrection } from './correction.ts';
import { readMoment, type Made, type Moment } from './made.ts';
import { buildAnswers, type Answers, type Flags, type Terminal } from './questions.ts';
import { UsageError } from './search.ts';
import { newSource } from './source.ts';
import { newTranslation } from './translation.ts';

/** What a scaffold works with. */
interface Order {
  readonly content: Content;
  readonly folder: string;
  /** The word after the scaffold's name, as in `correction <article>#c3`. */
  readonly target: string | undefined;
  readonly answers: Answers;
  readonly moment: Moment;
}

interface Scaffold {
  readonly usage: string;
  readonly flags: readonly string[];
  readonly make: (order: Order) => Promise<Made>;
}

const SCAFFOLDS: Readonly<Record<string, Scaffold>> = {
  article: {
    usage: '--title … --date YYYY-MM-DD --province … --source …',
    flags: [
      ...['title', 'date', 'province', 'source', 'place', 'slug', 'summary', 'wave', 'topic', 'claim'],
      ...['kind', 'event-type', 'basis', 'claim-status', 'url', 'page-title'],
    ],
    make: ({ content, folder, answers, moment }) => newArticle(content, folder, answers, moment),
  },
  source: {
    usage: '--name … --kind … --languages en,fa --disclosure …',
    flags: ['name', 'kind', 'languages', 'disclosure', 'id', 'homepage', 'country', 'name-fa', 'affiliation'],
    make: ({ content, folder, answers }) => newSource(content, folder, answers),
  },
  correction: {
    usage: '<article>#<claim> --field figure|place|date|status|text|attribution --now … --note …',
    flags: ['article', 'claim', 'field', 'was', 'now', 'note', 'verified-by', 'for-safety'],
    make: ({ content, folder, target, answers, moment }) =>
      newCorrection(content, folder, target, answers, moment),
  },
  translation: {
    usage: '<article> --title … --summary … [--lang fa]',
    flags: ['article', 'lang', 'title', 'summary'],
    make: ({ content, folder, target, answers }) => newTranslation(content, folder, target, answers),
  },
};

/** `npm run new`: 0 = a file was written, 2 = something is missing or wrong and nothing was written. */
export async function run(args: string[], terminal: Terminal | null = openTerminal()): Promise<number> {
  try {
    const made = await make(args, terminal);
    console.log(`Written: ${made.file}`);
    if (made.left.length > 0)
      console.log(['Left to do:', ...made.left.map((line) => `  ${line}`)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function make(args: string[], terminal: Terminal | null): Promise<Made> {
  const { name, scaffold, rest } = await chooseScaffold(args, terminal);
  const { flags, target } = readFlags(name, scaffold, rest);
  const folder = readSettings().contentDir;
  const { content } = readContent(folder);
  const answers = buildAnswers(flags, terminal);
  return scaffold.make({ content, folder, target, answers, moment: readMoment(content) });
}

async function chooseScaffold(
  args: string[],
  terminal: Terminal | null,
): Promise<{ name: string; scaffold: Scaffold; rest: string[] }> {
  const names = Object.keys(SCAFFOLDS);
  const [first, ...others] = args;
  const isNamed = first !== undefined && !first.startsWith('-');
  if (!isNamed && !terminal) throw new UsageError(usage());
  const name = isNamed
    ? first
    : await buildAnswers({}, terminal).ask({
        flag: 'what',
        message: 'What is new?',
        choices: names.map((value) => ({ value, label: value, words: [] })),
      });
  const scaffold = Object.hasOwn(SCAFFOLDS, name) ? SCAFFOLDS[name] : undefined;
  if (!scaffold) throw new UsageError(`There is no scaffold "${name}".\n${usage()}`);
  return { name, scaffold, rest: isNamed ? others : args };
}

function usage(): string {
  const rows = Object.entries(SCAFFOLDS).map(([name, { usage }]) => `  npm run new -- ${name} ${usage}`);
  return ['Say what is new:', ...rows].join('\n');
}

/** Reads the flags; an unknown one is a mistake, not silence. */
function readFlags(
  name: string,
  { flags, usage }: Scaffold,
  args: string[],
): { flags: Flags; target: string | undefined } {
  const definition: ArgsDef = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  const parsed = parseArgs(args, definition);
  const known = new Set(['_', ...flags, ...flags.map(camelCase)]);
  const unknown = Object.keys(parsed).find((flag) => !known.has(flag));
  if (unknown !== undefined)
    throw new UsageError(`${name} has no flag --${unknown}.\n  npm run new -- ${name} ${usage}`);
  const read = (flag: string): string | undefined => {
    const value: unknown = parsed[flag];
    return typeof value === 'string' ? value : undefined;
  };
  return { flags: Object.fromEntries(flags.map((flag) => [flag, read(flag)])), target: parsed._[0] };
}

function camelCase(flag: string): string {
  return flag.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

/** Null where there is nobody to ask. */
function openTerminal(): Terminal | null {
  const { stdin, stdout } = process;
  return stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : null;
}
