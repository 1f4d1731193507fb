import type { BodyEntry, Content, Entry } from './content.ts';
import { compareFindings, type Finding } from './finding.ts';
import { buildReferences, type References } from './references.ts';
import { toFinding, type Found, type Rule, type RuleContext } from './rule.ts';
import { RULES } from './rules.ts';

/** What a file's own rules found last time, and what they were told then. */
type Kept = WeakMap<object, { readonly stamp: string; readonly findings: readonly Finding[] }>;

type IsArticle = (entry: Entry<unknown>) => entry is Content['articles'][number];

/** Runs every rule over a content. The build and `npm run check` both call this, and nothing else. */
export function checkContent(content: Content): Finding[] {
  return createChecker()(content);
}

/**
 * A check that remembers. Entries that are the very same objects as last time (the reader keeps those of files
 * that did not change) are not looked at again by rules of one file, unless the ids content may name have changed.
 */
export function createChecker(): (content: Content) => Finding[] {
  const kept: Kept = new WeakMap();
  return (content) => {
    const references = buildReferences(content);
    const context: RuleContext = { content, references };
    const stamp = stampOf(references, content);
    const articles = new Set<unknown>(content.articles);
    const isArticle = (entry: Entry<unknown>): entry is Content['articles'][number] => articles.has(entry);
    const findings: Finding[] = [];
    for (const entry of entriesOf(content)) {
      const before = kept.get(entry);
      if (before?.stamp === stamp) {
        findings.push(...before.findings);
        continue;
      }
      const own = checkEntry(entry, isArticle, context);
      kept.set(entry, { stamp, findings: own });
      findings.push(...own);
    }
    for (const rule of RULES)
      if (rule.scope === 'content')
        for (const found of rule.check(context)) findings.push(toFinding(rule, found));
    return findings.sort(compareFindings);
  };
}

/** Runs the rules of one file. */
function checkEntry(entry: Entry<unknown>, isArticle: IsArticle, context: RuleContext): Finding[] {
  return RULES.flatMap((rule) =>
    foundIn(rule, entry, isArticle, context).map((found) => toFinding(rule, found)),
  );
}

function foundIn(
  rule: Rule,
  entry: Entry<unknown>,
  isArticle: IsArticle,
  context: RuleContext,
): readonly Found[] {
  if (rule.scope === 'text') return rule.check(entry, context);
  if (rule.scope === 'body') return isBody(entry) ? rule.check(entry, context) : [];
  return rule.scope === 'article' && isArticle(entry) ? rule.check(entry, context) : [];
}

function isBody(entry: Entry<unknown>): entry is BodyEntry<unknown> {
  return 'links' in entry;
}

/** Every entry with a file of its own; rows of the gazetteer are looked at by rules of the whole content. */
function entriesOf(content: Content): Entry<unknown>[] {
  const { site, articles, translations, sources, provinces, waves, pages } = content;
  return [
    ...(site ? [site] : []),
    ...articles,
    ...translations,
    ...sources,
    ...provinces,
    ...waves,
    ...pages,
  ];
}

/** Changes when an id, a word list or a closed list changes, for then a file may mean something else. */
function stampOf(references: References, { site }: Content): string {
  const { sources, provinces, waves, places, articles } = references;
  const ids = [sources, provinces, waves, articles].map((set) => [...set].join(' '));
  return JSON.stringify([ids, places.size, site?.text ?? '']);
}
