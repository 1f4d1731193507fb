import { createHash } from 'node:crypto';
import type { Card, CardSheet } from './card.ts';
import { COLOURS } from './colours.ts';
import { CARD_HEIGHT, CARD_WIDTH, layOutCard, MAP_BOX, type CardNode } from './layout.ts';

/** A card laid out: everything the picture is made of, and nothing else. */
export interface ComposedCard {
  readonly tree: CardNode;
  /** The map as SVG, on the card's own sheet; empty where there is none. */
  readonly map: string;
}

/** Lays a card out and places its map. */
export function composeCard(card: Card, sheet: CardSheet | null): ComposedCard {
  return { tree: layOutCard(card), map: sheet && card.shapes ? placeMap(card, sheet) : '' };
}

/**
 * The name a picture is kept under: it changes with every word, colour and line of the card. `tools` names the
 * versions of what draws.
 */
export function cardKey(composed: ComposedCard, tools: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tools, composed]))
    .digest('hex')
    .slice(0, 32);
}

/** The country at the end of the line, beside the title and the figures. */
function placeMap({ dir, shapes }: Card, { width, height, outline, paths }: CardSheet): string {
  const room = CARD_HEIGHT - MAP_BOX.top - 116;
  const scale = Math.min(MAP_BOX.width / width, room / height);
  const left = dir === 'rtl' ? MAP_BOX.margin : CARD_WIDTH - MAP_BOX.margin - width * scale;
  const top = MAP_BOX.top + (room - height * scale) / 2;
  const draw = (d: string, fill: string, stroke: string, thick: number) =>
    `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${(thick / scale).toFixed(2)}"/>`;
  const filled = (shapes ?? []).flatMap(({ province, level }) => {
    const path = Object.hasOwn(paths, province) ? paths[province] : undefined;
    return path ? [draw(path, COLOURS[level], COLOURS.line, 1.2)] : [];
  });
  const at = `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})`;
  return `<g transform="${at}">${draw(outline, COLOURS.land, COLOURS.rule, 1)}${filled.join('')}</g>`;
}
