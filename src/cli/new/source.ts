import type { Content } from '../../model/content.ts';
import { slugOf } from '../../model/slug.ts';
import { languageSchema, lineSchema, slugSchema, webUrlSchema } from '../../schema/ids.ts';
import { AFFILIATIONS, SOURCE_KINDS } from '../../schema/vocabulary.ts';
import { buildCatalogue, wordChoices } from './catalogue.ts';
import type { Made } from './made.ts';
import { optionalBy, problemBy } from './problems.ts';
import type { Answers, Question } from './questions.ts';
import { UsageError } from './search.ts';
import { quoted, writeNew } from './write.ts';

const QUESTIONS = {
  name: { flag: 'name', message: 'Name in English', problem: problemBy(lineSchema(120)) },
  kind: { flag: 'kind', message: 'What it is', choices: wordChoices(SOURCE_KINDS) },
  languages: {
    flag: 'languages',
    message: 'Languages it publishes in, such as en,fa',
    problem: (text: string) =>
      languagesOf(text).map(problemBy(languageSchema)).find(Boolean) ??
      (languagesOf(text).length === 0 ? 'names no language' : null),
  },
  disclosure: {
    flag: 'disclosure',
    message: 'What a reader should know about it, in one or two sentences',
    problem: problemBy(lineSchema(400)),
  },
  homepage: {
    flag: 'homepage',
    message: 'Its own site, or nothing',
    standard: '',
    problem: optionalBy(webUrlSchema),
  },
  country: {
    flag: 'country',
    message: 'Where it is based, or nothing',
    standard: '',
    problem: optionalBy(lineSchema(80)),
  },
  nameFa: {
    flag: 'name-fa',
    message: 'Name in Persian, or nothing',
    standard: '',
    problem: optionalBy(lineSchema(120)),
  },
  affiliation: {
    flag: 'affiliation',
    message: 'Where it stands towards the events',
    choices: wordChoices(AFFILIATIONS),
    standard: 'unknown',
  },
} satisfies Record<string, Question>;

/** Asks for a new source and writes it. Throws a `UsageError` where one has the name or the id already. */
export async function newSource(content: Content, folder: string, answers: Answers): Promise<Made> {
  const { sources } = buildCatalogue(content);
  answers.require(Object.values(QUESTIONS));
  const name = await answers.ask(QUESTIONS.name);
  const same = sources.find(({ label }) => label.toLowerCase() === name.toLowerCase());
  if (same) throw new UsageError(`There is a source of that name already: sources/${same.value}.yaml.`);
  const standard = slugOf(name);
  const id = await answers.ask({
    flag: 'id',
    message: 'Id: small Latin letters, digits, hyphens; it never changes',
    problem: problemBy(slugSchema),
    ...(standard === '' ? {} : { standard }),
  });
  const kind = await answers.ask(QUESTIONS.kind);
  const languages = languagesOf(await answers.ask(QUESTIONS.languages));
  const fields: readonly (readonly [name: string, yaml: string])[] = [
    ['name', quoted(name)],
    ['name_fa', optional(await answers.ask(QUESTIONS.nameFa))],
    ['kind', kind],
    ['country', optional(await answers.ask(QUESTIONS.country))],
    ['homepage', optional(await answers.ask(QUESTIONS.homepage))],
    ['languages', `[${languages.map(quoted).join(', ')}]`],
    ['affiliation', await answers.ask(QUESTIONS.affiliation)],
    ['disclosure', quoted(await answers.ask(QUESTIONS.disclosure))],
  ];
  const lines = fields.filter(([, yaml]) => yaml !== '').map(([field, yaml]) => `${field}: ${yaml}`);
  const file = `sources/${id}.yaml`;
  writeNew(folder, file, `${lines.join('\n')}\n`);
  return { file, left: [] };
}

function optional(text: string): string {
  return text === '' ? '' : quoted(text);
}

function languagesOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
