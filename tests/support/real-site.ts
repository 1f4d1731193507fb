import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve.ts';
import { mustBuild } from './build.ts';

/** The real content, built once for all tests that look at it. */
export interface RealSite {
  /** The built folder. Tests only read it. */
  readonly folder: string;
  /** Address of its home page, with a slash at the end. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    realSite: RealSite;
  }
}

interface Running extends RealSite {
  readonly stop: () => Promise<void>;
}

/** Hangs on `globalThis`: two projects load this file, each a copy of its own, and one build serves both. */
const holder = globalThis as { rasadRealSite?: Promise<Running> };

/**
 * Vitest's global set-up of the build and browser tests: builds the real content and serves it. The build goes on
 * while the unit tests run; `await-real-site.ts` holds back each file that wants it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = (holder.rasadRealSite ??= start());
  const { folder, address } = await running;
  project.provide('realSite', { folder, address });
  return async () => {
    await (await running).stop();
  };
}

/** Waits until the real content is built. Throws what the build printed where it failed. */
export async function whenBuilt({ folder }: RealSite): Promise<void> {
  while (!existsSync(outcomeFile(folder))) await sleep(100);
  const failure = readFileSync(outcomeFile(folder), 'utf8');
  if (failure !== '') throw new Error(failure);
}

async function start(): Promise<Running> {
  const work = mkdtempSync(path.join(tmpdir(), 'rasad-site-'));
  const folder = path.join(work, 'dist');
  const server = await serve(folder, '/', 0, false);
  const built = build(folder);
  return {
    folder,
    address: server.address,
    stop: async () => {
      await built;
      server.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Never throws: its outcome goes into a file, which every process of the tests can read. */
async function build(folder: string): Promise<void> {
  const begun = performance.now();
  let failure = '';
  try {
    await mustBuild({ OUT_DIR: folder });
    console.info(`real content built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${outcomeFile(folder)}.new`, failure);
  renameSync(`${outcomeFile(folder)}.new`, outcomeFile(folder));
}

/** Beside the built folder; empty where all went well. */
function outcomeFile(folder: string): string {
  return `${folder}.outcome`;
}
