import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
  readonly remove: () => void;
}

/** Hangs on `globalThis`: two projects load this file, each a copy of its own, and one build serves both. */
const holder = globalThis as { rasadRealSite?: Promise<Running> };

/** Vitest's global set-up of the build and browser tests: builds the real content and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = (holder.rasadRealSite ??= start());
  const { folder, address } = await running;
  project.provide('realSite', { folder, address });
  return async () => {
    (await running).remove();
  };
}

async function start(): Promise<Running> {
  const work = mkdtempSync(path.join(tmpdir(), 'rasad-site-'));
  const folder = path.join(work, 'dist');
  const begun = performance.now();
  try {
    await mustBuild({ OUT_DIR: folder });
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
  console.info(`real content built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const server = await serve(folder, '/', 0, false);
  return {
    folder,
    address: server.address,
    remove: () => {
      server.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
