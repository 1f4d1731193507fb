import type { Card, CardPlan } from '../cards/card.ts';
import type { Edition } from '../i18n/edition.ts';
import { editions, indexes, tracker } from '../tracker.ts';
import { articleCard, CARD_SHEET, provinceCard, siteCard, waveCard } from './card-contents.ts';

/** What the step after the pages draws: in every edition the site's card, and one for each article, province and wave. */
export function cardPlanResponse(): Response {
  const plan: CardPlan = { sheet: CARD_SHEET, cards: [...editions.values()].flatMap(cardsOf) };
  return new Response(JSON.stringify(plan), { headers: { 'content-type': 'application/json' } });
}

function cardsOf(edition: Edition): CardPlan['cards'] {
  const { urls } = edition;
  const base = urls.file('');
  const beside = (page: string, card: Card) => ({ file: urls.card(page).slice(base.length), card });
  return [
    beside(urls.home, siteCard(edition)),
    ...tracker.articles.map((article) => beside(urls.article(article.id), articleCard(article, edition))),
    ...[...indexes.byProvince.values()].map((record) =>
      beside(urls.province(record.province.id), provinceCard(record, edition)),
    ),
    ...[...tracker.waves.values()].map((wave) => beside(urls.wave(wave.id), waveCard(wave, edition))),
  ];
}
