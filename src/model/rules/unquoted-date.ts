import { isScalar, Scalar, visit } from 'yaml';
import { replaceSpan, type Found, type Rule } from '../rule.ts';
import { spanAt } from '../span.ts';
import { parseSource, yamlSourceOf } from '../yaml-source.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** A quick look: a day or moment after a colon, dash, comma or bracket, with nothing but a closing after it. */
const LIKELY = /(?:[:,-] +|\[ *)\d{4}-\d{2}-\d{2}(?:[T ]\d|\s*(?:[,\]}#]|$))/m;

/** Many programs read an unquoted date as a moment, and a moment shifts by a day with the time zone. */
export const unquotedDate: Rule = {
  name: 'unquoted-date',
  description: 'Days and moments in YAML stand in quotes.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    const { yaml, at } = yamlSourceOf(entry);
    if (!LIKELY.test(yaml)) return [];
    const found: Found[] = [];
    visit(parseSource(yaml), {
      Scalar: (key, node) => {
        if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return;
        const source = node.source ?? '';
        if (key === 'key' || !DATE.test(source)) return;
        const span = spanAt(entry.text, at + node.range[0], at + node.range[1]);
        const right = `"${source}"`;
        const message = 'a date stands without quotes';
        found.push({
          entry,
          span,
          message,
          found: source,
          hint: `Write ${right}`,
          fix: replaceSpan(span, right),
        });
      },
    });
    return found;
  },
};
