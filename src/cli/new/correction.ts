import { splitFrontMatter } from '../../reading/markdown-file.ts';
import { articleSchema, type ArticleEntry } from '../../schema/article.ts';
import { lineSchema, slugSchema } from '../../schema/ids.ts';
import type { BodyEntry, Content } from '../../model/content.ts';
import { applyEdits, type Edit } from '../text-edits.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { correctableFields, type CorrectableField } from './correction-fields.ts';
import { findArticle } from './find-article.ts';
import type { Made, Moment } from './made.ts';
import { problemBy } from './problems.ts';
import type { Answers, Question } from './questions.ts';
import { resolveChoice, UsageError } from './search.ts';
import { wrongWith } from './whole-file.ts';
import { quoted, rewrite } from './write.ts';
import {
  appendItem,
  insertAfter,
  parseEditable,
  removeField,
  replaceValue,
  type EditableYaml,
} from './yaml-edit.ts';

/** Begins and ends the front matter. */
const FENCE = '---\n';

/** One correction, asked for and read. */
interface Correction {
  readonly index: number;
  readonly claim: string;
  readonly field: CorrectableField;
  readonly now: { readonly shown: string; readonly yaml: string };
  readonly note: string;
  readonly verifiedBy: string | null;
  /** A removal for safety keeps neither the old nor the new words. */
  readonly forSafety: boolean;
}

/**
 * Asks for a correction of one claim, `<article>#c3`, changes the claim in place and adds the entry to the
 * article's corrections, in one write. Every other byte of the file stays. Throws a `UsageError`, with nothing
 * written, where the article would not hold any more.
 */
export async function newCorrection(
  content: Content,
  folder: string,
  target: string | undefined,
  answers: Answers,
  moment: Moment,
): Promise<Made> {
  const [name, given] = target?.split('#') ?? [];
  const entry = await findArticle(content, name, answers);
  const catalogue = buildCatalogue(content);
  const correction = await askCorrection(entry, given, catalogue, answers);
  const text = corrected(entry, correction, moment);
  const wrong = wrongWith(entry.file, text, articleSchema);
  if (wrong.length > 0)
    throw new UsageError(
      ['With that change the article does not hold:', ...wrong.map((line) => `  ${line}`)].join('\n'),
    );
  rewrite(folder, entry.file, entry.text, text);
  return { file: entry.file, left: leftToDo(entry, correction, text) };
}

async function askCorrection(
  entry: BodyEntry<ArticleEntry>,
  given: string | undefined,
  catalogue: Catalogue,
  answers: Answers,
): Promise<Correction> {
  const { claims } = entry.data;
  const claimChoices = claims.map(({ id, text }) => ({ value: id, label: `${id}: ${text}`, words: [] }));
  const claim = given
    ? resolveChoice(claimChoices, given, 'claim').value
    : await answers.ask({ flag: 'claim', message: 'Claim', choices: claimChoices });
  const index = claims.findIndex(({ id }) => id === claim);
  const record = claims[index];
  if (!record) throw new UsageError(`${entry.id} has no claim "${claim}".`);
  const fields = correctableFields(record, catalogue);
  const fieldQuestion: Question = {
    flag: 'field',
    message: 'What is corrected',
    choices: [...fields].map(([value, { label, shown }]) => ({ value, label, hint: shown, words: [] })),
  };
  const nowQuestion: Question = { flag: 'now', message: 'New value' };
  const note: Question = { flag: 'note', message: 'Why, in a sentence', problem: problemBy(lineSchema(600)) };
  answers.require([fieldQuestion, nowQuestion, note]);
  const field = fields.get(await answers.ask(fieldQuestion));
  if (!field) throw new UsageError('There is no such field.');
  const was = await answers.ask({ flag: 'was', message: 'Old value', standard: field.shown });
  if (was !== field.shown)
    throw new UsageError(`--was: ${entry.id}#${claim} has "${field.shown}" there, not "${was}".`);
  const { choices } = field;
  const now = field.read(
    await answers.ask({ ...nowQuestion, message: field.label, ...(choices ? { choices } : {}) }),
  );
  if (now.shown === field.shown) throw new UsageError(`--now: that is what stands there: ${now.shown}.`);
  return {
    index,
    claim,
    field,
    now,
    note: await answers.ask(note),
    verifiedBy: now.shown === 'verified' ? await answers.ask(verifierQuestion(catalogue)) : null,
    forSafety:
      (await answers.ask({
        flag: 'for-safety',
        message: 'Was it taken out for somebody’s safety?',
        choices: ['no', 'yes'].map((value) => ({ value, label: value, words: [] })),
        standard: 'no',
      })) === 'yes',
  };
}

function verifierQuestion({ sources }: Catalogue): Question {
  return {
    flag: 'verified-by',
    message: 'Who verified it',
    choices: sources,
    problem: problemBy(slugSchema),
  };
}

/** The text of the article with the correction made. */
function corrected(entry: BodyEntry<ArticleEntry>, correction: Correction, { today, now }: Moment): string {
  const front = splitFrontMatter(entry.text);
  if (!front) throw new UsageError(`${entry.file} has no front matter.`);
  const yaml = parseEditable(front.yaml);
  const { data } = entry;
  const moment = quoted(Date.parse(now) < Date.parse(data.published) ? data.published : now);
  const edits = [
    ...claimEdits(yaml, data, correction),
    // What follows the claims goes on following the corrections.
    data.corrections === undefined
      ? insertAfter(yaml, ['claims'], `corrections:\n  - ${renderEntry(correction, today)}`)
      : appendItem(yaml, 'corrections', renderEntry(correction, today)),
    data.updated === undefined
      ? insertAfter(yaml, ['published'], `updated: ${moment}`)
      : replaceValue(yaml, ['updated'], moment),
  ];
  const after = entry.text.slice(FENCE.length + front.yaml.length);
  return FENCE + applyEdits(front.yaml, edits) + after;
}

function claimEdits(yaml: EditableYaml, data: ArticleEntry, correction: Correction): Edit[] {
  const { index, field, now, verifiedBy } = correction;
  const at = ['claims', index];
  const edits = [replaceValue(yaml, [...at, ...field.path], now.yaml)];
  if (field.kind !== 'status') return edits;
  const before = data.claims[index]?.verified_by;
  if (verifiedBy !== null) edits.push(insertAfter(yaml, [...at, 'status'], `verified_by: ${verifiedBy}`));
  else if (before !== undefined) edits.push(removeField(yaml, [...at, 'verified_by']));
  return edits;
}

function renderEntry({ claim, field, now, note, forSafety }: Correction, today: string): string {
  const values = forSafety ? '' : ` was: ${quoted(cut(field.shown))}, now: ${quoted(cut(now.shown))},`;
  const kind = forSafety ? 'removal-for-safety' : field.kind;
  return `{ date: ${quoted(today)}, claim: ${claim}, kind: ${kind},${values} note: ${quoted(note)} }`;
}

function cut(text: string): string {
  return text.length > 600 ? `${text.slice(0, 599)}…` : text;
}

/** Where the body, as it stands after the change, cites the claim: its words may say the old value. */
function leftToDo(
  { links, id, file, text }: BodyEntry<ArticleEntry>,
  { claim }: Correction,
  now: string,
): string[] {
  const added = now.split('\n').length - text.split('\n').length;
  const citing = links.filter(({ url }) => url === `#${claim}` || url === `${id}.md#${claim}`);
  if (citing.length === 0) return [];
  const lines = citing.map((link) => `${file}:${String(link.span.line + added)}  cites it as "${link.text}"`);
  return ['read again what the body says of it:', ...lines];
}
