import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './build/folders.ts';
import { buildEditorSchemas } from './schemas/editor-schemas.ts';

/** Where the schemas of the editors' program lie. */
export const SCHEMA_FOLDER = path.join(ROOT, '.vscode/schemas');

/** `npm run schemas`: writes the JSON Schemas anew, by which an editor's program completes and explains fields. */
export function run(): Promise<number> {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of buildEditorSchemas()) {
    writeFileSync(path.join(SCHEMA_FOLDER, name), text);
    console.log(`.vscode/schemas/${name}`);
  }
  return Promise.resolve(0);
}
