import type { Found, Rule } from '../rule.ts';

const PAIRS: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['«', '»'],
];

/** Pages put quotation marks around a quote themselves; in a claim's text, what is opened is closed. */
export const quoteStyle: Rule = {
  name: 'quote-style',
  description: 'A quote has no quotation marks around it; those of a claim come in pairs.',
  severity: 'warning',
  scope: 'article',
  check: (entry) =>
    entry.data.claims.flatMap((claim, index): Found[] => {
      const found: Found[] = [];
      if (claim.quote !== undefined && isInMarks(claim.quote))
        found.push({
          entry,
          path: ['claims', index, 'quote'],
          message: 'quote: stands in quotation marks, which pages add themselves',
          found: claim.quote.slice(0, 80),
          hint: `Write quote: ${JSON.stringify(claim.quote.slice(1, -1))}`,
        });
      const mark = unbalancedMark(claim.text);
      if (mark !== null)
        found.push({
          entry,
          path: ['claims', index, 'text'],
          message: `text: a quotation mark ${mark} is opened and not closed, or the other way round`,
          found: claim.text.slice(0, 80),
          hint: 'Say where the words of the other begin and end.',
        });
      return found;
    }),
};

function isInMarks(quote: string): boolean {
  return /^(?:“[^”]*”|"[^"]*"|«[^»]*»|‘[^‘]*’|'[^']*')$/.test(quote.trim());
}

function unbalancedMark(text: string): string | null {
  const count = (mark: string) => text.split(mark).length - 1;
  const pair = PAIRS.find(([open, close]) => count(open) !== count(close));
  if (pair) return pair.join(' ');
  if (count('"') % 2 === 1) return '"';
  // A single mark after a word may be an apostrophe, so only more openings than ends are a slip.
  const openings = text.match(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu)?.length ?? 0;
  const ends = text.match(/(?<=[\p{L}\p{N}.,!?])[’'](?![\p{L}\p{N}])/gu)?.length ?? 0;
  return openings > ends ? "'" : null;
}
