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
  scope: 'content',
  check: ({ content }) => {
    const entries = content.articles.filter(({ data }) => data.status !== 'retracted');
    const byHash = new Map<number, number[]>();
    return entries.flatMap((entry, index): Found[] => {
      const shingles = shinglesOf(entry);
      if (shingles.hashes.length < LEAST) return [];
      const candidates = new Set<number>();
      for (const hash of shingles.sketch) {
        const sharing = byHash.get(hash);
        if (!sharing) byHash.set(hash, [index]);
        else {
          for (const one of sharing) candidates.add(one);
          if (sharing.length < MOST) sharing.push(index);
        }
      }
      for (const candidate of candidates) {
        const other = entries[candidate];
        if (!other || !mayBeSimilar(shingles, shinglesOf(other))) continue;
        const share = similarity(shingles, shinglesOf(other));
        if (share >= SAME) return [near(entry, other.id, share)];
      }
      return [];
    });
  },
};

function near(entry: Found['entry'], other: string, share: number): Found {
  return {
    entry,
    path: ['title'],
    message: `the body is nearly that of \`${other}\`: ${String(Math.floor(share * 100))} per cent of it`,
    found: null,
    hint: `Update \`${other}\` instead, or cite its claims.`,
  };
}
