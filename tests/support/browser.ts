import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the browser that the global set-up found. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = inject('browserPlace');
  return chromium.launch({
    // The tests' machines run as root, where Chromium's own sandbox cannot start.
    args: ['--no-sandbox'],
    env: { ...process.env, ...env },
    ...(executable ? { executablePath: executable } : { channel: 'chrome' }),
  });
}
