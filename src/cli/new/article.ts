import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../model/content.ts';
import { slugOf } from '../../model/slug.ts';
import { lineSchema, slugSchema, webUrlSchema } from '../../schema/ids.ts';
import { BASES, CLAIM_KINDS, EVENT_TYPES, STATUSES } from '../../schema/vocabulary.ts';
import { buildCatalogue, wordChoices, type Catalogue } from './catalogue.ts';
import { renderArticle, TO_WRITE, type NewArticle } from './article-text.ts';
import { dayUntil, optionalBy, problemBy } from './problems.ts';
import type { Answers, Question } from './questions.ts';
import { UsageError } from './search.ts';
import type { Made, Moment } from './made.ts';
import { writeNew } from './write.ts';

/** Stands for "the whole province" in the list of its places. */
const WHOLE = 'whole';

/** Asks for a new article with its first claim and writes it as a draft that `check` takes as it is. */
export async function newArticle(
  content: Content,
  folder: string,
  answers: Answers,
  moment: Moment,
): Promise<Made> {
  const catalogue = buildCatalogue(content);
  const first = firstQuestions(catalogue, moment.today);
  answers.require(Object.values(first));
  const title = await answers.ask(first.title);
  const date = await answers.ask(first.date);
  const slug = await answers.ask(slugQuestion(title));
  const id = `${date}-${slug}`;
  const file = `articles/${date.slice(0, 4)}/${id}.md`;
  // Told before the other questions are asked.
  if (existsSync(path.join(folder, file)))
    throw new UsageError(`${file} is there already and was left as it is. Choose another --slug.`);
  const province = await answers.ask(first.province);
  const where = await askPlace(catalogue, province, answers);
  const source = await answers.ask(first.source);
  const rest = laterQuestions(catalogue, content, date);
  const kind = await answers.ask(rest.kind);
  const article: NewArticle = {
    lang: catalogue.lang,
    title,
    date,
    where,
    source,
    sourceName: catalogue.sources.find(({ value }) => value === source)?.label ?? source,
    kind,
    eventType: kind === 'event' ? await answers.ask(rest.eventType) : null,
    summary: await answers.ask(rest.summary),
    claim: await answers.ask(rest.claim),
    basis: await answers.ask(rest.basis),
    claimStatus: await answers.ask(rest.claimStatus),
    topic: await answers.ask(rest.topic),
    wave: await answers.ask(rest.wave),
    url: await answers.ask(rest.url),
    pageTitle: await answers.ask(rest.pageTitle),
    published: moment.now,
    today: moment.today,
  };
  writeNew(folder, file, renderArticle(article));
  return { file, left: leftToWrite(article) };
}

function firstQuestions({ provinces, sources, country }: Catalogue, today: string) {
  const abroad = { value: 'abroad', label: 'abroad', words: [] };
  return {
    title: { flag: 'title', message: 'Headline', problem: problemBy(lineSchema(140)) },
    date: { flag: 'date', message: 'The last day it speaks of, YYYY-MM-DD', problem: dayUntil(today) },
    province: {
      flag: 'province',
      message: 'Province of the first claim (or the whole country, or abroad)',
      choices: [...provinces, country, abroad],
    },
    source: { flag: 'source', message: 'Who asserts it', choices: sources },
  } satisfies Record<string, Question>;
}

function slugQuestion(title: string): Question {
  const standard = slugOf(title);
  const message = 'Short name for the address: small Latin letters, digits, hyphens';
  const problem = problemBy(slugSchema.max(80, { error: 'is longer than 80 characters' }));
  return { flag: 'slug', message, problem, ...(standard === '' ? {} : { standard }) };
}

/** A place of the province, or the province as a whole: as `where` names it; null for abroad. */
async function askPlace(
  { places, country }: Catalogue,
  province: string,
  answers: Answers,
): Promise<string | null> {
  if (province === 'abroad') return null;
  if (province === country.value) return province;
  const inside = places.filter(({ value }) => value.startsWith(`${province}/`));
  if (inside.length === 0) return province;
  const whole = { value: WHOLE, label: 'The whole province', words: [] };
  // A place may be given by its own slug too: the province is known.
  const choices = inside.map((place) => ({
    ...place,
    words: [...place.words, place.value.slice(province.length + 1)],
  }));
  const message = 'Place in the province';
  const place = await answers.ask({
    flag: 'place',
    message,
    choices: [whole, ...choices],
    standard: WHOLE,
  });
  return place === WHOLE ? province : place;
}

function laterQuestions({ topics, waves }: Catalogue, content: Content, date: string) {
  const wave = content.waves.find(({ data }) => data.from <= date && (data.to ?? date) >= date);
  const list = (flag: string, message: string, words: readonly string[], standard: string): Question => ({
    flag,
    message,
    choices: wordChoices(words),
    standard,
  });
  return {
    kind: list('kind', 'What the claim is about', CLAIM_KINDS, 'statement'),
    eventType: list('event-type', 'Type of the event', EVENT_TYPES, 'other'),
    summary: {
      flag: 'summary',
      message: 'One or two sentences about the article',
      standard: `${TO_WRITE} one or two sentences.`,
      problem: problemBy(lineSchema(400)),
    },
    claim: {
      flag: 'claim',
      message: 'What the source says, in our own neutral words',
      standard: `${TO_WRITE} what the source says, in our own neutral words.`,
      problem: problemBy(lineSchema(600)),
    },
    basis: list('basis', 'How the source knows', BASES, 'unstated'),
    claimStatus: list(
      'claim-status',
      'How far it is verified',
      STATUSES.filter((status) => status !== 'verified'),
      'claimed',
    ),
    topic: {
      flag: 'topic',
      message: 'Topic',
      choices: topics,
      standard: topics[0]?.value ?? '',
    },
    wave: {
      flag: 'wave',
      message: 'Wave',
      choices: waves,
      standard: wave?.id ?? content.site?.data.current_wave ?? '',
    },
    url: {
      flag: 'url',
      message: 'Address of the page it rests on, or nothing',
      standard: '',
      problem: optionalBy(webUrlSchema),
    },
    pageTitle: {
      flag: 'page-title',
      message: 'Title of that page',
      standard: `${TO_WRITE} the title of the page.`,
      problem: problemBy(lineSchema(300)),
    },
  } satisfies Record<string, Question>;
}

/** What an editor has still to do, a line each. */
function leftToWrite({ summary, claim, url, pageTitle, basis }: NewArticle): string[] {
  const left: string[] = [];
  if (summary.startsWith(TO_WRITE)) left.push('summary: one or two sentences');
  if (claim.startsWith(TO_WRITE))
    left.push('claims, c1, text: what the source says, in our own neutral words');
  if (basis === 'unstated') left.push('claims, c1, basis: how the source knows, if it says so');
  if (url === '') left.push('evidence: the `url` of the page in place of `withheld: not-found`');
  if (pageTitle.startsWith(TO_WRITE)) left.push('evidence, title: the title of the page');
  left.push('evidence: `published` (the day the page bears) and `archived` (a kept copy)');
  left.push('the body: sentences that cite the claims, as in [words](#c1)');
  left.push('status: `published` once all of this is done, with `published` set to that moment');
  return left;
}
