import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCards } from '../../src/cards/store.ts';
import { makeCard, SHEET } from '../support/cards.ts';

let work = '';
let drawn: string[] = [];
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'rasad-cards-'));
  drawn = [];
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

const store = () => path.join(work, 'store');
const site = () => path.join(work, 'site');
/** Writes cards of these titles, each beside the page of its name. */
const write = (titles: readonly string[], tools = 'tools 1') =>
  writeCards(
    site(),
    {
      sheet: SHEET,
      cards: titles.map((title) => ({ file: `articles/${title}/card.png`, card: makeCard({ title }) })),
    },
    store(),
    {
      tools,
      draw: ({ tree }) => {
        const words = JSON.stringify(tree);
        drawn.push(words);
        return Promise.resolve(Buffer.from(words));
      },
    },
  );

describe('writeCards', () => {
  it('puts each picture beside its page, and draws an unchanged card never again', async () => {
    expect(await write(['one', 'two'])).toEqual({ drawn: 2, kept: 0 });
    expect(readFileSync(path.join(site(), 'articles/one/card.png'), 'utf8')).toContain('"one"');
    expect(await write(['one', 'two', 'three'])).toEqual({ drawn: 1, kept: 2 });
    expect(drawn).toHaveLength(3);
  });

  it('draws anew what other tools would draw', async () => {
    await write(['one']);
    expect(await write(['one'], 'tools 2')).toEqual({ drawn: 1, kept: 0 });
  });

  it('keeps no picture of a card that is gone, and nothing half-written', async () => {
    await write(['one', 'two']);
    const before = readdirSync(store());
    await write(['one']);
    const after = readdirSync(store());
    expect(before).toHaveLength(2);
    expect(after).toHaveLength(1);
    expect(readFileSync(path.join(store(), after[0]!), 'utf8')).toContain('"one"');
  });

  it('throws what draws throws', async () => {
    const draw = () => Promise.reject(new Error('no ink'));
    const plan = { sheet: null, cards: [{ file: 'card.png', card: makeCard({}) }] };
    await expect(writeCards(site(), plan, store(), { tools: '', draw })).rejects.toThrow('no ink');
  });
});
