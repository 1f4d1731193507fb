import { isProvince } from '../kinds.ts';
import { suggest } from '../suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** A code that the map and provinces/ do not share leaves a hole in every map, without a word. */
export const provinceShape: Rule = {
  name: 'province-shape',
  description: 'Every shape on the map is that of a province; a province without one is a warning.',
  severity: 'error',
  scope: 'text',
  check: (entry, { kind, references: { provinceCodes: codes, shapes } }): Found[] => {
    if (shapes === null) return [];
    if (isProvince(entry, kind)) {
      const { iso, name } = entry.data;
      if (shapes.has(iso)) return [];
      const unused = new Set([...shapes].filter((code) => codes?.has(code) === false));
      const message = `iso: the map has no shape \`${iso}\`, and shows ${name} nowhere`;
      const hint = suggest(iso, unused, 'Mend the code, or add the shape to geo/provinces.topo.json.');
      return [{ entry, path: ['iso'], message, found: iso, hint, severity: 'warning' }];
    }
    // The code of a province that could not be read is not known: it may be any.
    if (kind !== 'boundaries' || codes === null) return [];
    return [...shapes]
      .filter((code) => !codes.has(code))
      .map((code): Found => ({
        entry,
        message: `no file in provinces/ has the code of the shape \`${code}\``,
        found: code,
        hint: 'Mend the code of the province, add the province, or take the shape out.',
      }));
  },
};
