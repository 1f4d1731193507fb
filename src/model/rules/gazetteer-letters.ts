import { withPersianLetters } from '../persian-letters.ts';
import type { Found, Rule } from '../rule.ts';

/** The gazetteer is what search and prompts look in: its Persian names are written as readers type them. */
export const gazetteerLetters: Rule = {
  name: 'gazetteer-letters',
  description: 'Persian names of the gazetteer have Persian ی and ک.',
  severity: 'warning',
  scope: 'rows',
  checkRows: (rows) =>
    rows
      .filter(({ data }) => data.name_fa !== withPersianLetters(data.name_fa))
      .map((entry): Found => ({
        entry,
        path: ['name_fa'],
        message: 'name_fa: is written with an Arabic ي, ى or ك',
        found: entry.data.name_fa,
        hint: `Write ${withPersianLetters(entry.data.name_fa)}.`,
      })),
};
