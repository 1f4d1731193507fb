import type { Card, CardFigure, CardLevel, CardSheet, CardShape } from '../cards/card.ts';
import { buildSheet } from '../charts/geometry.ts';
import type { Edition } from '../i18n/edition.ts';
import type { ProvinceRecord } from '../model/by-province.ts';
import { buildCoverage } from '../model/coverage.ts';
import { buildLatestFigures } from '../model/latest-figures.ts';
import { compareStrength, countStatuses } from '../model/order.ts';
import type { Article, Claim, Wave } from '../model/record.ts';
import { STATUSES } from '../schema/vocabulary.ts';
import { indexes, tracker } from '../tracker.ts';
import { keyMetrics } from './key-metrics.ts';

/** A card has room for so many figures. */
const FIGURES = 3;

/** The country as every card draws it, or null where the content has no boundaries. */
export const CARD_SHEET: CardSheet | null = drawSheet();

/** The card of every page that has none of its own. */
export function siteCard(edition: Edition): Card {
  const { name, t, format } = edition;
  return {
    ...frame(edition),
    label: name.wave(tracker.site.current_wave),
    day: t.asOf(format.day(tracker.today)),
    title: name.tagline,
    figures: (indexes.figures.find(({ metric }) => keyMetrics.has(metric))?.claims ?? [])
      .slice(0, FIGURES)
      .map((claim) => figureOf(claim, edition)),
    tally: tallyOf(tracker.claims, edition),
    shapes: shapesOf([...indexes.coverage].map(([id, { level }]) => [id, level])),
  };
}

/** An article's card: its title, what different sources count, and the provinces it speaks of. */
export function articleCard(article: Article, edition: Edition): Card {
  const { name, t, format, words } = edition;
  const title = words.title(article);
  return {
    ...frame(edition),
    label: [article.topics.map(name.topic)[0] ?? '', name.wave(article.wave)].filter(Boolean).join(' · '),
    day: t.asOf(format.day(article.asOf)),
    title: title.text,
    titleDir: title.attrs.dir === 'ltr' || title.attrs.dir === 'rtl' ? title.attrs.dir : edition.language.dir,
    figures: figuresOf(article.recorded).map((claim) => figureOf(claim, edition)),
    tally: tallyOf(article.recorded, edition),
    shapes: shapesOf(
      article.provinces.map((id) => [id, strongest(id, [...article.recorded, ...article.cited])]),
    ),
  };
}

/** A province's card: how sure it is that something happened there, and where it lies. */
export function provinceCard({ province, claims }: ProvinceRecord, edition: Edition): Card {
  const { name, t, format } = edition;
  const coverage = indexes.coverage.get(province.id);
  const word = coverage?.level ? t.status[coverage.level] : t.nothingFound;
  return {
    ...frame(edition),
    label: `${name.country} · ${word}`,
    day: t.asOf(format.day(tracker.today)),
    title: name.province(province.id),
    figures: figuresOf(
      claims.filter(({ provinces, places }) => provinces.length === 1 && places.length === 0),
    ).map((claim) => figureOf(claim, edition)),
    tally: tallyOf(claims, edition),
    shapes: shapesOf([[province.id, coverage?.level ?? null]]),
  };
}

/** A wave's card: the latest of each source's own counts. */
export function waveCard(wave: Wave, edition: Edition): Card {
  const { name, t, format } = edition;
  const latest = buildLatestFigures(tracker, wave.id);
  const figures = latest.find(({ metric }) => keyMetrics.has(metric)) ?? latest[0];
  const last = wave.to ?? tracker.today;
  return {
    ...frame(edition),
    label: name.country,
    day: wave.to
      ? t.wave.from(format.dayShortYear(wave.from), format.dayShortYear(wave.to))
      : t.wave.since(format.dayShortYear(wave.from)),
    title: name.wave(wave.id),
    figures: (figures?.claims ?? []).slice(0, FIGURES).map((claim) => figureOf(claim, edition)),
    tally: tallyOf(
      tracker.claims.filter((claim) => claim.wave === wave.id),
      edition,
    ),
    shapes: shapesOf([...buildCoverage(tracker, wave.id, last)].map(([id, { level }]) => [id, level])),
  };
}

function frame({ language, lang, name }: Edition) {
  const { site } = tracker;
  const beside = lang === 'fa' ? site.name : (site.name_fa ?? null);
  return {
    lang,
    dir: language.dir,
    titleDir: language.dir,
    site: name.site,
    siteBeside: beside === name.site ? null : beside,
  };
}

/** The first figures in the order of the list, of one metric and each by another source: never two added up. */
function figuresOf(claims: readonly Claim[]): Claim[] {
  const live = claims.filter(
    ({ figure, unfound, status }) => figure && !unfound && status !== 'withdrawn' && status !== 'false',
  );
  const metric = (live.find(({ figure }) => figure && keyMetrics.has(figure.metric)) ?? live[0])?.figure
    ?.metric;
  const bySource = Map.groupBy(
    live.filter(({ figure }) => figure?.metric === metric),
    ({ source }) => source,
  );
  return [...bySource.values()].flatMap(([first]) => first ?? []).slice(0, FIGURES);
}

function figureOf(claim: Claim, { format, name }: Edition): CardFigure {
  const { figure } = claim;
  const [place] = claim.where;
  // A town's number must never look like the country's.
  const scope = claim.national || !place ? format.dayShortYear(claim.to) : name.where(place);
  return {
    value: figure ? format.figure(figure) : '',
    text: [figure ? name.metric(figure.metric) : '', name.sourceShort(claim.source), scope]
      .filter(Boolean)
      .join(' · '),
    status: claim.status,
  };
}

function tallyOf(claims: readonly Claim[], { t, format }: Edition) {
  const counts = countStatuses(claims);
  return STATUSES.filter((status) => counts[status] > 0)
    .slice(0, 4)
    .map((status) => ({ status, text: t.statusCount(t.status[status], format.number(counts[status])) }));
}

function strongest(province: string, claims: readonly Claim[]): CardLevel {
  const [best] = claims
    .filter(({ provinces, unfound }) => !unfound && provinces.includes(province))
    .sort(compareStrength);
  return best && best.status !== 'withdrawn' && best.status !== 'false' ? best.status : 'plain';
}

function shapesOf(
  levels: readonly (readonly [province: string, level: CardLevel | null])[],
): CardShape[] | null {
  return CARD_SHEET && levels.flatMap(([province, level]) => (level ? [{ province, level }] : []));
}

function drawSheet(): CardSheet | null {
  if (!tracker.boundaries) return null;
  const { width, height, outline, path } = buildSheet(tracker.boundaries, { width: 350, digits: 1 });
  const byProvince = [...tracker.provinces.values()].map(({ id, iso }) => [id, path(iso) ?? '']);
  return {
    width,
    height,
    outline: outline(),
    paths: Object.fromEntries(byProvince) as Record<string, string>,
  };
}
