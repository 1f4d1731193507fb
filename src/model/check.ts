import type { BodyEntry, Content, Entry } from './content.ts';
import { applyExceptions, toTold, type Told } from './exceptions.ts';
import { compareFindings, type Finding } from './finding.ts';
import { buildReferences, type References } from './references.ts';
import type { Found, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules.ts';

/** What a file's own rules found last time, and what they were told then. */
type Kept = WeakMap<object, { readonly stamp: string; readonly told: readonly Told[] }>;

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
  let stamp = '';
  return (content) => {
    const references = buildReferences(content);
    const context: RuleContext = { content, references };
    const fresh = stampOf(references, content);
    // The same text in the same object: comparing a long stamp once an entry would take longer than the rules.
    if (fresh !== stamp) stamp = fresh;
    const articles = new Set<unknown>(content.articles);
    const isArticle = (entry: Entry<unknown>): entry is Content['articles'][number] => articles.has(entry);
    const told: Told[] = [];
    for (const entry of entriesOf(content)) {
      const before = kept.get(entry);
      if (before?.stamp === stamp) {
        told.push(...before.told);
        continue;
      }
      const own = checkEntry(entry, isArticle, context);
      kept.set(entry, { stamp, told: own });
      told.push(...own);
    }
    for (const rule of RULES)
      if (rule.scope === 'content') for (const found of rule.check(context)) told.push(toTold(rule, found));
    return applyExceptions(content.articles, told, RULES).sort(compareFindings);
  };
}

/** Runs the rules of one file. */
function checkEntry(entry: Entry<unknown>, isArticle: IsArticle, context: RuleContext): Told[] {
  return RULES.flatMap((rule) =>
    foundIn(rule, entry, isArticle, context).map((found) => toTold(rule, found)),
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
  const { site, articles, translations, sources, provinces, waves, pages, loadedWords } = content;
  return [
    ...(site ? [site] : []),
    ...(loadedWords ? [loadedWords] : []),
    ...articles,
    ...translations,
    ...sources,
    ...provinces,
    ...waves,
    ...pages,
  ];
}

/** Changes when an id, a word list or a closed list changes, for then a file may mean something else. */
function stampOf(
  references: References,
  { site, loadedWords, provinces: files, ...others }: Content,
): string {
  const { sources, provinces, waves, places, articles } = references;
  const { sources: sourceFiles, waves: waveFiles } = others;
  const ids = [sources, provinces, waves, articles].map((set) => [...set].join(' '));
  const names = [...references.gazetteer.places].map(([name, found]) => [name, found.length]);
  const texts = [site, loadedWords, ...files, ...sourceFiles, ...waveFiles].map((entry) => entry?.text ?? '');
  return JSON.stringify([ids, places.size, names, [...references.gazetteer.sources], texts]);
}
