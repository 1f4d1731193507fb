// Loaded into a measured process by `node --import`: on its end, adds its peak memory (kB) to the file named.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.RASAD_BENCH_FILE;
if (file && isMainThread) {
  process.on('exit', () => {
    appendFileSync(file, `${String(process.resourceUsage().maxRSS)}\n`);
  });
}
