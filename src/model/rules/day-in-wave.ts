import type { ClaimKind } from '../../schema/vocabulary.ts';
import { firstDay, lastDay } from '../claim-window.ts';
import type { Found, Rule } from '../rule.ts';

/** Kinds that say what happened in the wave; statements, responses and context may look back or ahead. */
const OF_THE_WAVE: ReadonlySet<ClaimKind> = new Set(['event', 'toll', 'spread']);

/** An event outside its wave is a wrong day or a wrong wave: it would shade a map it does not belong on. */
export const dayInWave: Rule = {
  name: 'day-in-wave',
  description: 'Claims of kind event, toll and spread speak of days inside the wave of their article.',
  severity: 'error',
  excusable: true,
  scope: 'article',
  check: (entry, { references }) => {
    const wave = references.waveById.get(entry.data.wave);
    if (!wave) return [];
    return entry.data.claims.flatMap((claim, index): Found[] => {
      const from = firstDay(claim.when);
      const to = lastDay(claim.when);
      const isInside = from >= wave.from && (wave.to === undefined || to <= wave.to);
      if (isInside || !OF_THE_WAVE.has(claim.kind)) return [];
      const window = `${wave.from} to ${wave.to ?? 'now'}`;
      return [
        {
          entry,
          path: ['claims', index, 'when'],
          message: `when: claim \`${claim.id}\` lies outside the wave \`${entry.data.wave}\` (${window})`,
          found: from === to ? from : `${from} to ${to}`,
          hint: 'Mend the day or the wave; for what came before or after, use another kind, as context.',
        },
      ];
    });
  },
};
