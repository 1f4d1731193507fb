import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../../settings.ts';
import { plural, printable } from '../check/reporters/printable.ts';
import { migrateFolder, type Change, type MigrationOutcome } from './migrate-folder.ts';
import { MIGRATIONS } from './migrations.ts';

/** `npm run migrate`: 0 = the content has the form of this programme, 1 = a file could not be written. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
  const dryRun = values['dry-run'];
  const folder = readSettings().contentDir;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`The content folder ${folder} is not there; set CONTENT_DIR.`);
  const outcome = migrateFolder(folder, { dryRun });
  console.log(describe(outcome, dryRun));
  return Promise.resolve(outcome.refused.length > 0 ? 1 : 0);
}

function describe({ from, to, changes, refused }: MigrationOutcome, dryRun: boolean): string {
  if (from === to) return `The content has version ${String(to)} already: nothing to do.`;
  const due = MIGRATIONS.filter(({ number }) => number >= from).map(
    ({ name, description }) => `${name}: ${description}`,
  );
  const rows = changes.flatMap((change) => [
    `${change.file}  (${change.migrations.join(', ')})`,
    ...(dryRun ? changedLines(change) : []),
  ]);
  const left = refused.map(({ file, reason }) => `not written  ${file}: ${reason}`);
  const verb = dryRun ? 'would change' : 'changed';
  const total = `Version ${String(from)} to ${String(to)}: ${plural(changes.length - refused.length, 'file')} ${verb}.`;
  return printableLines([...due, ...rows, ...left, total]);
}

/** The lines that differ, before and after; migrations rewrite lines, and add none but at the end. */
function changedLines({ before, after }: Change): string[] {
  const old = before.split('\n');
  return after.split('\n').flatMap((line, index) => {
    const was = old[index] ?? '';
    if (line === was) return [];
    return [...(was === '' ? [] : [`  - ${was}`]), ...(line === '' ? [] : [`  + ${line}`])];
  });
}

function printableLines(rows: readonly string[]): string {
  return rows.map(printable).join('\n');
}
