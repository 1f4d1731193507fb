import { passagesOf } from '../passages.ts';
import { sourceLines } from '../source-lines.ts';
import type { Found, Rule } from '../rule.ts';
import { spanInLine } from '../span.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'»”)\]]*[^\s<>"'»”)\].,;:!?]/gi;
const LIKELY = /https?:\/\/|www\./i;

/** An address says nothing to a reader, least of all to one who listens: words carry the link. */
export const bareUrl: Rule = {
  name: 'bare-url',
  description: 'No address stands in running text; a link has words.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    if (!LIKELY.test(entry.text)) return [];
    const found = (address: string, span: Found['span']): Found => ({
      entry,
      span: span ?? null,
      message: 'an address stands in running text',
      found: address,
      hint: 'Write [words](address), or name the page and list it as evidence.',
    });
    const fields = passagesOf(entry)
      .filter(({ path, text }) => path !== null && LIKELY.test(text))
      .flatMap(({ text, spanOf }) =>
        [...text.matchAll(ADDRESS)].map(({ index, 0: address }) =>
          found(address, spanOf(index, index + address.length)),
        ),
      );
    const body = sourceLines(entry)
      .filter(({ text, inBody, inFence }) => inBody && !inFence && LIKELY.test(text))
      .flatMap(({ text, line }) =>
        [...withoutLinks(text).matchAll(ADDRESS)].map(({ index, 0: address }) =>
          found(address, spanInLine(line, index, index + address.length)),
        ),
      );
    return [...fields, ...body];
  },
};

/** Masks the addresses of links, reference definitions and code. */
function withoutLinks(line: string): string {
  return line
    .replace(/`[^`]*`/g, mask)
    .replace(/\]\(<?[^\s)]*/g, mask)
    .replace(/^\s*\[[^\]]+\]:.*$/, mask);
}

function mask(text: string): string {
  return ' '.repeat(text.length);
}
