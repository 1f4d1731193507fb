import path from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Building a site takes seconds, and on a busy machine minutes: a limit for what hangs, not for what is slow. */
const LONG = 600_000;

/** A build or a browser takes one core and up to a gigabyte, so no more at once, however large the machine. */
const WORKERS = 2;

/** Unit tests first; then what builds sites, then what drives a browser. */
export default defineConfig({
  root: ROOT,
  test: {
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
          maxWorkers: WORKERS,
          testTimeout: LONG,
          hookTimeout: LONG,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
