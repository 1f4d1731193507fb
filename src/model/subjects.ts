import type { PlaceEntry } from '../schema/reference-data.ts';
import { BOUNDARIES_FILE, type Content, type Entry } from './content.ts';
import { hasBody, isArticle, type Kind } from './kinds.ts';
import type { Found, Rule, RuleContext } from './rule.ts';

/** One thing rules look at: a file, the table of places, the map, or the id of an article that did not parse. */
export interface Subject {
  readonly kind: Kind;
  readonly entry: Entry<unknown>;
  /** The very same value for as long as the file does not change. */
  readonly stamp: unknown;
  /** The rows of the table of places. */
  readonly rows?: readonly Entry<PlaceEntry>[];
}

/** Everything there is to look at, by kind and file. */
export function subjectsOf(content: Content): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  const add = (subject: Subject) => {
    let key = `${subject.kind} ${subject.entry.file}`;
    while (subjects.has(key)) key += ' again';
    subjects.set(key, subject);
  };
  const addAll = (kind: Kind, entries: readonly (Entry<unknown> | null)[]) => {
    for (const entry of entries) if (entry) add({ kind, entry, stamp: entry });
  };
  addAll('site', [content.site]);
  addAll('loaded-words', [content.loadedWords]);
  addAll('article', content.articles);
  addAll('translation', content.translations);
  addAll('source', content.sources);
  addAll('province', content.provinces);
  addAll('wave', content.waves);
  addAll('page', content.pages);
  const { places } = content;
  if (places.length > 0)
    add({ kind: 'places', entry: standIn('places.csv', 'places'), stamp: places, rows: places });
  const { boundaries } = content;
  if (boundaries)
    add({ kind: 'boundaries', entry: standIn(BOUNDARIES_FILE, 'provinces'), stamp: boundaries });
  for (const id of content.broken)
    if (id.startsWith('article/'))
      add({ kind: 'broken article', entry: standIn(id, id.slice('article/'.length)), stamp: id });
  return subjects;
}

/** What a rule finds in a subject; nothing where it is none of its scope. */
export function foundIn(rule: Rule, { kind, entry, rows }: Subject, context: RuleContext): readonly Found[] {
  if (kind === 'broken article') return [];
  if (rows) return 'checkRows' in rule ? rule.checkRows(rows, context) : [];
  if (rule.scope === 'rows') return [];
  if (rule.scope === 'text') return rule.check(entry, context);
  if (rule.scope === 'article') return isArticle(entry, kind) ? rule.check(entry, context) : [];
  return hasBody(entry) ? rule.check(entry, context) : [];
}

/** Stands for what has no entry of its own. */
function standIn(file: string, id: string): Entry<unknown> {
  return { id, file, text: '', data: null, locate: () => null };
}
