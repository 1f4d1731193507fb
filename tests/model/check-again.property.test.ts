import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkContent, createChecker } from '../../src/model/check.ts';
import type { Content, Entry } from '../../src/model/content.ts';
import { compareText } from '../../src/model/finding.ts';
import {
  articleEntry,
  contentOf,
  pageEntry,
  placeEntry,
  siteEntry,
  sourceEntry,
  translationEntry,
} from '../support/factories.ts';
import { CLAIM, VERIFIED } from '../support/samples.ts';

const RUNS = { seed: 20_261_122, numRuns: 30 };
const SLOTS = 5;
const idOf = (slot: number) => `2026-01-06-s${String(slot)}`;
const LONG = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');

/** Everything in an article that another file, or a rule that looks at two files, could care for. */
const articlePlan = fc.record({
  status: fc.constantFrom('published' as const, 'published' as const, 'draft' as const, 'retracted' as const),
  published: fc.constantFrom('2026-11-22T12:00:00+00:00', '2026-11-29T12:00:00+00:00'),
  cites: fc.constantFrom(
    '',
    '[x](OTHER.md#c1)',
    '[12 dead](OTHER.md#c1)',
    'confirmed [x](OTHER.md#c1)',
    '[x](OTHER.md)',
  ),
  other: fc.nat(SLOTS),
  words: fc.constantFrom('', LONG, `${LONG} and more`),
  value: fc.constantFrom(null, 20, 12),
  day: fc.constantFrom('2026-01-05', '2026-01-06'),
  claim: fc.constantFrom('verified', 'reported', 'withdrawn'),
  relates: fc.constantFrom(null, 'supersedes' as const, 'corrects' as const),
  alias: fc.constantFrom(null, 'old-name', idOf(1)),
  text: fc.constantFrom('Shops in the bazaar stayed shut.', 'Others went out.'),
  year: fc.constantFrom('2026', '2026', '2025'),
  isCited: fc.boolean(),
});
type ArticlePlan = typeof articlePlan extends fc.Arbitrary<infer T> ? T : never;

const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ slot: fc.nat(SLOTS - 1), article: articlePlan }) },
  {
    weight: 1,
    arbitrary: fc.record({ slot: fc.nat(SLOTS - 1), article: fc.constantFrom('gone', 'broken') }),
  },
  { weight: 1, arbitrary: fc.record({ translates: fc.option(fc.nat(SLOTS)) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      fact: fc.constantFrom('source', 'disclosure', 'topic', 'place', 'page', 'words'),
    }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

interface State {
  readonly articles: readonly (ArticlePlan | 'gone' | 'broken')[];
  readonly translates: number | null;
  readonly facts: ReadonlySet<string>;
}

function apply(state: State, change: Edit): State {
  if ('slot' in change)
    return {
      ...state,
      articles: state.articles.map((old, at) => (at === change.slot ? change.article : old)),
    };
  if ('translates' in change) return { ...state, translates: change.translates };
  const facts = new Set(state.facts);
  if (!facts.delete(change.fact)) facts.add(change.fact);
  return { ...state, facts };
}

function articleOf(slot: number, plan: ArticlePlan): Content['articles'][number] {
  const { status, published, cites, other, words, value, day, claim, relates, alias, text } = plan;
  const figure =
    value === null ? undefined : ({ metric: 'deaths', value, bound: 'exact', cumulative: true } as const);
  const { event_type: _, ...plain } = CLAIM;
  const first = {
    ...(figure ? { ...plain, kind: 'toll' as const, figure } : CLAIM),
    text,
    when: { from: '2026-01-01', to: day },
    status: claim,
    ...(claim === 'verified' ? { ...VERIFIED, verified_by: 'bbc', basis: 'identities-confirmed' } : {}),
    ...(relates === null ? {} : { relates: [{ claim: `${idOf(other)}#c1`, as: relates }] }),
  };
  const body = `\n${words}\n\n${plan.isCited ? '[So](#c1).' : 'So.'} ${cites.replace('OTHER', idOf(other))}\n`;
  return articleEntry(
    {
      status,
      published,
      ...(status === 'retracted' ? { retraction: { date: '2026-11-30', reason: 'It was wrong.' } } : {}),
      claims: [first as typeof CLAIM],
      ...(alias === null ? {} : { aliases: [alias] }),
    },
    // The same id in two folders is one of the mistakes.
    { id: idOf(plan.year === '2025' ? 0 : slot), file: `articles/${plan.year}/${idOf(slot)}.md`, body },
  );
}

/** What is the same keeps its very object, as the reader's cache keeps it. */
const kept = new Map<string, unknown>();
function same<T>(name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}

function contentAt({ articles, translates, facts }: State): Content {
  const plans = articles.flatMap((plan, slot) => (typeof plan === 'string' ? [] : [{ plan, slot }]));
  const broken = articles.flatMap((plan, slot) => (plan === 'broken' ? [`article/${idOf(slot)}`] : []));
  const has = (fact: string) => facts.has(fact);
  const byFile = (one: Entry<unknown>, other: Entry<unknown>) => compareText(one.file, other.file);
  return {
    ...same('base', () => contentOf()),
    articles: plans
      .map(({ plan, slot }) => same(JSON.stringify([slot, plan]), () => articleOf(slot, plan)))
      .sort(byFile),
    translations:
      translates === null
        ? []
        : [same(`fa ${String(translates)}`, () => translationEntry({}, idOf(translates)))],
    sources: [
      same(`hrana ${String(has('disclosure'))}`, () =>
        sourceEntry('hrana', { disclosure: has('disclosure') ? 'Other words.' : 'Words.' }),
      ),
      ...(has('source') ? [] : [same('bbc', () => sourceEntry('bbc', { parent: 'hrana' }))]),
    ].sort(byFile),
    site: same(`site ${String(has('topic'))}`, () =>
      siteEntry(has('topic') ? { topics: [{ id: 'spread', name: 'Spread' }] } : {}),
    ),
    places: same(`places ${String(has('place'))}`, () =>
      has('place') ? [placeEntry({ province: 'IR-99' })] : [placeEntry()],
    ),
    pages: has('page') ? [same('page', () => pageEntry({}, 'about', `\nSee [it](${idOf(1)}.md#c1).\n`))] : [],
    loadedWords: null,
    broken: new Set(broken),
  };
}

it('finds after any edit what a check of everything finds', { timeout: 120_000 }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(edit, { minLength: 8, maxLength: 20 }), (edits) => {
      const check = createChecker();
      let state: State = {
        articles: Array.from({ length: SLOTS }, () => 'gone' as const),
        translates: null,
        facts: new Set(),
      };
      for (const change of edits) {
        state = apply(state, change);
        const content = contentAt(state);
        const whole = checkContent(content);
        for (const { code } of whole) seen.add(code);
        expect(check(content)).toEqual(whole);
      }
    }),
    RUNS,
  );
  // Each of these looks at two files at least.
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...['alias-clash', 'cites-retracted', 'cites-scheduled', 'cites-unpublished', 'cumulative-falls'],
      ...['duplicate-claim', 'duplicate-id', 'figure-wording', 'near-duplicate-article', 'relation-order'],
      ...['status-wording', 'translation-original', 'uncited-claim', 'unknown-claim', 'unknown-id'],
      ...['place-province', 'unknown-source'],
    ]),
  );
});
