import { describe, expect, it } from 'vitest';
import { languageOf, LANGUAGES } from '../../src/i18n/languages.ts';

/** A text of a dictionary, with the path to it. */
interface Text {
  readonly path: string;
  readonly text: string;
}

/** What stands for the words a message is given: letters that no dictionary has of its own. */
const GAP = '⟦⟧';
/** Any words a message may be given, with whatever fields it reads of them. */
const words: object = new Proxy(
  {},
  { get: (_target, key) => (key === Symbol.toPrimitive ? () => GAP : words) },
);

/** Every text of a dictionary. */
function textsOf(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function')
    return [{ path, text: String(Reflect.apply(value, undefined, [words, words, words, words, words])) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, shapeOf(inner)]),
      )
    : typeof value;

const english = languageOf('en').messages;
const persian = textsOf(languageOf('fa').messages);
const offending = (pattern: RegExp) =>
  persian.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

/** Commands to type, which are the same in every language. */
const CODE =
  /sha256sum -c \S+|sha256sum|shasum -a 256|certutil -hashfile|SHA-?256(?:SUMS)?|UTF-8|CC BY 4\.0/g;

/** Names of files, formats, programs and bodies, which Persian writes in Latin letters. */
const LATIN =
  /\b(?:CSV|JSON|Schema|null|nothing-found|CITATION\.cff|Frictionless|Natural Earth|GeoNames|CC BY|RSS|Atom|BibTeX|RIS|zip|http|onion|index\.html)\b/g;

describe('every dictionary', () => {
  it.each(Object.keys(LANGUAGES))('has, in %s, the texts of the English one and no other', (tag) => {
    expect(shapeOf(languageOf(tag).messages)).toEqual(shapeOf(english));
  });

  it.each(Object.keys(LANGUAGES))('has, in %s, no text that is empty or ends in space by mistake', (tag) => {
    const texts = textsOf(languageOf(tag).messages).filter(({ path }) => !/^(comma|semicolon)$/.test(path));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
});

describe('the Persian dictionary', () => {
  it('holds no English', () => {
    const left = persian
      .map(({ path, text }) => ({ path, text: text.replace(CODE, '').replace(LATIN, '') }))
      .filter(({ text }) => /[A-Za-z]{2,}/.test(text));
    expect(left).toEqual([]);
  });

  it('writes digits as Persian does', () => {
    const left = persian
      .map(({ path, text }) => ({ path, text: text.replace(CODE, '') }))
      .filter(({ text }) => /[0-9\u0660-\u0669]/.test(text));
    expect(left).toEqual([]);
  });

  it('writes ی and ک as Persian does, and its own punctuation', () => {
    expect(offending(/[\u064a\u0643\u0649]/)).toEqual([]);
    expect(offending(/[\u0600-\u06ff]\s?[,;?]/)).toEqual([]);
    expect(offending(/["“”]/)).toEqual([]);
  });

  it('joins «می» and «ها» with a half-space', () => {
    expect(offending(/(?:^|\s)ن?می\s+[\u0600-\u06ff]/)).toEqual([]);
    expect(offending(/[\u0600-\u06ff] (?:ها|های|هایی|هایش|هایشان)(?:\s|$|[.،؛:])/)).toEqual([]);
    expect(offending(/\u200c(?:\s|$)|\s\u200c|\u200c\u200c/)).toEqual([]);
  });

  it('keeps nouns in the singular after a number, whatever the number', () => {
    const { claims, articles, sources, days, ledger, data } = languageOf('fa').messages;
    for (const count of [0, 1, 2, 11]) {
      expect(claims(count, '#')).toBe('# ادعا');
      expect(articles(count, '#')).toBe('# مطلب');
      expect(sources(count, '#')).toBe('# منبع');
      expect(days(count, '#')).toBe('# روز');
      expect(ledger.values(count, '#')).toBe('# مقدار');
      expect(data.rows(count, '#')).toBe('# سطر');
    }
  });

  it('never says that there was no protest where nothing was found', () => {
    expect(offending(/بدون اعتراض/)).toEqual([]);
  });
});
