import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../build/folders.ts';

const SIZES = [1000, 10_000, 50_000];
/** Seconds that the derivation of 10,000 articles may take. */
const LIMIT = { articles: 10_000, seconds: 3 };
/** How much dearer a claim may be among the most articles than among the fewest: more is not linear. */
const RATIO = 1.5;
/** Each size is measured so often, turn by turn, and its best turn counts: machines are noisy. */
const TURNS = 3;

interface Run {
  readonly articles: number;
  readonly claims: number;
  readonly seconds: number;
}

/**
 * `npm run bench -- derive`: everything that is derived from the claims, without reading files or writing pages, for
 * 1,000, 10,000 and 50,000 generated articles. Prints seconds of processor time, time a claim, and what the targets are.
 */
export function benchDerive(): number {
  console.log(['articles', 'claims', 'seconds', 'µs a claim'].map((cell) => cell.padStart(12)).join(''));
  const turns = Array.from({ length: TURNS }, () => SIZES.map(measure));
  const runs = SIZES.flatMap((articles) => {
    const own = turns.flat().filter((run) => run.articles === articles);
    return own.sort((a, b) => a.seconds - b.seconds).slice(0, 1);
  });
  for (const run of runs) {
    const cells = [run.articles, run.claims, run.seconds.toFixed(2), perClaim(run).toFixed(1)];
    console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
  }
  const [first, last] = [runs[0], runs.at(-1)];
  const ratio = first && last ? perClaim(last) / perClaim(first) : Number.NaN;
  const middle = runs.find(({ articles }) => articles === LIMIT.articles)?.seconds ?? Number.NaN;
  console.log(
    `${String(LIMIT.articles)} articles: ${middle.toFixed(2)} s, target under ${String(LIMIT.seconds)}`,
  );
  console.log(`time a claim, most to fewest: ${ratio.toFixed(2)}, target under ${String(RATIO)}`);
  return middle < LIMIT.seconds && ratio < RATIO ? 0 : 1;
}

function perClaim({ seconds, claims }: Run): number {
  return (seconds * 1e6) / claims;
}

/** The generator belongs to the tests, so it runs as a program of its own. */
function measure(articles: number): Run {
  const program = path.join(ROOT, 'tests/support/bench-derive.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(articles)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the derivation of ${String(articles)} articles failed:\n${stderr}`);
  return { articles, ...(JSON.parse(stdout) as Omit<Run, 'articles'>) };
}
