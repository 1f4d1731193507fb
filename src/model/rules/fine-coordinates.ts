import { latinDigits } from '../digits.ts';
import type { Found, Rule } from '../rule.ts';
import { spanAt } from '../span.ts';

const FINE = '-?\\d{1,3}\\.\\d{3,}';

/** Ways to write a position within less than about a kilometre. */
const PATTERNS: readonly RegExp[] = [
  /\bgeo:-?\d{1,3}\.\d{3,}[^\s)]*/gi,
  // 33.1234, 46.1234 and 33.1234° N, 46.1234° E: one fine number of the pair is enough.
  new RegExp(
    `(?<![\\d.])(?:${FINE}\\s*°?\\s*[NSns]?\\s*[,;/]\\s*-?\\d{1,3}\\.\\d+|-?\\d{1,3}\\.\\d+\\s*°?\\s*[NSns]?\\s*[,;/]\\s*${FINE})(?!\\d)(?:\\s*°)?(?:\\s*[EW]\\b)?`,
    'g',
  ),
  new RegExp(`(?<![\\d.])${FINE}\\s*°`, 'g'),
  new RegExp(`\\bm?(?:lat|lng|lon|latitude|longitude)\\b["']?\\s*[:=]?\\s*${FINE}`, 'gi'),
  // 33°23'15" N
  /\d{1,3}\s*°\s*\d{1,2}(?:\.\d+)?\s*[′'’]\s*\d{1,2}(?:\.\d+)?\s*(?:[″"”]|''|’’)/g,
  /\d{1,3}\s*°\s*\d{1,2}\.\d+\s*[′'’]/g,
  // Links to maps and full plus codes.
  /(?<=[@/=])-?\d{1,3}\.\d{3,}(?:,|%2C|\/|&[a-z]+=)-?\d{1,3}\.\d{3,}/gi,
  /(?<![A-Z0-9+])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/g,
];
const LIKELY = /\d\.\d{3}|°|geo:|[CFGHJMPQRVWX2-9]\+[CFGHJMPQRVWX2-9]|[٠-٩۰-۹]/;

/** A position finer than two decimals of a degree leads to a house, a hospital or a person. */
export const fineCoordinates: Rule = {
  name: 'fine-coordinates',
  description: 'No position is given more finely than two decimals of a degree.',
  severity: 'error',
  scope: 'text',
  check: (entry) => {
    if (!LIKELY.test(entry.text)) return [];
    let text = latinDigits(entry.text);
    return PATTERNS.flatMap((pattern) => {
      const matches = [...text.matchAll(pattern)];
      // What one pattern has found is not found again by the next.
      text = text.replace(pattern, (found) => '_'.repeat(found.length));
      return matches.map(({ index, 0: found }): Found => ({
        entry,
        span: spanAt(entry.text, index, index + found.length),
        message: 'a position is finer than two decimals of a degree (about a kilometre)',
        // Not repeated: reports and logs are kept longer than the mistake.
        found: null,
        hint: 'Name the town, or round to two decimals; take it out of the history too if it was committed.',
      }));
    });
  },
};
