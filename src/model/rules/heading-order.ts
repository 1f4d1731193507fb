import type { BodyEntry, BodyHeading } from '../content.ts';
import type { Found, Rule } from '../rule.ts';

/** Readers and screen readers find their way by headings: none skipped, none twice, and a lead before the first. */
export const headingOrder: Rule = {
  name: 'heading-order',
  description: 'Headings go down one level at a time, differ from each other, and come after a lead.',
  severity: 'warning',
  scope: 'body',
  check: (entry) =>
    entry.headings.flatMap((heading, index) => {
      const problem = problemOf(heading, index, entry);
      return problem ? [{ entry, span: heading.span, found: heading.text, ...problem }] : [];
    }),
};

function problemOf(
  { depth, text, span }: BodyHeading,
  index: number,
  entry: BodyEntry<unknown>,
): Pick<Found, 'message' | 'hint'> | null {
  const { headings } = entry;
  const above = headings[index - 1];
  if (text.trim() === '')
    return { message: 'the heading is empty', hint: 'Write what the part is about, or take it out.' };
  // Without a heading above, the title of the article is the level above.
  if (depth > (above?.depth ?? 1) + 1)
    return {
      message: `a heading of level ${String(depth)} follows one of level ${String(above?.depth ?? 1)}`,
      hint: `Write ${'#'.repeat((above?.depth ?? 1) + 1)} ${text}`,
    };
  if (headings.slice(0, index).some((other) => fold(other.text) === fold(text)))
    return { message: 'two headings of the body read the same', hint: 'Say what sets this part apart.' };
  if (index === 0 && entry.file.startsWith('articles/') && span.line === firstLine(entry))
    return {
      message: 'the body begins with a heading',
      hint: 'Write a lead first: a paragraph that says what happened and who says so.',
    };
  return null;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** The first line of the body that is not blank. */
function firstLine({ body, bodyLine }: BodyEntry<unknown>): number {
  return bodyLine + body.split('\n').findIndex((line) => line.trim() !== '');
}
