import type { Group } from '../i18n/offline-messages.ts';
import type { LanguagePlan } from './plan.ts';

/** A page that could go into the zip, with the group it is listed in. */
export interface Candidate {
  /** Path inside the site, as in `fa/articles/x/`; '' is the home page. */
  readonly path: string;
  readonly group: Group;
}

/**
 * Groups in the order in which they get room, each by the beginning of its paths. What tells most for its size comes
 * first; a group without an entry goes in last.
 */
const GROUPS: readonly (readonly [group: Group, pattern: RegExp])[] = [
  ['site', /^(?:[\w-]+\/)?$/],
  ['provinces', /^provinces\/[^/]+\/$/],
  ['waves', /^waves\//],
  ['articles', /^articles\/\d{4}-[^/]+\/$/],
  ['figures', /^figures\/[^/]+\/$/],
  ['sources', /^sources\/[^/]+\/$/],
  ['timeline', /^timeline\//],
  ['places', /^places\//],
  ['others', /^/],
];
/** Never in the zip: they need a line or a script, or say once more what other pages say. */
const LEFT_OUT = /^(?:data|offline|search)\/|^as-of\/[^/]+\/$|^articles\/[^/]+\/text\/$/;

/**
 * The pages of one language in the order in which they get room in the zip: articles and days newest first, so that
 * what has to stay out for want of room is the oldest.
 */
export function orderPages(
  paths: readonly string[],
  plan: LanguagePlan,
  roots: readonly string[],
): Candidate[] {
  const others = roots.filter((root) => root !== '' && root !== plan.root);
  const place = new Map(plan.articles.map((path, index) => [path, index]));
  const rank = ({ path, group }: Candidate) => [
    GROUPS.findIndex(([name]) => name === group),
    group === 'articles' ? (place.get(path) ?? plan.articles.length) : 0,
  ];
  return paths
    .filter((path) => path.startsWith(plan.root) && !others.some((root) => path.startsWith(root)))
    .filter((path) => !LEFT_OUT.test(path.slice(plan.root.length)))
    .map((path) => ({ path, group: groupOf(path.slice(plan.root.length)) }))
    .sort((a, b) => {
      const [groupA = 0, placeA = 0] = rank(a);
      const [groupB = 0, placeB = 0] = rank(b);
      const byPath = a.path < b.path ? -1 : 1;
      return groupA - groupB || placeA - placeB || (a.group === 'timeline' ? -byPath : byPath);
    });
}

function groupOf(path: string): Group {
  return GROUPS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others';
}
