import type { BodyEntry, Content } from '../../model/content.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import type { Answers, Question } from './questions.ts';
import { resolveChoice, UsageError } from './search.ts';

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
