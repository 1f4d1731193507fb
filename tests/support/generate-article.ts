import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { stringify } from 'yaml';
import { BASES, CLAIM_KINDS, EVENT_TYPES, VERIFIABLE_BASES } from '../../src/schema/vocabulary.ts';
import type { Random } from './random.ts';

/** What claims can name. */
export interface World {
  readonly provinces: readonly string[];
  /** As `<province>/<slug>`. */
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  readonly metrics: readonly string[];
}

/** A finished article, and what later ones may cite. */
export interface GeneratedArticle {
  readonly id: string;
  /** Path in the content folder. */
  readonly file: string;
  readonly text: string;
  readonly claims: readonly string[];
}

const FIRST_DAY = parseISO('2025-12-28');
const LAST_DAY = 90;
const STATUSES = [
  'verified',
  'reported',
  'reported',
  'claimed',
  'claimed',
  'rumour',
  'withdrawn',
  'false',
] as const;

/** Makes article number `index` (from 0); it may cite `earlier` ones. */
export function generateArticle(
  index: number,
  world: World,
  earlier: readonly GeneratedArticle[],
  random: Random,
): GeneratedArticle {
  const offset = random.number(4, LAST_DAY);
  const asOf = day(offset);
  const id = `${asOf}-synthetic-${String(index + 1).padStart(5, '0')}`;
  const evidence = evidenceOf(index, asOf, world, random);
  const keys = Object.keys(evidence);
  const claims = Array.from({ length: random.number(1, 8) }, (_, at) =>
    claimOf(at, index, offset, keys, world, random),
  );
  const front = {
    title: `Synthetic article ${String(index + 1)}`,
    summary: `A generated article with ${String(claims.length)} claims; nothing in it happened.`,
    lang: 'en',
    status: 'published',
    published: '2026-11-22T12:00:00+00:00',
    as_of: asOf,
    wave: 'synthetic',
    topics: [random.pick(world.topics)],
    reviewed_by: 'desk',
    accessed: '2026-11-22',
    evidence,
    claims,
  };
  const ids = claims.map((claim) => claim.id);
  const yaml = stringify(front, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  const text = `---\n${yaml}---\n\n${bodyOf(ids, earlier, random)}\n`;
  return { id, file: `articles/${asOf.slice(0, 4)}/${id}.md`, text, claims: ids };
}

function day(offset: number): string {
  return formatISO(addDays(FIRST_DAY, offset), { representation: 'date' });
}

function evidenceOf(
  index: number,
  asOf: string,
  { sources }: World,
  random: Random,
): Record<string, unknown> {
  const pages = Array.from({ length: random.number(1, 4) }, (_, at): [string, unknown] => {
    const publisher = random.pick(sources);
    const url = `https://${publisher.replace('synthetic-', '')}.example/${String(index + 1)}/${String(at + 1)}`;
    const page = {
      url,
      title: `Synthetic page ${String(at + 1)} of article ${String(index + 1)}`,
      publisher,
      published: random.chance(0.9) ? asOf : null,
      archived: `https://archive.example/2026/${url}`,
    };
    return [`page-${String(at + 1)}`, page];
  });
  return Object.fromEntries(pages);
}

/** One claim. The last keys fall to the first claims, so that every page of evidence is used. */
function claimOf(
  at: number,
  index: number,
  offset: number,
  keys: readonly string[],
  world: World,
  random: Random,
) {
  const kind = random.pick(CLAIM_KINDS);
  const status = random.pick(STATUSES);
  const source = random.pick(world.sources);
  const counts = kind === 'toll' || kind === 'spread';
  const last = offset - random.number(0, 2);
  return {
    id: `c${String(at + 1)}`,
    text: `Synthetic claim ${String(index + 1)}.${String(at + 1)}: ${source} says that something of kind ${kind} was so.`,
    kind,
    ...(kind === 'event' ? { event_type: random.pick(EVENT_TYPES) } : {}),
    source,
    ...(random.chance(0.3) ? { via: [random.pick(world.sources)] } : {}),
    basis: random.pick(status === 'verified' ? VERIFIABLE_BASES : BASES),
    status,
    ...(status === 'verified' ? { verified_by: random.pick(world.sources) } : {}),
    when: counts ? { from: '2025-12-28', to: day(last) } : day(last),
    where: [counts ? 'iran' : random.pick(random.chance(0.5) ? world.provinces : world.places)],
    ...(counts ? { figure: figureOf(last, index, world, random) } : {}),
    evidence: at === 0 ? keys : [random.pick(keys)],
    ...(random.chance(0.3) ? { quote: 'Words that nobody said.' } : {}),
  };
}

/** A running total grows with its last day, and no two articles have the same: the rules hold both against it. */
function figureOf(last: number, index: number, { metrics }: World, random: Random) {
  const value = last * 10_000 + (index % 10_000);
  const amount = random.chance(0.2) ? { min: value, max: value + 50 } : { value };
  return { metric: random.pick(metrics), ...amount, bound: 'exact', cumulative: true };
}

function bodyOf(own: readonly string[], earlier: readonly GeneratedArticle[], random: Random): string {
  const paragraphs = own.map((claim, at) => {
    const cited = earlier.length > 0 && random.chance(0.3) ? random.pick(earlier) : null;
    const other = cited ? ` Compare [an earlier account](${cited.id}.md#${random.pick(cited.claims)}).` : '';
    const heading = at > 0 && at % 3 === 0 ? `## Synthetic section ${String(at)}\n\n` : '';
    return `${heading}${FILLER}. ${nonsense(random)} One source says [that it was so](#${claim}).${other}`;
  });
  return paragraphs.join('\n\n');
}

const FILLER = 'This paragraph was generated, with some *emphasis*; numbers stand in claims alone';

const SYLLABLES = ['ba', 'do', 'fe', 'ga', 'ku', 'le', 'mi', 'no', 'pa', 'ri', 'su', 'te', 'vo', 'zu'];

/** Words of no language, so that no two articles are told alike. */
function nonsense(random: Random): string {
  const word = () => random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
  return `Nonsense follows: ${Array.from({ length: 40 }, word).join(' ')}.`;
}
