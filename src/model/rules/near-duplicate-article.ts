import type { ArticleEntry } from '../../schema/article.ts';
import type { Channel } from '../board.ts';
import type { BodyEntry } from '../content.ts';
import { isArticle } from '../kinds.ts';
import type { Found, Rule } from '../rule.ts';
import { mayBeSimilar, shinglesOf, similarity } from '../shingles.ts';

/** From this share of common shingles two bodies are one story told twice. */
const SAME = 0.6;
/** Fewer runs than this are a stub, in which any two sentences are alike. */
const LEAST = 30;
/** So many articles that share a hash are compared: a copy of a copy is a copy of the first. */
const MOST = 8;

/** Two articles that say the same drift apart with the first correction. */
export const nearDuplicateArticle: Rule = {
  name: 'near-duplicate-article',
  description: 'No two bodies have 60 per cent of their runs of five words in common.',
  severity: 'warning',
  scope: 'article',
  check: (entry, { neighbours }) => {
    if (!isCompared(entry)) return [];
    const shingles = shinglesOf(entry);
    const tried = new Set<unknown>();
    for (const hash of shingles.sketch)
      for (const { value: other } of neighbours.read(sketches, String(hash)).slice(0, MOST)) {
        // An article is a copy of an earlier one, in the order of their files.
        if (other === entry) break;
        if (tried.has(other)) continue;
        tried.add(other);
        if (!mayBeSimilar(shingles, shinglesOf(other))) continue;
        const share = similarity(shingles, shinglesOf(other));
        if (share >= SAME) return [near(entry, other.id, share)];
      }
    return [];
  },
};

/** Articles by a sample of their shingles: two like bodies share some of these. */
export const sketches: Channel<BodyEntry<ArticleEntry>> = {
  name: 'sketch',
  isAmongPosters: true,
  notesOf: (entry, kind) =>
    isArticle(entry, kind) && isCompared(entry)
      ? Array.from(shinglesOf(entry).sketch, (hash) => [String(hash), entry] as const)
      : [],
  isSame: (before, after) =>
    before.id === after.id && isSameHashes(shinglesOf(before).hashes, shinglesOf(after).hashes),
  concerns: (own, before, after) =>
    [before, after].some((other) => mayBeSimilar(shinglesOf(own), shinglesOf(other))),
};

function isCompared(entry: BodyEntry<ArticleEntry>): boolean {
  return entry.data.status !== 'retracted' && shinglesOf(entry).hashes.length >= LEAST;
}

function isSameHashes(before: Uint32Array, after: Uint32Array): boolean {
  return before.length === after.length && before.every((hash, at) => hash === after[at]);
}

function near(entry: Found['entry'], other: string, share: number): Found {
  return {
    entry,
    path: ['title'],
    message: `the body is nearly that of \`${other}\`: ${String(Math.floor(share * 100))} per cent of it`,
    found: null,
    hint: `Update \`${other}\` instead, or cite its claims.`,
  };
}
