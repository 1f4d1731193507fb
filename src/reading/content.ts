import { statSync } from 'node:fs';
import type { z } from 'zod';
import type { Topology } from 'topojson-specification';
import { BOUNDARIES_FILE, type BodyEntry, type Content, type Entry } from '../model/content.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { articleSchema, translationSchema } from '../schema/article.ts';
import { pageSchema, provinceSchema, sourceSchema, waveSchema } from '../schema/reference-data.ts';
import { loadedWordsSchema } from '../schema/loaded-words.ts';
import { siteSchema } from '../schema/site.ts';
import { cachedOutcome, type FileCache } from './cache.ts';
import { readMarkdownEntry, readYamlEntry, stemOf, type Outcome } from './entries.ts';
import { listTree } from './files.ts';
import { pictureFindings } from './pictures.ts';
import { misplacedFindings, strayFile } from './strays.ts';
import { missingSite, readBoundaries, readPlaces } from './tables.ts';

const TRANSLATION = /\.([a-z]{2,3})$/;

/** What a content folder holds, and what is wrong with the files themselves. */
export interface ReadResult {
  readonly content: Content;
  readonly findings: readonly Finding[];
}

/** Reads the files of one folder through a cache and collects what is wrong with them. */
interface Reader {
  readonly folder: string;
  /** Every file there is, sorted. */
  readonly files: readonly string[];
  readonly cache: FileCache;
  readonly findings: Finding[];
  readonly broken: Set<string>;
}

/**
 * Reads and validates every file of a content folder, each once; with the `cache` of an earlier reading only
 * those that changed. Never throws for bad content: what does not hold is left out and told as a finding.
 * Throws where the folder itself is not there.
 */
export function readContent(folder: string, cache: FileCache = new Map()): ReadResult {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`The content folder ${folder} is not there; set CONTENT_DIR.`);
  const { files, findings } = listTree(folder, '.');
  const found = [...findings, ...misplacedFindings(files)];
  const reader: Reader = { folder, files, cache, findings: found, broken: new Set() };
  const articleFiles = filesUnder(reader, 'articles', '.md');
  const isTranslation = (file: string) => TRANSLATION.test(stemOf(file));
  const originals = articleFiles.filter((file) => !isTranslation(file));
  const [site = null] = has(reader, 'site.yaml') ? readYamls(reader, ['site.yaml'], siteSchema, 'site') : [];
  if (!has(reader, 'site.yaml')) reader.findings.push(missingSite());
  const content: Content = {
    site,
    articles: readBodies(reader, originals, articleSchema, 'article'),
    translations: readBodies(reader, articleFiles.filter(isTranslation), translationSchema, 'translation'),
    sources: readYamls(reader, filesUnder(reader, 'sources', '.yaml'), sourceSchema, 'source'),
    provinces: readYamls(reader, filesUnder(reader, 'provinces', '.yaml'), provinceSchema, 'province'),
    waves: readYamls(reader, filesUnder(reader, 'waves', '.yaml'), waveSchema, 'wave'),
    places: has(reader, 'places.csv') ? take(reader, 'places.csv', () => readPlaces(folder)) : [],
    pages: readBodies(reader, filesUnder(reader, 'pages', '.md'), pageSchema, 'page'),
    loadedWords: loadedWordsOf(reader),
    boundaries: boundariesOf(reader),
    broken: reader.broken,
  };
  reader.findings.push(...pictureFindings(folder, reader.files));
  return { content, findings: reader.findings.sort(compareFindings) };
}

function has({ files }: Reader, file: string): boolean {
  return files.includes(file);
}

/** Takes the entries of one file, and keeps what is wrong with it. */
function take<E>(reader: Reader, file: string, read: () => Outcome<E>): readonly E[] {
  const outcome = cachedOutcome(reader.cache, reader.folder, file, read);
  // One by one: a file can have more findings than a call takes arguments.
  for (const finding of outcome.findings) reader.findings.push(finding);
  for (const id of outcome.broken) reader.broken.add(id);
  return outcome.entries;
}

/** Files with the right ending; any other is told, so that nothing is left out in silence. */
function filesUnder(reader: Reader, under: string, ending: string): string[] {
  const files = reader.files.filter((file) => file.startsWith(`${under}/`));
  for (const file of files) if (!file.endsWith(ending)) reader.findings.push(strayFile(file, ending));
  return files.filter((file) => file.endsWith(ending));
}

function readBodies<S extends z.ZodType>(
  reader: Reader,
  files: readonly string[],
  schema: S,
  kind: string,
): BodyEntry<z.infer<S>>[] {
  const { folder } = reader;
  const idOf = (file: string) => stemOf(file).replace(TRANSLATION, '');
  return files.flatMap((file) =>
    take(reader, file, () => readMarkdownEntry(folder, file, schema, kind, idOf(file))),
  );
}

function readYamls<S extends z.ZodType>(
  reader: Reader,
  files: readonly string[],
  schema: S,
  kind: string,
): Entry<z.infer<S>>[] {
  return files.flatMap((file) => take(reader, file, () => readYamlEntry(reader.folder, file, schema, kind)));
}

function loadedWordsOf(reader: Reader): Content['loadedWords'] {
  const file = 'loaded-words.yaml';
  if (!has(reader, file)) return null;
  return readYamls(reader, [file], loadedWordsSchema, 'loaded-words')[0] ?? null;
}

function boundariesOf(reader: Reader): Topology | null {
  if (!has(reader, BOUNDARIES_FILE)) return null;
  return take(reader, BOUNDARIES_FILE, () => readBoundaries(reader.folder))[0] ?? null;
}
