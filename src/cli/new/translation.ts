import type { Content } from '../../model/content.ts';
import { languageSchema, lineSchema } from '../../schema/ids.ts';
import { findArticle } from './find-article.ts';
import type { Made } from './made.ts';
import { problemBy } from './problems.ts';
import type { Answers, Question } from './questions.ts';
import { UsageError } from './search.ts';
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
