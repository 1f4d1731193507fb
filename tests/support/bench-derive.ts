// A program of its own, since nothing in src imports from tests: node tests/support/bench-derive.ts <articles>
// Prints one line of JSON: claims, and the seconds of processor time one whole derivation took. What other programs
// do on the machine meanwhile has little part in that.
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
  const start = process.cpuUsage();
  const tracker = buildTracker(content, { today: '2026-11-22', preview: false });
  const { asOf } = buildIndexes(tracker);
  listOpenClaims(tracker);
  if (asOf.length === 0) throw new Error('nothing was derived');
  return { seconds: process.cpuUsage(start).user / 1e6, claims: tracker.claims.length };
}

// The first run compiles: it would make few articles look dear and many cheap.
for (let round = 0; round < 3; round += 1) derive(500);
const runs = Array.from({ length: 3 }, () => derive(articles));
const seconds = Math.min(...runs.map((run) => run.seconds));
console.log(JSON.stringify({ claims: runs[0]?.claims ?? 0, seconds }));
