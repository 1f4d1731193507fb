import type { ArticleEntry } from '../../schema/article.ts';
import type { ClaimEntry } from '../../schema/claim.ts';
import type { Channel, Note } from '../board.ts';
import { lastDay } from '../claim-window.ts';
import { findCycles } from '../cycles.ts';
import { compareText } from '../finding.ts';
import { isArticle } from '../kinds.ts';
import { topmostParent } from '../origins.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';

/** A later claim replaces an earlier one of its own source: else the ledger would follow the wrong number. */
export const relationOrder: Rule = {
  name: 'relation-order',
  description:
    'Relations run from a later claim to an earlier one of the same source and metric, in no circle.',
  severity: 'error',
  scope: 'article',
  check: (entry, context) =>
    entry.data.claims.flatMap((claim, index) =>
      (claim.relates ?? []).flatMap((relation, at): Found[] => {
        const key = `${entry.id}#${claim.id}`;
        const problem = context.neighbours.derive(relations, circlesIn).has(`${key} ${relation.claim}`)
          ? 'leads back to itself in a circle'
          : problemOf(key, claim, relation, context);
        if (problem === null) return [];
        return [
          {
            entry,
            path: ['claims', index, 'relates', at, 'claim'],
            message: `relates: \`${claim.id}\` ${relation.as} \`${relation.claim}\`, which ${problem}`,
            found: relation.claim,
            hint: 'Let the later claim name the earlier one of the same source and metric, or take the relation out.',
          },
        ];
      }),
    ),
};

type Relation = NonNullable<ClaimEntry['relates']>[number];

/** What each claim supersedes or corrects, by its key. */
export const relations: Channel<string> = {
  name: 'relation',
  notesOf: (entry, kind) =>
    isArticle(entry, kind)
      ? entry.data.claims.flatMap(({ id, relates = [] }) =>
          relates
            .filter(({ as }) => as !== 'same-origin')
            .map(({ claim }) => [`${entry.id}#${id}`, claim] as const),
        )
      : [],
  isSame: (before, after) => before === after,
};

/** The relations that close a circle. In the order of their keys, so that the same one is always told. */
function circlesIn(notes: ReadonlyMap<string, readonly Note<string>[]>): ReadonlySet<string> {
  const edges = [...notes].sort(([a], [b]) => compareText(a, b));
  return findCycles(new Map(edges.map(([from, to]) => [from, to.map(({ value }) => value)])));
}

function problemOf(key: string, claim: ClaimEntry, relation: Relation, context: RuleContext): string | null {
  if (relation.claim === key) return 'is the claim itself';
  if (relation.as !== 'supersedes') return null;
  const [article = '', id = ''] = relation.claim.split('#');
  const home = context.neighbours.article(article);
  const other = home?.claims.find((one) => one.id === id);
  if (!home || !other) return null;
  const [own, others] = [claim, other].map(({ source }) =>
    topmostParent(source, context.references.sourceById),
  );
  if (own !== others) return `is by another source, \`${other.source}\``;
  if (claim.figure && other.figure && claim.figure.metric !== other.figure.metric)
    return `counts something else, \`${other.figure.metric}\``;
  const isLater = lastDay(other.when) > lastDay(claim.when);
  // An estimate for two days may replace one for two weeks, if it was published later.
  const known = context.neighbours.article(key.split('#')[0] ?? '');
  const isNews = known !== undefined && publishedDay(claim, known) > publishedDay(other, home);
  return isLater && !isNews ? `is later (${lastDay(other.when)})` : null;
}

/** The first day that a page of a claim's evidence bears; '' where none bears one. */
function publishedDay(claim: ClaimEntry, { evidence }: ArticleEntry): string {
  const days = claim.evidence.flatMap((key) => evidence[key]?.published ?? []);
  return days.sort()[0] ?? '';
}
