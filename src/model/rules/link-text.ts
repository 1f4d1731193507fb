import { offsetAt } from '../span.ts';
import type { Found, Rule } from '../rule.ts';

/** Words that say nothing about where a link leads. */
const EMPTY: ReadonlySet<string> = new Set([
  ...['', 'here', 'click here', 'this', 'link', 'this link', 'this page', 'this article', 'page', 'url'],
  ...['more', 'read more', 'details', 'see', 'see here'],
  ...['اینجا', 'این', 'این‌جا', 'پیوند', 'لینک', 'این لینک', 'این پیوند', 'بیشتر', 'ادامه'],
]);

/** Who jumps from link to link, as with a screen reader, hears the words of the link alone. */
export const linkText: Rule = {
  name: 'link-text',
  description: 'The words of a link say where it leads or what is claimed.',
  severity: 'warning',
  scope: 'body',
  check: (entry) =>
    entry.links
      .filter(({ text }) =>
        EMPTY.has(
          text
            .trim()
            .toLowerCase()
            .replace(/[.:…]+$/, ''),
        ),
      )
      .filter(({ span }) => {
        const source = entry.text.slice(offsetAt(entry.text, span.line, span.column));
        return !/^\[[^\]]+\]:/.test(source);
      })
      .map(({ text, span }): Found => ({
        entry,
        span,
        message: text.trim() === '' ? 'a link has no words' : `the link's words “${text}” say nothing`,
        found: text,
        hint: 'Let the words carry the claim: [25 people killed](#c3).',
      })),
};
