import { readFileSync } from 'node:fs';
import type { Card } from '../cards/card.ts';
import { composeCard, type ComposedCard } from '../cards/compose.ts';
import { drawCard, drawingTools } from '../cards/draw.ts';
import { openCardStore, type CardStore } from '../cards/store.ts';
import type { Edition } from '../i18n/edition.ts';
import { indexes, tracker } from '../tracker.ts';
import { articleCard, provinceCard, siteCard, waveCard } from './card-contents.ts';
import { localisedPaths } from './paths.ts';

/** Where the build keeps pictures from one time to the next; unset where no cards are drawn, as in `npm run dev`. */
const folder = process.env['RASAD_CARDS'];
const store: CardStore | null = folder ? openCardStore(folder, drawingTools(), drawCard) : null;

/**
 * The share cards of every edition: the site's, and one for each article, province and wave. They are begun here all
 * together, because most of the work is packing, which runs beside the pages.
 */
export function cardPaths() {
  if (!store) return [];
  const paths = localisedPaths((edition) =>
    cardsOf(edition).map(({ scope, card }) => ({
      params: { scope },
      props: { card: composeCard(card) },
    })),
  );
  const cards = paths.map(({ props }) => props.card);
  store.keepOnly(cards);
  void store.drawAhead(cards);
  return paths;
}

/** The picture of a card. Throws where it cannot be drawn. */
export async function cardResponse(card: ComposedCard): Promise<Response> {
  if (!store) throw new Error('Share cards are drawn by `npm run build` only.');
  const picture = readFileSync(await store.file(card));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}

interface ScopedCard {
  /** Path of its page below the edition; undefined for the home page. */
  readonly scope: string | undefined;
  readonly card: Card;
}

function cardsOf(edition: Edition): ScopedCard[] {
  return [
    { scope: undefined, card: siteCard(edition) },
    ...tracker.articles.map((article) => ({
      scope: `articles/${article.id}`,
      card: articleCard(article, edition),
    })),
    ...[...indexes.byProvince.values()].map((record) => ({
      scope: `provinces/${record.province.id}`,
      card: provinceCard(record, edition),
    })),
    ...[...tracker.waves.values()].map((wave) => ({
      scope: `waves/${wave.id}`,
      card: waveCard(wave, edition),
    })),
  ];
}
