import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { cardKey, composeCard } from '../../src/cards/compose.ts';
import { CARD_WIDTH, MAP_BOX } from '../../src/cards/layout.ts';
import { makeCard, SHEET } from '../support/cards.ts';

const key = (over: Partial<Card>, tools = 'satori 1') => cardKey(composeCard(makeCard(over), SHEET), tools);

describe('cardKey', () => {
  it('is the same for the same card', () => {
    expect(key({})).toBe(key({}));
  });

  it.each<[string, Partial<Card>]>([
    ['title', { title: 'Another title' }],
    ['day', { day: 'As of 7 January 2026' }],
    ['figure', { figures: [{ value: '26', text: 'Deaths · HRANA', status: 'claimed' }] }],
    ['status', { figures: [{ value: '25', text: 'Deaths · Hengaw', status: 'verified' }] }],
    ['tally', { tally: [{ status: 'claimed', text: '4 claimed' }] }],
    ['map', { shapes: null }],
    ['direction', { dir: 'rtl' }],
  ])('changes with the %s', (_name, over) => {
    expect(key(over)).not.toBe(key({}));
  });

  it('changes with what draws', () => {
    expect(key({}, 'satori 2')).not.toBe(key({}));
  });
});

describe('composeCard', () => {
  it('puts the map at the end of the line in either direction', () => {
    const left = (dir: Card['dir']) =>
      Number(/translate\(([\d.]+)/.exec(composeCard(makeCard({ dir }), SHEET).map)?.[1]);
    expect(left('rtl')).toBe(MAP_BOX.margin);
    expect(left('ltr')).toBeGreaterThan(CARD_WIDTH / 2);
  });

  it('fills a province by its level and leaves out the map where there is none', () => {
    expect(composeCard(makeCard({}), SHEET).map).toContain('fill="#b06f12"');
    expect(composeCard(makeCard({ shapes: null }), SHEET).map).toBe('');
    expect(composeCard(makeCard({}), null).map).toBe('');
  });
});
