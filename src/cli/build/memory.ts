import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this much resident memory nothing is done, in bytes. */
const MUCH_MEMORY = 600_000_000;
/** So much must have been put on the heap since the last time, in bytes: collecting what lives only costs time. */
const MUCH_GROWTH = 120_000_000;

/**
 * Collects garbage while pages are made, so that a large site fits a small machine: left alone, the collector lets
 * the heap grow to gigabytes before it works. Gives a way to stop.
 */
export function keepMemorySmall(): () => void {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  let alive = 0;
  const timer = setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage();
    if (rss < MUCH_MEMORY || heapUsed < alive + MUCH_GROWTH) return;
    collectGarbage();
    alive = process.memoryUsage().heapUsed;
  }, 500);
  return () => {
    clearInterval(timer);
  };
}
