import { isAsserted } from '../assertion.ts';
import { foldName, isTownAndProvince, NAME, placeNameIn, type Gazetteer } from '../gazetteer.ts';
import { foundInPassage } from '../passage-found.ts';
import { passagesOf } from '../passages.ts';
import { withoutQuotations } from '../quotations.ts';
import type { References } from '../references.ts';
import type { Rule } from '../rule.ts';

interface Placed {
  readonly place: string;
  readonly province: string;
  readonly from: number;
  readonly to: number;
}

/** A town that a text puts in a province is in the gazetteer there. */
export const wrongProvince: Rule = {
  name: 'wrong-province',
  description: 'A town stands beside the province the gazetteer has it in.',
  severity: 'error',
  excusable: true,
  scope: 'text',
  check: (entry, { references }) => {
    const { gazetteer } = references;
    const { quick, patterns } = patternsOf(gazetteer);
    return passagesOf(entry)
      .filter(({ voice, text }) => voice === 'own' && quick.test(text))
      .flatMap((passage) =>
        placedTowns(withoutQuotations(passage.text), patterns, gazetteer)
          .filter((placed) => isWrong(placed, references))
          .filter(({ from, to }) => isAsserted(passage.text, from, to))
          .map(({ place, province: named, from, to }) =>
            foundInPassage(entry, passage, [from, to], {
              message: `the gazetteer has no ${place} in ${named}`,
              found: passage.text.slice(from, to),
              hint: hintFor(place, gazetteer),
            }),
          ),
      );
  },
};

interface Patterns {
  /** Fits where any of the others can. */
  readonly quick: RegExp;
  /** Each with the end of its name at which the town stands. */
  readonly patterns: readonly (readonly [RegExp, 'first' | 'last'])[];
}

const compiled = new WeakMap<Gazetteer, Patterns>();

/** "Town in Province", "Town, Province" and "Province's Town". */
function patternsOf(gazetteer: Gazetteer): Patterns {
  const known = compiled.get(gazetteer);
  if (known) return known;
  const { provincePattern } = gazetteer;
  const province = `(?<prefix>province of )?(?<province>${provincePattern})(?![\\p{L}-])(?<word> province)?`;
  const within = `,? (?:(?:a|the) )?(?:[a-z]+ )?(?:(?:town|city|county|village|district) )?in (?:the )?(?:[a-z]+ern )?`;
  const made: Patterns = {
    quick: new RegExp(
      `(?: in |, | \\()(?:the )?(?:[a-z]+ern )?(?:province of )?${provincePattern}|${provincePattern}['’]s `,
    ),
    patterns: [
      [new RegExp(`(?<name>${NAME})${within}${province}`, 'gu'), 'last'],
      [
        new RegExp(
          `(?<![,/] |and |or )(?<name>${NAME})(?:, | \\()(?:the )?${province}(?=[.;:)]|$|,(?! (?:and )?\\p{Lu}))`,
          'gu',
        ),
        'last',
      ],
      [new RegExp(`${province}['’]s (?:(?:town|city|county) of )?(?<name>${NAME})`, 'gu'), 'first'],
    ],
  };
  compiled.set(gazetteer, made);
  return made;
}

/**
 * Towns a text puts in a province. A name that a town or a source bears too counts as a province only beside the
 * word, and a row of names is a list, not an address.
 */
function placedTowns(text: string, patterns: Patterns['patterns'], gazetteer: Gazetteer): Placed[] {
  return patterns.flatMap(([pattern, end]) =>
    [...text.matchAll(pattern)].flatMap((match): Placed[] => {
      const named = match.groups?.['province'] ?? '';
      const hasWord = (match.groups?.['prefix'] ?? match.groups?.['word']) !== undefined;
      const isUnclear = isTownAndProvince(named, gazetteer) || gazetteer.sources.has(foldName(named));
      const words = match.groups?.['name'] ?? '';
      const place = placeNameIn(words, end, gazetteer);
      if (place === null || (isUnclear && !hasWord)) return [];
      const from = match.index + (end === 'last' ? words.length - place.length : 0);
      return [{ place, province: named, from, to: match.index + match[0].length }];
    }),
  );
}

function isWrong({ place, province }: Placed, { gazetteer, mayHoldPlace }: References): boolean {
  const id = gazetteer.provinces.get(foldName(province));
  if (id === undefined || mayHoldPlace(id) || gazetteer.provinces.has(foldName(place))) return false;
  return !(gazetteer.places.get(foldName(place)) ?? []).some((town) => town.province === id);
}

function hintFor(place: string, gazetteer: Gazetteer): string {
  const homes = (gazetteer.places.get(foldName(place)) ?? []).map(({ id }) => `\`${id}\``);
  return `The gazetteer has ${[...new Set(homes)].join(', ')}. Mend the province, or the spelling of the town.`;
}
