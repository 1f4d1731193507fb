import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headerRules } from '../../hosting/headers.ts';
import { HEADERS_FILE, writeHeadersFile } from '../../hosting/headers-file.ts';
import { checkContent } from '../../model/check.ts';
import { sharedContent } from '../../reading/shared.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { reportOn } from '../check/check-folder.ts';
import { plural } from '../check/reporters/printable.ts';
import { reportText } from '../check/reporters/text.ts';
import { runAfterSteps } from './after-steps.ts';
import { cacheFolder, ROOT } from './folders.ts';
import { keepMemorySmall } from './memory.ts';

const UNTOUCHED = 'Nothing was built; the last good output stays as it was.';

/** `npm run build`: 0 = `dist/` is new, 1 = the content has errors or a page threw; then `dist/` is as it was. */
export async function run(): Promise<number> {
  return (await buildSite(readSettings())) ? 0 : 1;
}

/**
 * Checks, builds into a staging folder inside the project, and swaps only when all went well: outside, Astro would
 * take one folder for the work of every build, and two at once would mix their pages.
 * False where the content has errors or a page throws. Either way the last good output stays.
 * `check` is another check for the test of hostile content; no command and no variable can take it away.
 */
export async function buildSite(
  settings: Settings,
  check: (settings: Settings) => boolean = checkFirst,
): Promise<boolean> {
  if (!check(settings)) return false;
  const staging = path.join(cacheFolder(settings), `staging-${String(process.pid)}`);
  const beside = `${settings.outDir}.staging-${String(process.pid)}`;
  process.env['RASAD_STAGING'] = staging;
  try {
    const cards = settings.preview ? null : path.join(cacheFolder(settings), 'cards');
    if (!(await buildPages(staging, cards))) return false;
    writeFileSync(path.join(staging, HEADERS_FILE), writeHeadersFile(headerRules(settings.basePath)));
    mkdirSync(path.dirname(beside), { recursive: true });
    move(staging, beside);
    swap(beside, settings.outDir);
  } finally {
    for (const folder of [staging, beside]) rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

/** False where a page or a step after them throws; what was said is printed. */
async function buildPages(staging: string, cards: string | null): Promise<boolean> {
  // Astro asks whether the staging folder lies below the working folder; the caller's is kept for relative paths.
  process.env['RASAD_CWD'] ??= process.env['INIT_CWD'] ?? process.cwd();
  process.chdir(ROOT);
  // Loaded only now: broken content is told at once.
  const { build } = await import('astro');
  const stop = keepMemorySmall();
  try {
    await build({ root: ROOT, logLevel: 'warn' });
    await runAfterSteps(staging, cards);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
    console.error(UNTOUCHED);
    return false;
  } finally {
    stop();
  }
}

function checkFirst({ contentDir }: Settings): boolean {
  const report = reportOn(contentDir, sharedContent(contentDir), checkContent);
  const { errors, warnings } = report.summary;
  if (errors === 0) {
    if (warnings > 0)
      console.log(`Content checked: ${plural(warnings, 'warning')}; \`npm run check\` shows them.`);
    return true;
  }
  console.error(
    reportText({ ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }),
  );
  console.error(UNTOUCHED);
  return false;
}

/** Renames a folder, or copies it where the goal lies on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Puts the new folder in place of the old. Between the two renames, nothing of the new site can be half there. */
function swap(staging: string, outDir: string): void {
  const old = `${outDir}.old-${String(process.pid)}`;
  if (existsSync(outDir)) renameSync(outDir, old);
  try {
    renameSync(staging, outDir);
  } catch (error) {
    if (existsSync(old)) renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
