import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { BodyEntry, Content, Entry } from '../../src/model/content.ts';
import type { ArticleEntry, CorrectionEntry } from '../../src/schema/article.ts';
import type { ClaimEntry } from '../../src/schema/claim.ts';
import { BASES, CLAIM_KINDS, STATUSES } from '../../src/schema/vocabulary.ts';
import { provinceEntry, siteEntry, sourceEntry, waveEntry } from './factories.ts';
import { seededRandom, type Random } from './random.ts';

const DAYS = 120;
const SOURCES = 60;
const PROVINCES = 31;
const WAVE = '2025-26';
const METRICS = ['deaths', 'arrests'];
const FIRST_DAY = parseISO('2025-12-28');
const DATES = Array.from({ length: DAYS + 20 }, (_, offset) =>
  formatISO(addDays(FIRST_DAY, offset), { representation: 'date' }),
);

/**
 * Content in memory with about four claims an article, joined by events, relations and corrections: what a
 * derivation has to work on, without files, schemas and Markdown. The same options give the same content.
 */
export function generateContent({ articles, seed = 1 }: { articles: number; seed?: number }): Content {
  const random = seededRandom(seed);
  const sources = Array.from({ length: SOURCES }, (_, index) =>
    sourceEntry(`source-${String(index)}`, index % 10 === 9 ? { parent: `source-${String(index - 1)}` } : {}),
  );
  const provinces = Array.from({ length: PROVINCES }, (_, index) =>
    provinceEntry(
      `province-${String.fromCharCode(97 + (index % 26))}${String(index)}`,
      `IR-${String(index)}`,
    ),
  );
  const world: World = {
    sources: sources.map(({ id }) => id),
    provinces: provinces.map(({ id }) => id),
    figures: new Map(),
    claims: [],
  };
  return {
    site: siteEntry(),
    articles: Array.from({ length: articles }, (_, index) => articleOf(index, world, random)),
    translations: [],
    sources,
    provinces,
    waves: [waveEntry(WAVE), waveEntry('2022-23', { from: '2022-09-16', to: '2023-09-15' })],
    places: [],
    pages: [],
    loadedWords: null,
    boundaries: null,
    broken: new Set(),
  };
}

/** What the articles so far have left for later ones to name. */
interface World {
  readonly sources: readonly string[];
  readonly provinces: readonly string[];
  /** The last figure of a source, by metric and source: the claim's key and its last day. */
  readonly figures: Map<string, { key: string; day: number }>;
  /** Keys of claims, for bodies to cite. */
  readonly claims: string[];
}

function articleOf(index: number, world: World, random: Random): BodyEntry<ArticleEntry> {
  const day = random.number(0, DAYS - 1);
  const id = `${DATES[day] ?? ''}-made-up-${String(index)}`;
  const cited = world.claims.length > 0 ? [random.pick(world.claims)] : [];
  const pages = Array.from({ length: 3 }, (_, at) => `page-${String(at)}`);
  const claims = Array.from({ length: random.number(2, 6) }, (_, at) =>
    claimOf(`${id}#c${String(at + 1)}`, day, pages, world, random),
  );
  const data: ArticleEntry = {
    title: `Made-up article ${String(index)}`,
    summary: 'Nothing in it happened.',
    lang: 'en',
    status: 'published',
    published: `2026-11-${String(random.number(10, 20))}T12:00:00+00:00`,
    as_of: DATES[day] ?? '',
    wave: random.chance(0.97) ? WAVE : '2022-23',
    topics: ['toll'],
    reviewed_by: 'desk',
    accessed: '2026-11-20',
    evidence: Object.fromEntries(
      pages.map((key) => [
        key,
        {
          url: `https://news.example/${String(index)}/${key}`,
          title: 'A made-up page',
          publisher: random.pick(world.sources),
          published: random.chance(0.85) ? (DATES[day + random.number(0, 9)] ?? null) : null,
        },
      ]),
    ),
    claims,
    ...(random.chance(0.05) ? { corrections: correctionsOf(claims, random) } : {}),
  };
  world.claims.push(...claims.map((claim) => `${id}#${claim.id}`));
  const links = cited.map((key) => ({
    url: key.replace('#', '.md#'),
    text: 'so',
    span: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  }));
  const plain = plainEntry(id, `articles/2026/${id}.md`, data);
  return { ...plain, body: '', bodyLine: 1, links, headings: [], prose: [] };
}

function claimOf(
  key: string,
  day: number,
  pages: readonly string[],
  world: World,
  random: Random,
): ClaimEntry {
  const source = random.pick(world.sources);
  const status = random.pick(STATUSES);
  const claim = {
    id: key.split('#')[1] ?? '',
    text: 'Something was so.',
    source,
    basis: random.pick(BASES),
    status,
    ...(status === 'verified' ? { verified_by: random.pick(world.sources) } : {}),
    ...(random.chance(0.2) ? { via: [random.pick(world.sources)] } : {}),
    evidence: [random.pick(pages), random.pick(pages)],
    ...(random.chance(0.02) ? { check_next: DATES[day] ?? '' } : {}),
  };
  if (random.chance(0.4)) return { ...claim, ...figureOf(key, source, day, world, random) };
  const length = random.chance(0.2) ? random.number(1, 9) : 0;
  const from = Math.max(0, day - length);
  return {
    ...claim,
    kind: random.pick(CLAIM_KINDS),
    when: { from: DATES[from] ?? '', to: DATES[day] ?? '' },
    where: random.chance(0.1) ? ['iran'] : [random.pick(world.provinces)],
    // Three or so claims to an event, however many articles there are.
    ...(random.chance(0.5) ? { event: `event-${String(Math.floor(world.claims.length / 6))}` } : {}),
  };
}

/** A running total, or the count of a day; now and then it supersedes what its source said before. */
function figureOf(key: string, source: string, day: number, world: World, random: Random) {
  const metric = random.pick(METRICS);
  const before = world.figures.get(`${metric} ${source}`);
  const replaces = before !== undefined && before.day <= day && random.chance(0.3);
  if (before === undefined || before.day <= day) world.figures.set(`${metric} ${source}`, { key, day });
  const value = day * 20 + random.number(1, 200);
  const amount = random.chance(0.2) ? { min: value, max: value + 100 } : { value };
  return {
    kind: 'toll' as const,
    when: { from: DATES[random.chance(0.7) ? 0 : day] ?? '', to: DATES[day] ?? '' },
    where: random.chance(0.7) ? ['iran'] : [random.pick(world.provinces)],
    figure: {
      metric,
      ...amount,
      bound: random.pick(['exact', 'at-least', 'about'] as const),
      cumulative: true,
      ...(random.chance(0.3) ? { includes: ['protesters' as const] } : {}),
    },
    ...(replaces ? { relates: [{ claim: before.key, as: 'supersedes' as const }] } : {}),
  };
}

function correctionsOf(claims: readonly ClaimEntry[], random: Random): CorrectionEntry[] {
  const { id, figure, status } = random.pick(claims);
  const date = `2026-11-${String(random.number(12, 22))}`;
  const note = 'Made up.';
  if (figure?.value !== undefined && random.chance(0.5))
    return [
      { date, claim: id, kind: 'figure', was: String(figure.value + 7), now: String(figure.value), note },
    ];
  return [{ date, claim: id, kind: 'status', was: random.pick(STATUSES), now: status, note }];
}

function plainEntry<T>(id: string, file: string, data: T): Entry<T> {
  return { id, file, text: '', data, locate: () => null };
}
