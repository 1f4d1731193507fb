import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles, readText } from '../../reading/files.ts';
import { splitFrontMatter } from '../../reading/markdown-file.ts';
import { parseYaml } from '../../reading/yaml.ts';
import { articleSchema } from '../../schema/article.ts';
import { sourceSchema } from '../../schema/reference-data.ts';
import { UsageError } from '../new/search.ts';
import { wrongWith } from '../new/whole-file.ts';
import { rewrite, writeNew } from '../new/write.ts';
import { fromForm, toForm } from './article-form.ts';
import { writeFields } from './front-matter.ts';
import { isList, isMap, jsonSchemaOf, pruned, textOf, type Json, type JsonMap } from './json-schema.ts';

const ARTICLE = /^articles\/(\d{4})\/\1-\d{2}-\d{2}-[a-z0-9-]+\.md$/;
const SOURCE = /^sources\/[a-z0-9-]+\.yaml$/;

/** An answer to Decap. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** A request that cannot be met, told to the editor as it is. */
class Refusal extends Error {}

/**
 * Decap's local backend over a content folder: the protocol of its "proxy" backend, in which the page asks for
 * files and hands them back. Decap sees each file as JSON; YAML is read and written here, so that days keep their
 * quotes and fields that did not change keep their text. It writes articles and sources, and nothing else.
 */
export function answerDecap(folder: string, request: unknown): Answer {
  const { action, params = {} } = isMap(request) ? request : {};
  const given = isMap(params) ? params : {};
  try {
    switch (action) {
      case 'info':
        return ok({ repo: path.basename(folder), publish_modes: ['simple'], type: 'local_fs' });
      case 'entriesByFolder':
        return ok(filesOf(folder, given['folder']).flatMap((file) => present(folder, file)));
      case 'entriesByFiles':
        return ok(pathsOf(given['files']).flatMap((file) => present(folder, file)));
      case 'getEntry':
        return ok(
          present(folder, textOf(given['path']))[0] ?? {
            data: null,
            file: { path: given['path'], id: null },
          },
        );
      case 'persistEntry':
        for (const file of isList(given['dataFiles']) ? given['dataFiles'] : []) persist(folder, file);
        return ok({ message: 'entry persisted' });
      case 'getMedia':
        return ok([]);
      case 'getNotes':
        return ok({ notes: [] });
      case 'getDeployPreview':
        return ok(null);
      default:
        return { status: 422, json: { error: `This editor cannot do "${textOf(action)}".` } };
    }
  } catch (error) {
    if (error instanceof Refusal) return { status: 422, json: { error: error.message } };
    throw error;
  }
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}

function filesOf(folder: string, under: Json | undefined): string[] {
  if (under !== 'articles' && under !== 'sources') return [];
  return listFiles(folder, under).filter(isKnown);
}

function pathsOf(files: Json | undefined): string[] {
  return (isList(files) ? files : []).flatMap((file) => (isMap(file) ? [textOf(file['path'])] : []));
}

function isKnown(file: string): boolean {
  return ARTICLE.test(file) || SOURCE.test(file);
}

/** A file as Decap sees it; none where it is not there, or not YAML. */
function present(folder: string, file: string): { data: string; file: { path: string; id: string } }[] {
  const current = isKnown(file) && existsSync(path.join(folder, file)) ? readCurrent(folder, file) : null;
  if (!current) return [];
  const form = SOURCE.test(file) ? current.data : toForm(current.data, current.body);
  const id = createHash('sha256').update(current.text).digest('hex');
  return [{ data: JSON.stringify(form), file: { path: file, id } }];
}

/** What stands on the disk. */
interface Current {
  readonly text: string;
  readonly yaml: string;
  readonly data: JsonMap;
  readonly body: string;
}

function readCurrent(folder: string, file: string): Current | null {
  const { text } = readText(folder, file);
  if (text === null) return null;
  const parts = SOURCE.test(file) ? { yaml: text, body: '' } : splitFrontMatter(text);
  if (!parts) return null;
  const { data } = parseYaml(parts.yaml, file, 1);
  return isMap(data) ? { text, yaml: parts.yaml, data, body: parts.body } : null;
}

/** Writes one file. Throws a `Refusal`, in words for the editor, where it would not hold. */
function persist(folder: string, given: Json): void {
  const { path: file = '', raw = '', newPath = null } = isMap(given) ? given : {};
  if (typeof file !== 'string' || typeof raw !== 'string' || !isKnown(file))
    throw new Refusal(`${textOf(file)} is no place for an article or a source.`);
  if (newPath !== null && newPath !== file) throw new Refusal('An id never changes once it is published.');
  const form = JSON.parse(raw) as Json;
  if (!isMap(form)) throw new Refusal('The form is empty.');
  const exists = existsSync(path.join(folder, file));
  const current = exists ? readCurrent(folder, file) : null;
  if (exists && !current) throw new Refusal(`${file} does not hold; \`npm run check\` says why.`);
  const text = SOURCE.test(file) ? sourceText(form, current) : articleText(form, current);
  const wrong = wrongWith(file, text, SOURCE.test(file) ? sourceSchema : articleSchema);
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
  try {
    if (current) rewrite(folder, file, current.text, text);
    else writeNew(folder, file, text);
  } catch (error) {
    if (error instanceof UsageError) throw new Refusal(error.message);
    throw error;
  }
}

function articleText(form: JsonMap, current: Current | null): string {
  const { data, body } = fromForm(form);
  const isSameBody = current !== null && current.body.trim() === body;
  return `---\n${writeFields(data, current)}---${isSameBody ? current.body : `\n\n${body}\n`}`;
}

function sourceText(form: JsonMap, current: Current | null): string {
  const data = pruned(form, jsonSchemaOf(sourceSchema));
  return writeFields(isMap(data) ? data : {}, current);
}
