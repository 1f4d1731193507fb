import { nearest, suggest } from '../suggest.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';

/** Every place in `where` is the country, a province, or a place of the gazetteer inside its own province. */
export const unknownPlace: Rule = {
  name: 'unknown-place',
  description: 'A place in `where` is the country, a province, or in the gazetteer under its province.',
  severity: 'error',
  scope: 'article',
  check: (entry, context) =>
    entry.data.claims.flatMap((claim, index) =>
      claim.where.flatMap((where, at): Found[] => {
        const problem = problemOf(where, context);
        return problem ? [{ entry, path: ['claims', index, 'where', at], found: where, ...problem }] : [];
      }),
    ),
};

function problemOf(where: string, { references }: RuleContext): { message: string; hint: string } | null {
  const [province = '', place] = where.split('/');
  if (place === undefined) {
    // Without site.yaml nobody knows which word is the country.
    if (references.country === null || province === references.country || references.provinces.has(province))
      return null;
    const known = new Set([...references.provinces, references.country]);
    const message = `where: there is no province \`${province}\``;
    const otherwise = 'A town is written `<province>/<town>`.';
    const { meant } = references;
    const byName = meant.placeNamed(province) ?? nearest(province, [...known]) ?? meant.place(province);
    return { message, hint: suggest(province, known, otherwise, byName) };
  }
  if (!references.provinces.has(province)) {
    const message = `where: there is no province \`${province}\``;
    const meant = nearest(province, [...references.provinces]);
    const byName = references.meant.place(where, meant ?? undefined);
    return { message, hint: suggest(where, new Set(), 'See the folder provinces/.', byName) };
  }
  if (references.places.has(where) || references.mayHoldPlace(province)) return null;
  const elsewhere = [...references.places].filter((known) => known.endsWith(`/${place}`));
  if (elsewhere.length > 0)
    return {
      message: `where: \`${place}\` is not in ${province}`,
      hint: suggest(
        where,
        new Set(),
        `The gazetteer has ${elsewhere.map((known) => `\`${known}\``).join(', ')}.`,
        elsewhere.length === 1 ? elsewhere[0] : null,
      ),
    };
  const siblings = new Set([...references.places].filter((known) => known.startsWith(`${province}/`)));
  return {
    message: `where: the gazetteer has no place \`${where}\``,
    hint: suggest(
      where,
      siblings,
      'See places.csv, or name the province alone.',
      references.meant.place(where, province),
    ),
  };
}
