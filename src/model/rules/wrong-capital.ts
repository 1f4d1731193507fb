import { isAsserted } from '../assertion.ts';
import { foldName, NAME, placeNameIn, type Gazetteer } from '../gazetteer.ts';
import { foundInPassage } from '../passage-found.ts';
import { passagesOf } from '../passages.ts';
import { withoutQuotations } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** A place a text calls a capital. */
interface Called {
  readonly place: string;
  /** The province whose capital it is called, where the text names one. */
  readonly province: string | null;
  readonly from: number;
  readonly to: number;
}

/** The press made Aligudarz a capital: a town is called one only where the gazetteer agrees. */
export const wrongCapital: Rule = {
  name: 'wrong-capital',
  description: 'A town that is called the capital of a province is its capital.',
  severity: 'error',
  excusable: true,
  scope: 'text',
  check: (entry, { references: { gazetteer } }) => {
    if (!/\bcapitals?\b/.test(entry.text)) return [];
    return passagesOf(entry)
      .filter(({ voice, text }) => voice === 'own' && /\bcapitals?\b/.test(text))
      .flatMap((passage) =>
        calledCapitals(withoutQuotations(passage.text), gazetteer)
          .filter((called) => isWrong(called, gazetteer))
          .filter(({ from, to }) => isAsserted(passage.text, from, to))
          .map(({ place, province, from, to }) =>
            foundInPassage(entry, passage, [from, to], {
              message: `${place} is not the capital of ${nameOf(province, gazetteer) ?? 'any province'}`,
              found: passage.text.slice(from, to),
              hint: hintFor(place, province, gazetteer),
            }),
          ),
      );
  },
};

function calledCapitals(text: string, gazetteer: Gazetteer): Called[] {
  const { provincePattern } = gazetteer;
  const of = `(?: of (?:the )?(?:province of |[a-z]+ern (?:province of )?)?(?<of>${provincePattern})(?![\\p{L}-]))`;
  const patterns: [pattern: string, end: 'first' | 'last'][] = [
    [`(?<name>${NAME}),? (?:(?:is|was) )?(?:the |a )?(?:provincial )?capital(?: city)?${of}`, 'last'],
    [`(?<name>${NAME})(?:,| is| was) (?:the|a) provincial capital(?!,? (?:of )?\\p{Lu})`, 'last'],
    [
      `(?:(?<by>${provincePattern})(?: province)?(?:['’]s?)? )?(?:provincial )?capital(?: city)?${of}?(?: of)? (?<name>${NAME})`,
      'first',
    ],
    [
      `(?:(?<by>${provincePattern})(?: province)?(?:['’]s)? |provincial )capital(?: city)?, (?<name>${NAME})(?=[.;:)]|,(?! \\p{Lu}))`,
      'first',
    ],
    [`capital(?: city)?${of}, (?<name>${NAME})(?=[.;:)]|$|,(?! \\p{Lu}))`, 'first'],
  ];
  const single = patterns.flatMap(([pattern, end]) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap((match): Called[] => {
      const words = match.groups?.['name'] ?? '';
      const place = placeNameIn(words, end, gazetteer);
      const province = match.groups?.['of'] ?? match.groups?.['by'];
      if (place === null) return [];
      const { from, to } = stretch(match);
      // "In Aligudarz, the capital": the place stands at the end of the capitalised words.
      const begin = end === 'last' ? from + words.length - place.length : from;
      return [
        { place, from: begin, to, province: gazetteer.provinces.get(foldName(province ?? '')) ?? null },
      ];
    }),
  );
  const lists = text.matchAll(
    new RegExp(`provincial capitals(?:,| such as| of)? (?<names>${NAME}(?:, ${NAME})*,? and ${NAME})`, 'gu'),
  );
  const listed = [...lists].flatMap((match) =>
    (match.groups?.['names'] ?? '').split(/,? and |, /).flatMap((words): Called[] => {
      const place = placeNameIn(words, 'first', gazetteer);
      return place === null ? [] : [{ place, province: null, ...stretch(match) }];
    }),
  );
  return distinct([...single, ...listed]);
}

function stretch(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}

/** One finding for a place and stretch, however many patterns see it: the one that names a province. */
function distinct(called: readonly Called[]): Called[] {
  return called.filter(
    (one, at) =>
      !called.some(
        (other, before) =>
          other.place === one.place &&
          other.from < one.to &&
          one.from < other.to &&
          (before < at
            ? other.province !== null || one.province === null
            : other.province !== null && one.province === null),
      ),
  );
}

function isWrong({ place, province }: Called, { capitals, places }: Gazetteer): boolean {
  const towns = new Set((places.get(foldName(place)) ?? []).map(({ id }) => id));
  const isCapitalOf = ([id, capital]: [string, string]) =>
    (places.get(foldName(capital)) ?? []).some((town) => town.province === id && towns.has(town.id));
  return ![...capitals].filter(([id]) => province === null || id === province).some(isCapitalOf);
}

function nameOf(province: string | null, { provinceNames }: Gazetteer): string | null {
  return province === null ? null : (provinceNames.get(province) ?? province);
}

function hintFor(place: string, province: string | null, gazetteer: Gazetteer): string {
  const home = province ?? gazetteer.places.get(foldName(place))?.[0]?.province ?? '';
  const capital = gazetteer.capitals.get(home) ?? '?';
  return `The capital of ${nameOf(home, gazetteer) ?? home} is ${capital}; call ${place} a town. Where somebody else calls it a capital, put that in quotation marks.`;
}
