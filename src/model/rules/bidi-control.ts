import { characterCode } from '../character-code.ts';
import type { Found, Rule } from '../rule.ts';
import { spanAt } from '../span.ts';

/** The characters themselves, and their escapes in YAML and Markdown. */
const CONTROL =
  /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]|\\u(?:0000)?(?:061c|200[ef]|202[a-e]|206[6-9])|&(?:rlm|lrm);|&#(?:x0*(?:61c|200[ef]|202[a-e]|206[6-9])|0*(?:1564|820[67]|823[4-8]|829[4-7]));/giu;

/** Such a character reorders what a reader sees: a figure or a name can be made to read otherwise than it is stored. */
export const bidiControl: Rule = {
  name: 'bidi-control',
  description: 'No character that changes the direction of text.',
  severity: 'error',
  scope: 'text',
  check: (entry) =>
    [...entry.text.matchAll(CONTROL)].map(({ index, 0: found }): Found => {
      const code = found.length === 1 ? characterCode(found) : found;
      return {
        entry,
        span: spanAt(entry.text, index, index + found.length),
        message: `${code} changes the direction of text and cannot be seen`,
        found: code,
        hint: 'Take it out; pages set the direction of Persian text themselves.',
      };
    }),
};
