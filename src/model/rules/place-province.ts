import type { Found, Rule } from '../rule.ts';

/** Every row of the gazetteer lies in a province that has a file. */
export const placeProvince: Rule = {
  name: 'place-province',
  description: 'The ISO code of a place is that of a province.',
  severity: 'error',
  scope: 'rows',
  checkRows: (rows, { references: { provinceCodes: codes } }) =>
    // The code of a province that could not be read is not known: it may be any.
    rows
      .filter((entry) => codes !== null && !codes.has(entry.data.province))
      .map((entry): Found => ({
        entry,
        message: `province: no file in provinces/ has the code \`${entry.data.province}\``,
        found: entry.data.province,
        hint: 'Mend the code, or add the province.',
      })),
};
