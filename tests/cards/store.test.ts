import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeCard } from '../../src/cards/compose.ts';
import { openCardStore } from '../../src/cards/store.ts';
import { makeCard } from '../support/cards.ts';

const one = composeCard(makeCard({ title: 'One' }));
const two = composeCard(makeCard({ title: 'Two' }));
let folder = '';
let drawn: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rasad-cards-'));
  drawn = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (tools = 'tools 1') =>
  openCardStore(path.join(folder, 'cards'), tools, (card) => {
    drawn.push(card.map);
    return Promise.resolve(Buffer.from(JSON.stringify(card.tree)));
  });

describe('openCardStore', () => {
  it('draws a card once, in this build and in the next', async () => {
    const store = open();
    await store.drawAhead([one, two, one]);
    const file = await store.file(one);
    expect(readFileSync(file, 'utf8')).toContain('One');
    expect(await open().file(one)).toBe(file);
    expect(drawn).toHaveLength(2);
  });

  it('draws anew what other tools would draw', async () => {
    await open().file(one);
    await open('tools 2').file(one);
    expect(drawn).toHaveLength(2);
  });

  it('leaves no picture of a card that is gone, and nothing half-written', async () => {
    const store = open();
    await store.drawAhead([one, two]);
    const gone = await store.file(two);
    open().keepOnly([one]);
    expect(existsSync(gone)).toBe(false);
    expect(readdirSync(path.join(folder, 'cards'))).toEqual([path.basename(await store.file(one))]);
  });

  it('tells a failure to who asks for the card, not to who draws ahead', async () => {
    const store = openCardStore(folder, 'tools', () => Promise.reject(new Error('no ink')));
    await expect(store.drawAhead([one])).resolves.toBeUndefined();
    await expect(store.file(one)).rejects.toThrow('no ink');
  });
});
