import { isMap, isScalar } from 'yaml';
import { listFiles, readText } from '../../reading/files.ts';
import { CONTENT_VERSION } from '../../schema/content-version.ts';
import { replaceFile } from '../check/replace-file.ts';
import { applyEdits } from '../text-edits.ts';
import type { ContentFile } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';
import { yamlPart } from './yaml-part.ts';

const SITE = 'site.yaml';

/** A file that a migration changes. */
export interface Change {
  readonly file: string;
  /** Names of the migrations that change it. */
  readonly migrations: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** What a migration did, or would do. */
export interface MigrationOutcome {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
  /** Files that could not be written, and why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Brings a content folder to the version of this programme. The record in site.yaml is written last, and only when
 * every file was: a run that broke off is taken up again by the next. Throws where the folder is newer.
 */
export function migrateFolder(folder: string, { dryRun }: { readonly dryRun: boolean }): MigrationOutcome {
  const from = versionOf(folder);
  if (from > CONTENT_VERSION)
    throw new Error(
      `content_version is ${String(from)}; this programme knows ${String(CONTENT_VERSION)}. Update it first.`,
    );
  const due = MIGRATIONS.filter(({ number }) => number >= from);
  const changes =
    due.length === 0 ? [] : listFiles(folder, '.').flatMap((file) => changeOf(folder, file, due));
  const refused = dryRun ? [] : changes.flatMap((change) => written(folder, change));
  const record = recordOf(folder, changes, from);
  if (!dryRun && refused.length === 0 && record) refused.push(...written(folder, record));
  return { from, to: CONTENT_VERSION, changes: record ? [...changes, record] : changes, refused };
}

/** The version a folder records; 1 where it records none. */
function versionOf(folder: string): number {
  const { text } = readText(folder, SITE);
  const version: unknown =
    text === null ? 1 : yamlPart({ file: SITE, text })?.document.get('content_version');
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

function changeOf(folder: string, file: string, due: typeof MIGRATIONS): Change[] {
  if (!/\.(md|yaml)$/.test(file)) return [];
  const { text } = readText(folder, file);
  if (text === null) return [];
  const migrations: string[] = [];
  let after = text;
  for (const { name, edits } of due) {
    const next = applyEdits(after, edits({ file, text: after }));
    if (next !== after) migrations.push(name);
    after = next;
  }
  return after === text ? [] : [{ file, migrations, before: text, after }];
}

/** The change of site.yaml that records the version. */
function recordOf(folder: string, changes: readonly Change[], from: number): Change | null {
  const { text } = readText(folder, SITE);
  if (text === null || from === CONTENT_VERSION) return null;
  const before = changes.find(({ file }) => file === SITE)?.after ?? text;
  const after = withVersion({ file: SITE, text: before });
  return after === null ? null : { file: SITE, migrations: ['content_version'], before, after };
}

/** Writes the version where it stands already, else as a new last line. */
function withVersion(site: ContentFile): string | null {
  const contents = yamlPart(site)?.document.contents;
  if (!isMap(contents) || contents.flow) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'content_version');
  const range = isScalar(pair?.value) ? pair.value.range : null;
  const version = String(CONTENT_VERSION);
  if (range) return site.text.slice(0, range[0]) + version + site.text.slice(range[1]);
  return `${site.text.replace(/\n*$/, '\n')}content_version: ${version}\n`;
}

function written(folder: string, { file, before, after }: Change): { file: string; reason: string }[] {
  const reason = replaceFile(folder, file, before, after);
  return reason === null ? [] : [{ file, reason }];
}
