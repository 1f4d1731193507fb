import { createBoard, type Board, type Channel, type Member } from './board.ts';
import { CHANNELS } from './channels.ts';
import type { Content } from './content.ts';
import { applyExceptions, toTold, type Told } from './exceptions.ts';
import { factsOf } from './facts.ts';
import { compareFindings, type Finding } from './finding.ts';
import { isArticle } from './kinds.ts';
import { neighboursOf } from './neighbours.ts';
import { buildReferences, type References } from './references.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { foundIn, subjectsOf, type Subject } from './subjects.ts';

/** A file, from one check to the next. */
interface FileState extends Member {
  subject: Subject;
  /** What each rule told of it; rules that told nothing are left out. */
  readonly told: Map<Rule, readonly Told[]>;
  findings: readonly Finding[];
  isGone: boolean;
}

/** Runs every rule over a content. The build and `npm run check` both call this, and nothing else. */
export function checkContent(content: Content): Finding[] {
  return createChecker()(content);
}

/**
 * A check that remembers. Entries that are the very same objects as last time (the reader keeps those of files
 * that did not change) are looked at again only by rules that asked for something that has changed since.
 */
export function createChecker(): (content: Content) => Finding[] {
  const board = createBoard(CHANNELS);
  const files = new Map<string, FileState>();
  const look = createLook(board);
  let stamp = '';
  let references: References | null = null;
  return (content) => {
    const facts = factsOf(content);
    const fresh = JSON.stringify(facts);
    const isNew = references === null || fresh !== stamp;
    if (references === null || isNew) references = buildReferences(facts);
    stamp = fresh;
    const changed = update(files, subjectsOf(content), board);
    if (isNew) board.forgetChanges();
    const affected = board.takeAffected() as readonly (readonly [Channel<unknown>, FileState])[];
    const whole = isNew ? new Set(files.values()) : changed;
    const touched = new Set(whole);
    for (const file of whole) {
      file.told.clear();
      for (const rule of RULES) look.at(file, rule, references);
    }
    for (const [channel, file] of affected) {
      if (file.isGone || whole.has(file)) continue;
      for (const rule of look.readersOf(channel)) look.at(file, rule, references);
      touched.add(file);
    }
    for (const file of touched) file.findings = findingsOf(file);
    return [...files.values()].flatMap(({ findings }) => findings).sort(compareFindings);
  };
}

/** Takes over what is there now, and tells the board; gives the files that are new or changed. */
function update(
  files: Map<string, FileState>,
  subjects: ReadonlyMap<string, Subject>,
  board: Board,
): Set<FileState> {
  const changed = new Set<FileState>();
  for (const [key, file] of files) {
    if (subjects.has(key)) continue;
    file.isGone = true;
    files.delete(key);
    board.post(file, file.subject, null);
  }
  for (const [key, subject] of subjects) {
    const known = files.get(key);
    if (known?.subject.stamp === subject.stamp) continue;
    const file = known ?? { file: subject.entry.file, subject, told: new Map(), findings: [], isGone: false };
    board.post(file, known ? known.subject : null, subject);
    file.subject = subject;
    files.set(key, file);
    changed.add(file);
  }
  return changed;
}

/** Runs rules, and knows which channels each of them reads. */
function createLook(board: Board): {
  readonly at: (file: FileState, rule: Rule, references: References) => void;
  readonly readersOf: (channel: Channel<unknown>) => ReadonlySet<Rule>;
} {
  const readers = new Map<unknown, Set<Rule>>();
  let looking: { readonly file: FileState; readonly rule: Rule } | null = null;
  const note = (channel: unknown) => {
    const known = readers.get(channel);
    if (looking && known) known.add(looking.rule);
    else if (looking) readers.set(channel, new Set([looking.rule]));
  };
  const watched: Pick<Board, 'read' | 'derive'> = {
    read: (channel, key, reader) => {
      note(channel);
      return board.read(channel, key, reader);
    },
    derive: (channel, derive, reader) => {
      note(channel);
      return board.derive(channel, derive, reader);
    },
  };
  const neighbours = neighboursOf(watched, () => {
    if (!looking) throw new Error('a rule asked for a neighbour after it had ended');
    return looking.file;
  });
  return {
    at: (file, rule, references) => {
      looking = { file, rule };
      const { kind } = file.subject;
      const found = foundIn(rule, file.subject, { references, neighbours, kind });
      looking = null;
      if (found.length > 0)
        file.told.set(
          rule,
          found.map((one) => toTold(rule, one)),
        );
      else file.told.delete(rule);
    },
    readersOf: (channel) => readers.get(channel) ?? new Set(),
  };
}

function findingsOf({ subject: { entry, kind }, told }: FileState): Finding[] {
  const all = [...told.values()].flat();
  return isArticle(entry, kind) ? applyExceptions(entry, all, RULES) : all.map(({ finding }) => finding());
}
