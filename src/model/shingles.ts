import type { BodyEntry } from './content.ts';

/** Words in a shingle. */
const WIDTH = 5;
/** Hashes in a sketch: of two texts that have 60 per cent in common, five or more are the same 995 times in 1,000. */
const SKETCH = 16;

/** What is known of a text's shingles (runs of five words). */
export interface Shingles {
  /** Hashes of the shingles, each once, ascending. */
  readonly hashes: Uint32Array;
  /** The smallest of them: a sample that two like texts share. */
  readonly sketch: Uint32Array;
}

const kept = new WeakMap<BodyEntry<unknown>, Shingles>();

/** The shingles of a body, worked out once an entry. */
export function shinglesOf(entry: BodyEntry<unknown>): Shingles {
  const before = kept.get(entry);
  if (before) return before;
  const words = wordsOf(entry.body).map(hash);
  const runs = new Uint32Array(Math.max(0, words.length - WIDTH + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + WIDTH; next += 1) run = mix(run ^ (words[next] ?? 0));
    runs[at] = run;
  }
  runs.sort();
  const hashes = runs.filter((run, at) => at === 0 || run !== runs[at - 1]);
  const shingles = { hashes, sketch: hashes.slice(0, SKETCH) };
  kept.set(entry, shingles);
  return shingles;
}

/** The share of shingles two texts have in common among all they have (Jaccard), 0 to 1. */
export function similarity({ hashes: a }: Shingles, { hashes: b }: Shingles): number {
  const common = countCommon(a, b);
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

/** Whether lengths and sketches leave it possible that two texts have most of their shingles in common. */
export function mayBeSimilar(a: Shingles, b: Shingles): boolean {
  const isLike = 2 * Math.min(a.hashes.length, b.hashes.length) > Math.max(a.hashes.length, b.hashes.length);
  return isLike && countCommon(a.sketch, b.sketch) > SKETCH / 4;
}

/** How many numbers stand in both of two ascending lists. */
function countCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let at = 0, to = 0; at < a.length && to < b.length;) {
    const left = a[at] ?? 0;
    const right = b[to] ?? 0;
    if (left === right) common += 1;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return common;
}

/** Words without addresses and marks, in small letters. */
function wordsOf(body: string): string[] {
  return (
    body
      .replace(/\]\([^)\]]*\)/g, ']')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3, so that the smallest hashes are a fair sample. */
function mix(value: number): number {
  let mixed = value + 0x9e3779b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
