import type { Entry } from './content.ts';
import { compareText } from './finding.ts';
import type { Kind } from './kinds.ts';

/**
 * Something that files tell each other: what an entry posts, and under which keys. A rule reads by key, and looks
 * again at the entries it read for once what stands under that key has changed.
 */
export interface Channel<T> {
  readonly name: string;
  notesOf(entry: Entry<unknown>, kind: Kind): readonly (readonly [key: string, value: T])[];
  /** Whether no reader could see a difference between two values of one file. */
  isSame(before: T, after: T): boolean;
  /** Only entries that post under a key read it: so nobody has to note down who does. */
  readonly isAmongPosters?: true;
  /** Whether one who posts `own` may care that a value under the same key has changed; by default all do. */
  concerns?(own: T, before: T, after: T): boolean;
}

/** What one entry posted. */
export interface Note<T> {
  /** The file of the entry. */
  readonly file: string;
  readonly value: T;
}

/** Whoever posts and reads: one for each file, the same from one check to the next. */
export interface Member {
  readonly file: string;
}

/** What a member posts out of. */
export interface Poster {
  readonly entry: Entry<unknown>;
  readonly kind: Kind;
}

/** Holds what the members post, and knows who read it. */
export interface Board {
  /** Puts what a member tells after a change in place of what it told before. */
  readonly post: (member: Member, before: Poster | null, after: Poster | null) => void;
  /** What stands under a key, ordered by file. */
  readonly read: <T>(channel: Channel<T>, key: string, reader: Member) => readonly Note<T>[];
  /** Everything on a channel, by key, in no order: worked out by `derive`, anew only after a change. */
  readonly derive: <T, R>(
    channel: Channel<T>,
    derive: (notes: ReadonlyMap<string, readonly Note<T>[]>) => R,
    reader: Member,
  ) => R;
  /** Forgets what changed, where every member is looked at anyhow. */
  readonly forgetChanges: () => void;
  /** The members that read, or posted under, a key that changed since the last call, with its channel. */
  readonly takeAffected: () => readonly (readonly [channel: Channel<unknown>, member: Member])[];
}

interface Posted extends Note<unknown> {
  readonly member: Member;
}

interface Changed {
  readonly before: unknown;
  readonly after: unknown;
}

/** One channel's notes and readers. */
interface Shelf {
  readonly channel: Channel<unknown>;
  readonly notes: Map<string, Posted[]>;
  readonly readers: Map<string, Set<Member>>;
  /** Members that read the channel as a whole. */
  readonly readersOfAll: Set<Member>;
  readonly derived: Map<unknown, unknown>;
  /** Keys under which something changed: the values, or null where another member posts there now. */
  readonly changed: Map<string, Changed[] | null>;
}

/** An empty board of some channels. */
export function createBoard(channels: readonly Channel<unknown>[]): Board {
  const shelves = new Map(channels.map((channel) => [channel, emptyShelf(channel)]));
  const shelfOf = (channel: unknown): Shelf => {
    const shelf = shelves.get(channel as Channel<unknown>);
    if (!shelf) throw new Error('a rule reads a channel that is not on the board');
    return shelf;
  };
  return {
    post: (member, before, after) => {
      for (const shelf of shelves.values())
        replace(shelf, member, notesOf(shelf.channel, before), notesOf(shelf.channel, after));
    },
    read: <T>(channel: Channel<T>, key: string, reader: Member) => {
      const shelf = shelfOf(channel);
      if (!channel.isAmongPosters) {
        const readers = shelf.readers.get(key);
        if (readers) readers.add(reader);
        else shelf.readers.set(key, new Set([reader]));
      }
      return (shelf.notes.get(key) ?? []) as readonly Note<unknown>[] as readonly Note<T>[];
    },
    derive: (channel, derive, reader) => {
      const shelf = shelfOf(channel);
      shelf.readersOfAll.add(reader);
      if (!shelf.derived.has(derive))
        shelf.derived.set(
          derive,
          derive(shelf.notes as ReadonlyMap<string, unknown> as ReadonlyMap<string, readonly never[]>),
        );
      return shelf.derived.get(derive) as ReturnType<typeof derive>;
    },
    forgetChanges: () => {
      for (const { changed } of shelves.values()) changed.clear();
    },
    takeAffected: () =>
      [...shelves.values()].flatMap((shelf) =>
        [...affectedOn(shelf)].map((member) => [shelf.channel, member] as const),
      ),
  };
}

type Notes = readonly (readonly [key: string, value: unknown])[];

const NOTHING: Notes = [];

function notesOf(channel: Channel<unknown>, poster: Poster | null): Notes {
  return poster ? channel.notesOf(poster.entry, poster.kind) : NOTHING;
}

function emptyShelf(channel: Channel<unknown>): Shelf {
  return {
    channel,
    notes: new Map(),
    readers: new Map(),
    readersOfAll: new Set(),
    derived: new Map(),
    changed: new Map(),
  };
}

/** Puts a member's notes of one channel in place of those before, and marks the keys under which they differ. */
function replace(shelf: Shelf, member: Member, before: Notes, after: Notes): void {
  if (before.length === 0 && after.length === 0) return;
  const { channel, changed, notes, derived } = shelf;
  derived.clear();
  for (const [key] of before) withdraw(notes, key, member);
  for (const [key, value] of after) insert(notes, key, { member, file: member.file, value });
  if (before.length === 0) {
    for (const [key] of after) changed.set(key, null);
    return;
  }
  const valuesAt = (told: Notes, key: string) =>
    told.filter(([one]) => one === key).map(([, value]) => value);
  for (const key of new Set([...before, ...after].map(([one]) => one))) {
    const [old, fresh] = [valuesAt(before, key), valuesAt(after, key)];
    const isSame = old.length === fresh.length && old.every((value, at) => channel.isSame(value, fresh[at]));
    if (isSame) continue;
    const known = changed.get(key);
    const isOne = old.length === 1 && fresh.length === 1 && known !== null;
    changed.set(key, isOne ? [...(known ?? []), { before: old[0], after: fresh[0] }] : null);
  }
}

function withdraw(notes: Map<string, Posted[]>, key: string, member: Member): void {
  const left = (notes.get(key) ?? []).filter((note) => note.member !== member);
  if (left.length > 0) notes.set(key, left);
  else notes.delete(key);
}

/** Inserts a note where its file belongs. */
function insert(notes: Map<string, Posted[]>, key: string, note: Posted): void {
  const there = notes.get(key);
  if (!there) {
    notes.set(key, [note]);
    return;
  }
  const last = there.at(-1);
  if (!last || compareText(last.file, note.file) <= 0) there.push(note);
  else
    there.splice(
      there.findIndex(({ file }) => compareText(file, note.file) > 0),
      0,
      note,
    );
}

/** Who is concerned by the keys that changed; they are then forgotten. */
function affectedOn({ channel, notes, readers, readersOfAll, changed }: Shelf): Set<Member> {
  const affected = new Set(changed.size > 0 ? readersOfAll : []);
  for (const [key, changes] of changed) {
    for (const reader of readers.get(key) ?? []) affected.add(reader);
    for (const { member, value } of notes.get(key) ?? [])
      if (isConcerned(channel, value, changes)) affected.add(member);
  }
  changed.clear();
  return affected;
}

function isConcerned(channel: Channel<unknown>, own: unknown, changes: readonly Changed[] | null): boolean {
  if (changes === null || !channel.concerns) return true;
  return changes.some(({ before, after }) => channel.concerns?.(own, before, after));
}
