import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardKey, type ComposedCard } from './compose.ts';

/** Pictures kept from build to build, by what they show. */
export interface CardStore {
  /** The file of a card's picture: kept from an earlier build, or drawn now. */
  readonly file: (card: ComposedCard) => Promise<string>;
  /** Draws what is missing of `cards`, a few at a time, while pages are made. A failure is told by `file`. */
  readonly drawAhead: (cards: readonly ComposedCard[]) => Promise<void>;
  /** Deletes every picture but those of `cards`: what was removed from the content leaves no trace here. */
  readonly keepOnly: (cards: readonly ComposedCard[]) => void;
}

/** Cards at work at once: while one is laid out, others are packed beside it. */
const AT_ONCE = 3;

/**
 * Opens the store in `folder`; `tools` names what draws. A picture is written beside its name and renamed, so that a
 * build that is cut off leaves none by halves.
 */
export function openCardStore(
  folder: string,
  tools: string,
  draw: (card: ComposedCard) => Promise<Buffer>,
): CardStore {
  const files = new Map<string, Promise<string>>();
  const nameOf = (card: ComposedCard) => `${cardKey(card, tools)}.png`;
  const make = async (card: ComposedCard, name: string) => {
    const file = path.join(folder, name);
    if (existsSync(file)) return file;
    const picture = await draw(card);
    mkdirSync(folder, { recursive: true });
    const beside = `${file}.${String(process.pid)}`;
    writeFileSync(beside, picture);
    renameSync(beside, file);
    return file;
  };
  const file = (card: ComposedCard) => {
    const name = nameOf(card);
    const made = files.get(name) ?? make(card, name);
    files.set(name, made);
    return made;
  };
  return {
    file,
    drawAhead: async (cards) => {
      const waiting = cards.values();
      const lane = async () => {
        for (const card of waiting) await file(card).catch(() => undefined);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
    },
    keepOnly: (cards) => {
      if (!existsSync(folder)) return;
      const kept = new Set(cards.map(nameOf));
      for (const name of readdirSync(folder)) {
        if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}
