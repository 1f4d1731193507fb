import type { Entry } from '../content.ts';
import { latinDigits } from '../digits.ts';
import type { Found, Rule } from '../rule.ts';
import { sourceLines, type SourceLine } from '../source-lines.ts';
import { spanInLine } from '../span.ts';

interface Pattern {
  readonly what: string;
  /** A quick look at a line: most have nothing that could fit. */
  readonly mark: RegExp;
  readonly pattern: RegExp;
}

/** What can reach a person, and what to call it. */
const PATTERNS: readonly Pattern[] = [
  {
    what: 'a link to call or write',
    mark: /\b(?:tel|sms|mailto|whatsapp|tg|skype):/i,
    pattern: /\b(?:tel|sms|mailto|whatsapp|tg|skype):[^\s)>\]]+/gi,
  },
  {
    what: 'an e-mail address',
    mark: /@/,
    pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  },
  {
    what: 'a telephone number',
    mark: /\+[1-9]|(?<![\w.,/+-])00[1-9]/,
    pattern: /(?<![\w.,/+-])(?:\+|00)[1-9][\d ()./-]{7,18}\d(?![\w-])/g,
  },
  {
    what: 'a telephone number',
    mark: /(?<![\w.,/+-])\(?0\d{2}/,
    pattern: /(?<![\w.,/+-])\(?0\d{2,3}\)?[ ./-]?\d{3,4}[ -]?\d{2,4}[ -]?\d{0,4}(?![\w-])/g,
  },
  {
    what: 'an account',
    mark: /\.(?:me|com|net|ir)\//i,
    pattern:
      /(?<![\w./@-])(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|wa\.me|chat\.whatsapp\.com|signal\.me|instagram\.com|facebook\.com|x\.com|twitter\.com|tiktok\.com|threads\.net|linkedin\.com\/in|ble\.ir|eitaa\.com|rubika\.ir)\/[@\w.+%-]+/gi,
  },
  {
    what: 'an account',
    mark: /@/,
    pattern: /(?<![\p{L}\p{N}@./:=?&_-])@[\p{L}_][\p{L}\p{N}_.]+[\p{L}\p{N}_]/gu,
  },
];

/** The same for a whole file, digits of other scripts included. */
const LIKELY =
  /@|\+[1-9]|(?<![\w.,/+-])\(?0\d{2}|[٠-٩۰-۹]|\b(?:tel|sms|mailto|whatsapp|tg|skype):|\.(?:me|com|net|ir)\//i;
/** Fields that hold addresses, days and marks, not text. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  ...['url', 'archived', 'homepage', 'published', 'updated', 'accessed', 'translated_from', 'from', 'to'],
]);

/** Nothing here leads to a person: not a number, not an address, not an account. */
export const contactData: Rule = {
  name: 'contact-data',
  description: 'No e-mail address, telephone number or account stands in a text or title.',
  severity: 'error',
  scope: 'text',
  check: (entry, { references: { site } }) => {
    const desk = site?.contact ?? null;
    return sourceLines(entry)
      .filter(({ text }) => LIKELY.test(text))
      .flatMap((line) => lookAt(line, entry, desk));
  },
};

function lookAt(line: SourceLine, entry: Entry<unknown>, desk: string | null): Found[] {
  if (!line.inBody && line.key !== null && PLAIN_FIELDS.has(line.key)) return [];
  let text = masked(latinDigits(line.text));
  // The desk's own address is there to be written to.
  if (desk !== null) text = text.replaceAll(desk, ' '.repeat(desk.length));
  return PATTERNS.flatMap(({ what, mark, pattern }) => {
    if (!mark.test(text)) return [];
    const isMeant = (found: string) => !what.includes('number') || isLong(found);
    const matches = [...text.matchAll(pattern)].filter(([found]) => isMeant(found));
    // What one pattern has found is not found again by the next, as the domain of an address.
    text = text.replace(pattern, (found) => (isMeant(found) ? ' '.repeat(found.length) : found));
    return matches.map(({ index, 0: found }): Found => ({
      entry,
      span: spanInLine(line.line, index, index + found.length),
      message: `${what} stands in the text`,
      // Not repeated: reports and logs are kept longer than the mistake.
      found: null,
      hint: 'Take it out, and out of the history too if it was committed (content/README.md says how).',
    }));
  });
}

/** Masks addresses of links, which lead to pages; only an address written out as text is looked at. */
function masked(line: string): string {
  return line
    .replace(/(?<=\]\()https?:\/\/[^\s)]*/g, (url) => ' '.repeat(url.length))
    .replace(/(?<=\b(?:url|archived|homepage): *["']?)https?:\/\/[^\s"',}]*/g, (url) =>
      ' '.repeat(url.length),
    );
}

/** Telephone numbers have nine digits and more; a year or a figure has fewer. */
function isLong(found: string): boolean {
  return found.replace(/\D/g, '').length >= 9;
}
