import type { Entry } from '../content.ts';
import type { Severity } from '../finding.ts';
import { isArticle, isTranslation } from '../kinds.ts';
import { foundInPassage } from '../passage-found.ts';
import { passagesOf } from '../passages.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** What `npm run new` leaves for the editor, and the marks of the trade. Words of others are looked at for the first only. */
const LEFT = /\bTo write(?:[:.]|$)/g;
const MARKS =
  /\bTo write(?:[:.]|$)|(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|TKTK|TK|XXX+)(?![\p{L}\p{N}_-])|\b[Ll]orem ipsum\b/gu;
const LIKELY = new RegExp(MARKS, 'u');

/** A reader who meets "TODO" knows that nobody read the page before it went out. */
export const unwrittenText: Rule = {
  name: 'unwritten-text',
  description: 'What is published holds no text that is left to write: "To write:", TODO, TK, lorem ipsum.',
  severity: 'error',
  excusable: true,
  scope: 'text',
  check: (entry, context) => {
    if (!LIKELY.test(entry.text)) return [];
    const severity = severityFor(entry, context);
    return passagesOf(entry).flatMap((passage) =>
      [...passage.text.matchAll(passage.voice === 'own' ? MARKS : LEFT)].map(({ index, 0: mark }) => ({
        ...foundInPassage(entry, passage, [index, index + mark.length], {
          message: 'text is left to write here',
          found: passage.text.slice(index, index + 80),
          hint: 'Write it, or take it out.',
        }),
        severity,
      })),
    );
  },
};

/** In a draft it is a reminder: nobody reads it yet. A translation is as published as its original. */
function severityFor(entry: Entry<unknown>, { kind, neighbours }: RuleContext): Severity {
  const status = isArticle(entry, kind)
    ? entry.data.status
    : isTranslation(entry, kind)
      ? neighbours.article(entry.id)?.status
      : 'published';
  return status === 'draft' ? 'warning' : 'error';
}
