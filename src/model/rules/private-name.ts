import { foldName, type Gazetteer } from '../gazetteer.ts';
import { foundInPassage } from '../passage-found.ts';
import { passagesOf } from '../passages.ts';
import type { References } from '../references.ts';
import type { Found, Rule } from '../rule.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}]*\\p{Ll}[\\p{L}\\p{M}'’-]*";
/** A name ends where a word does, or a lookahead behind it would find a shorter one. */
const END = "(?![\\p{L}\\p{M}'’-])";
/** Two to four capitalised words, small particles between them. */
const FULL_NAME = `(?<name>${WORD}(?: (?:al-|ol-|bin |ben )?${WORD}){1,3})${END}`;
const AGE = '(?:[5-9]|[1-9]\\d)';

/** Ways in which the press names a private person, each after a mark that is quickly looked for. */
const PATTERNS: readonly [mark: RegExp, pattern: RegExp][] = [
  [/ aged? \d/, new RegExp(`${FULL_NAME},? (?:aged |age )${AGE}\\b`, 'gu')],
  [/, \d\d?(?!\d)/, new RegExp(`${FULL_NAME}, ${AGE}(?=[,.;:)]| who | was | from |$)`, 'gu')],
  [/\(\d\d?\)/, new RegExp(`${FULL_NAME} \\(${AGE}\\)`, 'gu')],
  [
    /-year-old /,
    new RegExp(
      `\\b${AGE}-year-old (?:(?!(?:at|by|for|from|in|near|of|on|to|told|who|with)\\b)\\p{Ll}+ ){0,3}${FULL_NAME}`,
      'gu',
    ),
  ],
  [
    /\b(?:Mrs?|Ms|Miss)\b/,
    new RegExp(`\\b(?:Mr|Mrs|Ms|Miss)\\.? (?<name>${WORD}(?: ${WORD}){0,3})${END}`, 'gu'),
  ],
  [
    /\b(?:named|identified|name) /,
    new RegExp(
      `\\b(?:(?:named|identified)(?: (?:him|her|them))?|the name|whose name (?:is|was)) (?:as )?${FULL_NAME}(?! among)(?! as one of)`,
      'gu',
    ),
  ],
  [/ساله/, /(?<name>[\u0621-\u06cc]{2,}[ \u200c][\u0621-\u06cc]{2,})، ?[۰-۹0-9]{1,2}[ \u200c]?ساله/gu],
  [/آقای/, /(?<![\u0621-\u06cc])آقای (?<name>[\u0621-\u06cc]{2,}(?: [\u0621-\u06cc]{2,})?)/gu],
];
/** First words of a capitalised run that belong to no name. */
const LEADS = /^(?:The|A|An|In|On|At|By|For|From|And|But|When|While|As|Of|Since|Until|After|Before) /;
/** A run with one of these is a body, a day or a street. */
const NOT_PERSONS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Agency|Ministry|Council|Province|County|District|Hospital|University|Street|Square|Prison|News|Radio|Network|Group|Organi[sz]ation|Association|Foundation|Centre|Center|Court|Party|Army|Guards?|Force|Corps|International|Rights|Times|Post|Report|Operation|Article|Chapter|Section|Nations|States|Union|Islamic|Republic|Iran|Bazaar|Army|Police)\b/;

/** Naming an injured, killed, arrested or grieving person can harm them or their family: public figures only. */
export const privateName: Rule = {
  name: 'private-name',
  description: 'No private person is named; public figures who are stand in `public_persons` of site.yaml.',
  severity: 'error',
  scope: 'text',
  check: (entry, { references }) => {
    const persons = (references.site?.public_persons ?? []).map(foldName);
    return passagesOf(entry).flatMap((passage) => {
      const matches = PATTERNS.flatMap(([mark, pattern]) =>
        mark.test(passage.text) ? [...passage.text.matchAll(pattern)] : [],
      );
      const seen = new Set<number>();
      return matches.flatMap((match): Found[] => {
        const whole = match.groups?.['name'] ?? '';
        const name = whole.replace(LEADS, '').replace(/['’]s$/, '');
        const from = match.index + match[0].indexOf(whole) + whole.indexOf(name);
        if (seen.has(from) || isKnown(name, persons, references)) return [];
        seen.add(from);
        return [
          foundInPassage(entry, passage, [from, from + name.length], {
            message: 'this looks like the name of a private person',
            // Not repeated: reports and logs are kept longer than the mistake.
            found: null,
            hint: 'Say what the person is, not who. Is it a public official or public figure? Then add the name to `public_persons` in site.yaml.',
          }),
        ];
      });
    });
  },
};

/** A public person, by full name or family name; a place; a source; or no person at all. */
function isKnown(name: string, persons: readonly string[], { gazetteer }: References): boolean {
  const folded = foldName(name);
  if (NOT_PERSONS.test(name) || isNameOfThing(folded, gazetteer)) return true;
  return persons.some(
    (person) => person === folded || person.endsWith(` ${folded}`) || folded.endsWith(` ${person}`),
  );
}

/** A place or a source, alone or with more words after it, as in "Bandar Abbas Friday". */
function isNameOfThing(folded: string, { places, provinces, sources }: Gazetteer): boolean {
  const words = folded.split(' ');
  return words.some((_word, index) => {
    const start = words.slice(0, index + 1).join(' ');
    const isTown = index > 0 || words.length === 1;
    return sources.has(start) || provinces.has(start) || (isTown && places.has(start));
  });
}
