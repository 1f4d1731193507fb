import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import { buildIndexes } from '../../src/model/indexes.ts';
import { STATUSES } from '../../src/schema/vocabulary.ts';
import { contentOf } from '../support/factories.ts';
import { buildTracker } from '../../src/model/tracker.ts';
import { contentFrom, expected, planArbitrary, type Plan } from '../support/plans.ts';

const RUNS = { seed: 20_260_106, numRuns: 60 };
const OPTIONS = { today: '2026-11-22', preview: false };

const buildNew = (plan: Plan) => {
  const tracker = buildTracker(contentFrom(plan), OPTIONS);
  return { tracker, indexes: buildIndexes(tracker) };
};
/** What was built, by plan: from one seed every property is given the same plans. */
const built = new Map<string, ReturnType<typeof buildNew>>();
const build = (plan: Plan) => {
  const name = JSON.stringify(plan);
  const known = built.get(name) ?? buildNew(plan);
  built.set(name, known);
  return known;
};
const check = (property: (plan: Plan) => void) => {
  fc.assert(fc.property(planArbitrary, property), RUNS);
};

/** The ids a map of lists holds under each key, keys without any left out. */
const idsByKey = (map: Iterable<readonly [string, readonly { readonly id: string }[]]>) =>
  Object.fromEntries(
    [...map].flatMap(([key, list]) => (list.length === 0 ? [] : [[key, list.map(({ id }) => id).sort()]])),
  );

/** JSON of anything with maps in it, in their order. */
const json = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? { map: [...part] } : part));

/** Building dozens of contents takes seconds on a busy machine. */
const LONG = 60_000;

describe('any content', { timeout: LONG }, () => {
  it('shows every article in exactly the provinces, places and sources its claims imply', () => {
    check((plan) => {
      const { indexes } = build(plan);
      const want = expected(plan);
      expect(idsByKey([...indexes.byProvince].map(([id, record]) => [id, record.articles]))).toEqual(
        want.articlesBy('provinces'),
      );
      expect(idsByKey([...indexes.byPlace].map(([id, record]) => [id, record.articles]))).toEqual(
        want.articlesBy('places'),
      );
      const bySource = want.articlesBy('sources');
      for (const [id, record] of indexes.bySource)
        expect(record.articles.map((article) => article.id).sort()).toEqual(bySource[id] ?? []);
      for (const id of Object.keys(bySource)) expect(indexes.bySource.has(id)).toBe(true);
    });
  });

  it('gives every article exactly the days its claims stand on', () => {
    check((plan) => {
      const { tracker } = build(plan);
      const articles = Object.fromEntries(
        tracker.articles.flatMap((article) =>
          article.days.length === 0 ? [] : [[article.id, article.days]],
        ),
      );
      expect(articles).toEqual(expected(plan).daysByArticle());
    });
  });

  it('puts every claim once on each of its days, and on no other', () => {
    check((plan) => {
      const { indexes } = build(plan);
      const days = Object.fromEntries(
        [...indexes.byDay].map(([day, claims]) => [day, claims.map(({ key }) => key).sort()]),
      );
      expect(days).toEqual(expected(plan).claimsByDay());
    });
  });

  it('agrees in every total', () => {
    check((plan) => {
      const { tracker, indexes } = build(plan);
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(tracker.claims).toHaveLength(expected(plan).liveClaims.length);
      expect(new Set(tracker.claims.map(({ key }) => key)).size).toBe(tracker.claims.length);
      expect(sum([...indexes.bySource.values()].map(({ claims }) => claims.length))).toBe(
        tracker.claims.length,
      );
      for (const { claims, counts } of [...indexes.byProvince.values(), ...indexes.bySource.values()]) {
        expect(sum(STATUSES.map((status) => counts[status]))).toBe(claims.length);
        expect(new Set(claims).size).toBe(claims.length);
      }
      expect(sum(tracker.articles.map(({ recorded }) => recorded.length))).toBe(tracker.claims.length);
      const inMonths = [...indexes.byMonth.values()].flatMap(({ days, undated }) => [
        ...undated,
        ...[...days.values()].flat(),
      ]);
      expect(new Set(inMonths)).toEqual(
        new Set(tracker.claims.filter(({ precision }) => precision !== 'year')),
      );
    });
  });

  it('never takes a claim of a draft or of a retracted article into an index', () => {
    check((plan) => {
      const { tracker, indexes } = build(plan);
      const live = new Set(expected(plan).liveClaims);
      const seen = [
        ...[...indexes.byProvince.values()].flatMap(({ claims }) => claims),
        ...[...indexes.bySource.values()].flatMap(({ claims, relayed, verified }) => [
          ...claims,
          ...relayed,
          ...verified,
        ]),
        ...[...indexes.coverage.values()].flatMap(({ claim }) => claim ?? []),
        ...indexes.figures.flatMap(({ claims }) => claims),
        ...tracker.articles.flatMap(({ cited }) => cited),
      ];
      for (const { key } of seen) expect(live.has(key)).toBe(true);
    });
  });

  it('comes out the same in whatever order it is read', () => {
    const shuffled = planArbitrary.chain((plan) => {
      const content = contentFrom(plan);
      const shuffle = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc
        .record({
          articles: shuffle(content.articles),
          sources: shuffle(content.sources),
          provinces: shuffle(content.provinces),
          waves: shuffle(content.waves),
          places: shuffle(content.places),
          pages: shuffle(content.pages),
        })
        .map((parts): [Content, Content] => [content, contentOf(parts)]);
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const first = buildTracker(one, OPTIONS);
        const second = buildTracker(other, OPTIONS);
        expect(json(second)).toBe(json(first));
        expect(json(buildIndexes(second))).toBe(json(buildIndexes(first)));
      }),
      RUNS,
    );
  });
});
