import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Topology } from 'topojson-specification';
import { ANY_PLACE, type BodyEntry, type Content, type Entry } from '../model/content.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { articleSchema, translationSchema } from '../schema/article.ts';
import {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
  type PlaceEntry,
} from '../schema/reference-data.ts';
import { siteSchema } from '../schema/site.ts';
import { parseCsv } from './csv.ts';
import { readMarkdownEntry, readYamlEntry, stemOf, validate, type Reader } from './entries.ts';
import { listFiles, readText } from './files.ts';

const TRANSLATION = /\.([a-z]{2,3})$/;

/** What a content folder holds, and what is wrong with the files themselves. */
export interface ReadResult {
  readonly content: Content;
  readonly findings: readonly Finding[];
}

/**
 * Reads and validates every file of a content folder, each once. Never throws for bad content: what does not
 * hold is left out and told as a finding. Throws where the folder itself is not there.
 */
export function readContent(folder: string): ReadResult {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`The content folder ${folder} is not there; set CONTENT_DIR.`);
  const reader: Reader = { folder, findings: [], broken: new Set() };
  const articleFiles = markdownFiles(reader, 'articles');
  const isTranslation = (file: string) => TRANSLATION.test(stemOf(file));
  const originals = articleFiles.filter((file) => !isTranslation(file));
  const content: Content = {
    site: existsSync(path.join(folder, 'site.yaml'))
      ? readYamlEntry(reader, 'site.yaml', siteSchema, 'site')
      : missingSite(reader),
    articles: readBodies(reader, originals, articleSchema, 'article'),
    translations: readBodies(reader, articleFiles.filter(isTranslation), translationSchema, 'translation'),
    sources: readYamls(reader, 'sources', sourceSchema, 'source'),
    provinces: readYamls(reader, 'provinces', provinceSchema, 'province'),
    waves: readYamls(reader, 'waves', waveSchema, 'wave'),
    places: readPlaces(reader),
    pages: readBodies(reader, markdownFiles(reader, 'pages'), pageSchema, 'page'),
    boundaries: readBoundaries(reader),
    broken: reader.broken,
  };
  return { content, findings: reader.findings.sort(compareFindings) };
}

function markdownFiles(reader: Reader, under: string): string[] {
  return listFiles(reader.folder, under).filter((file) => strayless(reader, file, '.md'));
}

/** Whether a file belongs in its folder; a stray one is told, so that nothing is left out in silence. */
function strayless(reader: Reader, file: string, ending: string): boolean {
  if (file.endsWith(ending)) return true;
  reader.findings.push({
    code: 'stray-file',
    severity: 'warning',
    file,
    span: null,
    message: `is not a ${ending} file and is left out`,
    found: null,
    hint: `Rename it to end in ${ending}, or take it away.`,
    fix: null,
  });
  return false;
}

function readBodies<S extends z.ZodType>(
  reader: Reader,
  files: string[],
  schema: S,
  kind: string,
): BodyEntry<z.infer<S>>[] {
  return files
    .map((file) => readMarkdownEntry(reader, file, schema, kind, stemOf(file).replace(TRANSLATION, '')))
    .filter((entry) => entry !== null);
}

function readYamls<S extends z.ZodType>(
  reader: Reader,
  under: string,
  schema: S,
  kind: string,
): Entry<z.infer<S>>[] {
  return listFiles(reader.folder, under)
    .filter((file) => strayless(reader, file, '.yaml'))
    .map((file) => readYamlEntry(reader, file, schema, kind))
    .filter((entry) => entry !== null);
}

function readPlaces(reader: Reader): Entry<PlaceEntry>[] {
  const file = 'places.csv';
  if (!existsSync(path.join(reader.folder, file))) return [];
  const read = readText(reader.folder, file);
  if (read.text === null) {
    reader.findings.push(read.finding);
    reader.broken.add(ANY_PLACE);
    return [];
  }
  const csv = parseCsv(read.text, file);
  reader.findings.push(...csv.findings);
  if (csv.findings.length > 0) reader.broken.add(ANY_PLACE);
  return csv.rows
    .map(({ cells, span }) => {
      const id = `${cells['province'] ?? ''}/${cells['slug'] ?? ''}`;
      return validate(reader, { kind: 'place', id, file }, placeSchema, cells, () => span);
    })
    .filter((entry) => entry !== null);
}

function readBoundaries(reader: Reader): Topology | null {
  const file = 'geo/provinces.topo.json';
  if (!existsSync(path.join(reader.folder, file))) return null;
  const read = readText(reader.folder, file);
  if (read.text === null) {
    reader.findings.push(read.finding);
    return null;
  }
  try {
    return JSON.parse(read.text) as Topology;
  } catch (error) {
    reader.findings.push({
      code: 'json-syntax',
      severity: 'error',
      file,
      span: null,
      message: error instanceof Error ? error.message : 'is not JSON',
      found: null,
      hint: 'Copy the file again from where it came.',
      fix: null,
    });
    return null;
  }
}

function missingSite(reader: Reader): null {
  reader.findings.push({
    code: 'missing-file',
    severity: 'error',
    file: 'site.yaml',
    span: null,
    message: 'is missing: it names the site, its country, time zone, topics and metrics',
    found: null,
    hint: 'Write content/site.yaml; content/README.md lists its fields.',
    fix: null,
  });
  return null;
}
