import type { Entry } from '../content.ts';
import { foundInPassage } from '../passage-found.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Found, Rule } from '../rule.ts';

const LONGEST_TITLE = 70;
type Problem = Pick<Found, 'message' | 'hint'>;

/** Titles are headlines, summaries add to them, and claims are sentences. */
export const titleStyle: Rule = {
  name: 'title-style',
  description:
    'A title is short and has no full stop, a summary says something else, a claim is a sentence, one space between words.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    const passages = passagesOf(entry).filter(({ path, voice }) => path !== null && voice === 'own');
    const textOf = (key: string) => passages.find(({ path }) => path?.length === 1 && path[0] === key)?.text;
    const claims = passages.filter(isClaim);
    const summary = textOf('summary');
    return [
      ...passages.flatMap((passage) =>
        [...titleProblems(passage), ...claimProblems(passage)].map((problem): Found => ({
          entry,
          path: passage.path ?? [],
          found: passage.text.slice(0, 80),
          ...problem,
        })),
      ),
      ...passages.flatMap((passage) => doubleSpaces(passage, entry)),
      ...(summary !== undefined && [textOf('title'), ...claims.map(({ text }) => text)].includes(summary)
        ? [
            {
              entry,
              path: ['summary'],
              message: 'summary: repeats the title or a claim',
              found: summary.slice(0, 80),
              hint: 'Say in one or two sentences what the title leaves out.',
            },
          ]
        : []),
    ];
  },
};

function isClaim({ path }: Passage): boolean {
  return path?.[0] === 'claims' && (path.length === 2 || path[2] === 'text');
}

function titleProblems({ path, text }: Passage): Problem[] {
  if (path?.length !== 1 || path[0] !== 'title') return [];
  const problems: Problem[] = [];
  if (text.length > LONGEST_TITLE)
    problems.push({
      message: `title: has ${String(text.length)} characters; more than ${String(LONGEST_TITLE)} are cut off in lists`,
      hint: 'Shorten it; the summary has room.',
    });
  if (/[^.]\.$/.test(text))
    problems.push({ message: 'title: ends with a full stop', hint: `Write ${text.slice(0, -1)}` });
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && /\p{L}\P{L}+\p{L}/u.test(text))
    problems.push({ message: 'title: is all capitals', hint: 'Write it as a sentence.' });
  return problems;
}

function claimProblems(passage: Passage): Problem[] {
  if (!isClaim(passage) || /[.!?؟…]["'”’»)]*$/.test(passage.text)) return [];
  return [
    {
      message: 'text: the claim does not end with a full stop',
      hint: `A claim is a sentence: …${passage.text.slice(-30)}.`,
    },
  ];
}

function doubleSpaces(passage: Passage, entry: Entry<unknown>): Found[] {
  return [...passage.text.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ index, 0: spaces }) => {
    const end = index + spaces.length;
    const found = passage.text.slice(Math.max(0, index - 20), end + 20);
    const told = { message: 'more than one space between two words', found, hint: 'Leave one.' };
    return foundInPassage(entry, passage, [index, end], told, ' ');
  });
}
