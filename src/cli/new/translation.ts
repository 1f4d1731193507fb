import type { BodyEntry, Content } from '../../model/content.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import { languageSchema, lineSchema } from '../../schema/ids.ts';
import type { Made } from './made.ts';
import { problemBy } from './problems.ts';
import type { Answers, Question } from './questions.ts';
import { resolveChoice, UsageError } from './search.ts';
import { quoted, writeNew } from './write.ts';

/** Asks for the title and summary of a translation and writes it beside its original. */
export async function newTranslation(
  content: Content,
  folder: string,
  article: string | undefined,
  answers: Answers,
): Promise<Made> {
  const original = await findArticle(content, article, answers);
  const { title, summary, lang: from, published, updated } = original.data;
  const others = content.site?.data.languages.filter((language) => language !== from) ?? [];
  const [standard] = others;
  const questions = {
    lang: {
      flag: 'lang',
      message: 'Language of the translation',
      ...(standard === undefined ? {} : { standard }),
      problem: problemBy(languageSchema),
    },
    title: { flag: 'title', message: `Headline: ${title}`, problem: problemBy(lineSchema(140)) },
    summary: { flag: 'summary', message: `Summary: ${summary}`, problem: problemBy(lineSchema(400)) },
  } satisfies Record<string, Question>;
  answers.require(Object.values(questions));
  const lang = await answers.ask(questions.lang);
  if (lang === from) throw new UsageError(`--lang: ${original.id} is written in "${lang}" itself.`);
  if (!others.includes(lang))
    throw new UsageError(
      `--lang: the site is not served in "${lang}"; site.yaml lists ${[from, ...others].join(', ')}.`,
    );
  const translated = {
    title: await answers.ask(questions.title),
    summary: await answers.ask(questions.summary),
  };
  const file = original.file.replace(/\.md$/, `.${lang}.md`);
  const claims = original.data.claims.map(({ id, text }) => `  # ${text}\n  ${id}: ${quoted(text)}`);
  writeNew(
    folder,
    file,
    `---
lang: ${lang}
title: ${quoted(translated.title)}
summary: ${quoted(translated.summary)}
translated_from: ${quoted(updated ?? published)}
# Each claim has its original text above it; write the translation between the quotes.
claims:
${claims.join('\n')}
---
`,
  );
  return {
    file,
    left: [
      `claims: ${String(claims.length)} texts, which still stand there in the original's language`,
      `the body: translate that of ${original.file}, with the same links to the claims`,
    ],
  };
}

/** The article meant by an id, a file or an answer. Throws a `UsageError` where there is none. */
export async function findArticle(
  content: Content,
  given: string | undefined,
  answers: Answers,
): Promise<BodyEntry<ArticleEntry>> {
  const choices = content.articles.map(({ id, data }) => ({ value: id, label: data.title, words: [] }));
  const question: Question = { flag: 'article', message: 'Article', choices };
  const stem = given?.replace(/^.*\//, '').replace(/\.md$/, '');
  if (stem !== undefined && content.broken.has(`article/${stem}`))
    throw new UsageError(`${stem} does not hold; \`npm run check\` says why. Mend it first.`);
  const id = stem === undefined ? await answers.ask(question) : resolveChoice(choices, stem, 'article').value;
  const found = content.articles.find((entry) => entry.id === id);
  if (!found) throw new UsageError(`There is no article "${id}".`);
  return found;
}
