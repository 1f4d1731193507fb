import { createServer } from 'node:net';
import lighthouse, { type Config } from 'lighthouse';
import { chromium } from 'playwright-core';
import type { BrowserPlace } from './chromium.ts';

/** A score of 0 to 100 by category, and what keeps it from 100. */
export interface Report {
  readonly scores: Readonly<Record<string, number>>;
  /** Audits with weight that did not pass: `category: id: what it found`. */
  readonly faults: readonly string[];
}

/** The categories that do not depend on how busy the machine is. */
export const STEADY = ['accessibility', 'best-practices', 'seo'];

/**
 * Runs Lighthouse on each page in turn, on its model of a mobile phone, in one browser. `asked` gives the pages and
 * their categories; `told` gets each report as soon as it is there. Throws where a page cannot be examined.
 */
export async function examine(
  { executable, env }: BrowserPlace,
  asked: readonly { readonly url: string; readonly categories: readonly string[] }[],
  told: (url: string, report: Report) => void,
): Promise<void> {
  const port = await freePort();
  const browser = await chromium.launch({
    args: ['--no-sandbox', `--remote-debugging-port=${String(port)}`],
    env: { ...process.env, ...env },
    ...(executable ? { executablePath: executable } : { channel: 'chrome' }),
  });
  try {
    for (const { url, categories } of asked) told(url, await examinePage(url, categories, port));
  } finally {
    await browser.close();
  }
}

async function examinePage(url: string, categories: readonly string[], port: number): Promise<Report> {
  const config: Config = { extends: 'lighthouse:default', settings: { onlyCategories: [...categories] } };
  const result = await lighthouse(url, { port, logLevel: 'error' }, config);
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? ''}`);
  const { audits, categories: judged } = result.lhr;
  const faults = Object.entries(judged).flatMap(([name, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const score = audit?.score ?? 1;
      return audit && weight > 0 && score < 1 ? [`${name}: ${id}: ${audit.displayValue ?? audit.title}`] : [];
    }),
  );
  return {
    scores: Object.fromEntries(
      Object.entries(judged).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    faults,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
