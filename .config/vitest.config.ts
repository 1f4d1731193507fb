import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Building a site takes seconds, and on a busy machine minutes: a limit for what hangs, not for what is slow. */
const LONG = 600_000;

/** A build or a browser takes one core and up to a gigabyte, so no more at once, however large the machine. */
const WORKERS = 2;

/** The slowest files of their group: begun last, one of them would leave the other core idle. */
const SLOWEST = ['scale', 'determinism', 'html', 'axe-persian', 'axe-default', 'requests'];

/** Vitest's own order, but the slowest files first. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = SLOWEST.indexOf(path.basename(moduleId, '.test.ts'));
      return at < 0 ? SLOWEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Unit tests first; then what builds sites, then what drives a browser. */
export default defineConfig({
  root: ROOT,
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        root: ROOT,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/browser/**'],
          // Pure functions: one module graph for all files of a worker halves the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root: ROOT,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/real-site.ts'],
          setupFiles: ['tests/support/await-real-site.ts'],
          maxWorkers: WORKERS,
          testTimeout: LONG,
          hookTimeout: LONG,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root: ROOT,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/real-site.ts', 'tests/support/chromium.ts'],
          setupFiles: ['tests/support/await-real-site.ts'],
          maxWorkers: WORKERS,
          testTimeout: LONG,
          hookTimeout: LONG,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
