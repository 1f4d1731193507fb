import type { ClaimEntry } from '../../schema/claim.ts';
import { foldName, type Gazetteer } from '../gazetteer.ts';
import { withoutQuotations } from '../quotations.ts';
import type { Found, Rule } from '../rule.ts';

type Pairs = readonly (readonly [string, string])[];

/** A name that may mean two places is settled by `where`: the text and `where` then have to mean the same one. */
export const ambiguousPlace: Rule = {
  name: 'ambiguous-place',
  description: 'Where a name may mean two places, the text and `where` mean the same one.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { references: { gazetteer, site } }) => {
    const pairs = site?.confusable_places ?? [];
    return entry.data.claims.flatMap((claim, index) =>
      problemsOf(claim, gazetteer, pairs).map((problem): Found => ({
        entry,
        path: ['claims', index, 'where'],
        found: claim.where.join(', '),
        ...problem,
      })),
    );
  },
};

interface Problem {
  readonly message: string;
  readonly hint: string;
}

function problemsOf(claim: ClaimEntry, gazetteer: Gazetteer, pairs: Pairs): Problem[] {
  const text = withoutQuotations(claim.text);
  return [
    ...gazetteer.sharedNames
      .filter(([, name]) => text.includes(name))
      .flatMap(([province, name]) => townOrProvince(text, claim, province, name, gazetteer)),
    ...severalTowns(text, claim, gazetteer),
    ...confusedTowns(text, claim, gazetteer, pairs),
  ];
}

/** The text says "the city of Ilam" and `where` the province, or the other way round. */
function townOrProvince(
  text: string,
  { where }: ClaimEntry,
  province: string,
  name: string,
  { places }: Gazetteer,
): Problem[] {
  const towns = places.get(foldName(name)) ?? [];
  const town = (towns.find((one) => one.province === province) ?? towns[0])?.id ?? '';
  const words = `(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`;
  const saysTown = new RegExp(`\\b(?:city|town) of ${words}|${words} (?:city|town)\\b`, 'u').test(text);
  const saysProvince = new RegExp(`\\bprovince of ${words}|${words} province\\b`, 'u').test(text);
  if (saysTown && !saysProvince && where.includes(province) && !where.includes(town))
    return [
      {
        message: `where: the text speaks of the city of ${name}, \`where\` of the province`,
        hint: `Write where: [${town}], or mend the text.`,
      },
    ];
  const within = where.filter((place) => place === province || place.startsWith(`${province}/`));
  if (saysProvince && !saysTown && within.length === 1 && within[0] === town)
    return [
      {
        message: `where: the text speaks of ${name} province, \`where\` of the city`,
        hint: `Write where: [${province}], or mend the text.`,
      },
    ];
  return [];
}

/** A town's name that the gazetteer has in several provinces, none of which is in `where`. */
function severalTowns(text: string, { where }: ClaimEntry, gazetteer: Gazetteer): Problem[] {
  // The claim may say itself that nobody knows which one it is.
  if (/\bnot (?:place|say which|locate)\b/.test(text)) return [];
  const words = new Set(text.match(/\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?/gu) ?? []);
  return [...words].flatMap((name): Problem[] => {
    const folded = foldName(name);
    if (!gazetteer.severalTowns.has(folded)) return [];
    const towns = gazetteer.places.get(folded) ?? [];
    const provinces = new Set(towns.map(({ province }) => province));
    if (where.some((place) => provinces.has(place.split('/')[0] ?? place))) return [];
    return [
      {
        message: `where: there is more than one ${name}, and \`where\` does not say which is meant`,
        hint: `Write one of ${towns.map(({ id }) => id).join(', ')}.`,
      },
    ];
  });
}

/** Two names that are taken for each other: the text has one, `where` the other. */
function confusedTowns(text: string, { where }: ClaimEntry, { places }: Gazetteer, pairs: Pairs): Problem[] {
  if (pairs.length === 0) return [];
  const names = new Set(foldName(text).split(/[^\p{L}\p{M}]+/u));
  const isAt = (name: string) =>
    where.some(
      (place) => place.endsWith(`/${name}`) || (places.get(name) ?? []).some(({ id }) => id === place),
    );
  return pairs
    .flatMap(([one, other]) => [
      [foldName(one), foldName(other)] as const,
      [foldName(other), foldName(one)] as const,
    ])
    .filter(([said, meant]) => names.has(said) && !names.has(meant) && isAt(meant) && !isAt(said))
    .map(([said, meant]) => ({
      message: `where: the text says ${said}, \`where\` is ${meant}`,
      hint: 'These two are easily confused: look at the page again, then mend the text or `where`.',
    }));
}
