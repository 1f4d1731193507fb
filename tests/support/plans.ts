import fc from 'fast-check';
import type { Content } from '../../src/model/content.ts';
import type { Precision, Status } from '../../src/schema/vocabulary.ts';
import { articleEntry, contentOf, pageEntry, waveEntry } from './factories.ts';
import { CLAIM, FIGURE } from './samples.ts';

/** A made-up claim, as plain as it can be: what a property is checked against is worked out from this alone. */
interface PlannedClaim {
  readonly source: string;
  readonly via: readonly string[];
  readonly where: readonly string[];
  /** First day, and how many more days the window has; in January 2026. */
  readonly from: number;
  readonly length: number;
  readonly precision: Precision;
  readonly cumulative: boolean;
  readonly status: Status;
}

interface PlannedArticle {
  readonly state: 'published' | 'draft' | 'retracted';
  readonly published: string;
  readonly claims: readonly PlannedClaim[];
  /** Pairs of article and claim it cites, by position; those that are not there are left out. */
  readonly cites: readonly (readonly [number, number])[];
}

/** A made-up content. */
export type Plan = readonly PlannedArticle[];

const SOURCES = ['bbc', 'hengaw', 'hrana'];
const PLACES = ['iran', 'ilam', 'tehran', 'ilam/malekshahi', 'tehran/tehran'];

const claimArbitrary: fc.Arbitrary<PlannedClaim> = fc.record({
  source: fc.constantFrom(...SOURCES),
  via: fc.subarray(SOURCES),
  where: fc.subarray(PLACES),
  from: fc.integer({ min: 1, max: 20 }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 11 })),
  precision: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Precision>('day') },
    fc.constantFrom<Precision>('week', 'month', 'year'),
  ),
  cumulative: fc.boolean(),
  status: fc.constantFrom<Status>('reported', 'claimed', 'rumour', 'withdrawn', 'false'),
});

export const planArbitrary: fc.Arbitrary<Plan> = fc.array(
  fc.record({
    state: fc.oneof(
      { weight: 3, arbitrary: fc.constant<PlannedArticle['state']>('published') },
      fc.constantFrom<PlannedArticle['state']>('draft', 'retracted'),
    ),
    published: fc.constantFrom('2026-11-20T12:00:00Z', '2026-11-21T12:00:00Z'),
    claims: fc.array(claimArbitrary, { minLength: 1, maxLength: 4 }),
    cites: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 })), { maxLength: 4 }),
  }),
  { maxLength: 6 },
);

const idOf = (index: number) => `2026-01-31-article-${String(index)}`;
const keyOf = (article: number, claim: number) => `${idOf(article)}#c${String(claim + 1)}`;
const dayOf = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

/** The content a plan describes. */
export function contentFrom(plan: Plan): Content {
  const articles = plan.map(({ state, published, claims, cites }, index) => {
    const links = cites
      .filter(([article, claim]) => plan[article]?.claims[claim])
      .map(([article, claim]) => `[x](${idOf(article)}.md#c${String(claim + 1)})`);
    const changes = {
      status: state,
      published,
      as_of: '2026-01-31',
      ...(state === 'retracted' ? { retraction: { date: '2026-11-22', reason: 'Made up.' } } : {}),
      claims: claims.map((claim, at) => ({
        ...CLAIM,
        id: `c${String(at + 1)}`,
        kind: 'toll' as const,
        event_type: undefined,
        source: claim.source,
        via: [...claim.via],
        where: [...claim.where],
        when: { from: dayOf(claim.from), to: dayOf(claim.from + claim.length) },
        precision: claim.precision,
        figure: { ...FIGURE, cumulative: claim.cumulative },
        status: claim.status,
      })),
    };
    return articleEntry(changes, { id: idOf(index), body: `\n${links.join('\n')}\n` });
  });
  const waves = [waveEntry(), waveEntry('2022-23', { from: '2022-09-16' })];
  return contentOf({
    articles,
    waves,
    pages: [pageEntry({ order: 1 }, 'about'), pageEntry({ order: 1 }, 'method')],
  });
}

interface Facets {
  readonly provinces: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

function facetsOf(claim: PlannedClaim): Facets {
  const local = claim.where.filter((where) => where !== 'iran');
  return {
    provinces: local.map((where) => where.replace(/\/.*/, '')),
    places: local.filter((where) => where.includes('/')),
    sources: [claim.source, ...claim.via],
  };
}

function daysOf({ from, length, precision, cumulative }: PlannedClaim): string[] {
  if (precision !== 'day') return [];
  if (cumulative || length > 6) return [dayOf(from + length)];
  return Array.from({ length: length + 1 }, (_, index) => dayOf(from + index));
}

/** What must come out for a plan, worked out without the code under test. */
export function expected(plan: Plan) {
  const isLive = (article: number) => plan[article]?.state === 'published';
  const live = plan.flatMap((article, index) =>
    isLive(index) ? article.claims.map((claim, at) => ({ key: keyOf(index, at), claim })) : [],
  );
  const claimsOf = (article: PlannedArticle, index: number) => [
    ...article.claims,
    ...article.cites.flatMap(([to, at]) => (to !== index && isLive(to) ? (plan[to]?.claims[at] ?? []) : [])),
  ];
  const group = (pairs: readonly (readonly [string, string])[]): Record<string, string[]> => {
    const groups: Record<string, string[]> = {};
    for (const [key, value] of [...pairs].sort()) {
      const list = (groups[key] ??= []);
      if (!list.includes(value)) list.push(value);
    }
    return groups;
  };
  const perClaim = (pairsOf: (claim: PlannedClaim, id: string) => [string, string][]) =>
    plan.flatMap((article, index) =>
      isLive(index) ? claimsOf(article, index).flatMap((claim) => pairsOf(claim, idOf(index))) : [],
    );
  return {
    /** Keys of the claims that count. */
    liveClaims: live.map(({ key }) => key),
    articlesBy: (facet: keyof Facets) =>
      group(perClaim((claim, id) => facetsOf(claim)[facet].map((value) => [value, id]))),
    daysByArticle: () => group(perClaim((claim, id) => daysOf(claim).map((day) => [id, day]))),
    claimsByDay: () =>
      group(live.flatMap(({ key, claim }) => daysOf(claim).map((day): [string, string] => [day, key]))),
  };
}
