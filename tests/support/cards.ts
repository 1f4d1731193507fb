import type { Card, CardSheet } from '../../src/cards/card.ts';

/** A country of one square province. */
export const SHEET: CardSheet = {
  width: 100,
  height: 100,
  outline: 'M0,0H100V100H0Z',
  paths: { ilam: 'M0,0H50V50H0Z' },
};

/** A share card with one figure and one province. */
export function makeCard(over: Partial<Card>): Card {
  return {
    lang: 'en',
    dir: 'ltr',
    titleDir: over.dir ?? 'ltr',
    site: 'Rasad',
    siteBeside: 'رصد',
    label: 'The toll',
    day: 'As of 6 January 2026',
    title: 'How many dead?',
    figures: [{ value: '25', text: 'Deaths · Hengaw', status: 'claimed' }],
    tally: [{ status: 'claimed', text: '3 claimed' }],
    shapes: [{ province: 'ilam', level: 'claimed' }],
    ...over,
  };
}
