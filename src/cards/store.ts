import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CardPlan } from './card.ts';
import { cardKey, composeCard, type ComposedCard } from './compose.ts';

/** Cards at work at once: while one is laid out, others are packed beside it. */
const AT_ONCE = 3;

/** What draws, and the name under which its versions go. */
export interface Drawing {
  readonly draw: (card: ComposedCard) => Promise<Buffer>;
  readonly tools: string;
}

/** How many pictures were drawn, and how many were at hand from an earlier build. */
export interface Drawn {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Puts the picture of every card of `plan` into the built `folder`. Pictures are kept in `store` from build to build by
 * what they show: an unchanged card is never drawn again, and a card that is gone leaves none. A picture is written
 * beside its name and renamed, so that a build that is cut off leaves none by halves. Throws where one cannot be drawn.
 */
export async function writeCards(
  folder: string,
  { sheet, cards }: CardPlan,
  store: string,
  { draw, tools }: Drawing,
): Promise<Drawn> {
  mkdirSync(store, { recursive: true });
  const names = new Set<string>();
  let drawn = 0;
  const waiting = cards.values();
  const lane = async () => {
    for (const { file, card } of waiting) {
      const composed = composeCard(card, sheet);
      const name = `${cardKey(composed, tools)}.png`;
      names.add(name);
      const kept = path.join(store, name);
      if (!existsSync(kept)) {
        const picture = await draw(composed);
        writeFileSync(`${kept}.${String(process.pid)}`, picture);
        renameSync(`${kept}.${String(process.pid)}`, kept);
        drawn += 1;
      }
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      copyFileSync(kept, path.join(folder, file));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  for (const name of readdirSync(store))
    if (!names.has(name)) rmSync(path.join(store, name), { force: true });
  return { drawn, kept: cards.length - drawn };
}
