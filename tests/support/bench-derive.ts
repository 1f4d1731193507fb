// A program of its own, since nothing in src imports from tests: node tests/support/bench-derive.ts <articles>
// Prints one line of JSON: claims, and the seconds of its own thread's time that one whole derivation took. What other
// programs do on the machine meanwhile has little part in that.
import { buildIndexes } from '../../src/model/indexes.ts';
import { listOpenClaims } from '../../src/model/open-claims.ts';
import { buildTracker } from '../../src/model/tracker.ts';
import { generateContent } from './generate-content.ts';

const articles = Number(process.argv[2]);
if (!Number.isInteger(articles) || articles < 1)
  throw new Error('bench-derive.ts needs a number of articles');

/** Derives everything and tells how long it took, in seconds. */
function derive(count: number): { seconds: number; claims: number } {
  const content = generateContent({ articles: count });
  const start = process.threadCpuUsage();
  const tracker = buildTracker(content, { today: '2026-11-22', preview: false });
  const { asOf } = buildIndexes(tracker);
  listOpenClaims(tracker);
  if (asOf.length === 0) throw new Error('nothing was derived');
  return { seconds: process.threadCpuUsage(start).user / 1e6, claims: tracker.claims.length };
}

/** Derived in all at each size, so that a small one is not judged by a moment. */
const LEAST = 20_000;

// The first runs compile: they would make few articles look dear and many cheap.
for (let round = 0; round < 12; round += 1) derive(500);
const rounds = Math.max(3, Math.ceil(LEAST / articles));
const runs = Array.from({ length: rounds }, () => derive(articles)).sort((a, b) => a.seconds - b.seconds);
const { claims, seconds } = runs[Math.floor(rounds / 2)] ?? { claims: 0, seconds: Number.NaN };
console.log(JSON.stringify({ claims, seconds }));
