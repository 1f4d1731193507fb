import { stringify } from 'yaml';
import type { z } from 'zod';
import type { BodyEntry, Content, Entry } from '../../src/model/content.ts';
import type { Tracker } from '../../src/model/record.ts';
import { buildTracker, type TrackerOptions } from '../../src/model/tracker.ts';
import { readBody } from '../../src/reading/body.ts';
import { parseYaml } from '../../src/reading/yaml.ts';
import {
  articleSchema,
  translationSchema,
  type ArticleEntry,
  type TranslationEntry,
} from '../../src/schema/article.ts';
import { claimSchema, type ClaimEntry } from '../../src/schema/claim.ts';
import {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
  type PageEntry,
  type PlaceEntry,
  type ProvinceEntry,
  type SourceEntry,
  type WaveEntry,
} from '../../src/schema/reference-data.ts';
import { siteSchema, type SiteEntry } from '../../src/schema/site.ts';
import { ARTICLE, CLAIM, PAGE, PLACE, PROVINCE, SITE, SOURCE, TRANSLATION, WAVE } from './samples.ts';

/** An entry and the text it was parsed from, so that a test can look up the line a finding names. */
export interface WithText {
  readonly text: string;
}

/** YAML as editors write it: in 1.1 a day needs quotes to be text, so it gets them. */
const AS_EDITORS = { aliasDuplicateObjects: false, version: '1.1' } as const;

type Changes<S extends z.ZodType> = Partial<z.input<S>>;
type Body<T> = BodyEntry<T> & WithText;
type Plain<T> = Entry<T> & WithText;

/** A claim of an article, parsed through the real schema. */
export function claimEntry(changes: Changes<typeof claimSchema> = {}): ClaimEntry {
  return claimSchema.parse({ ...CLAIM, ...changes });
}

const FIRST = '2026-01-06-first-day';

/** What an article entry has beside its front matter. */
export interface ArticlePlace {
  readonly id?: string;
  readonly file?: string;
  readonly body?: string;
}

/** An article; by default its body cites every claim it records, and its file is where its `as_of` says. */
export function articleEntry(
  changes: Changes<typeof articleSchema> = {},
  { id = FIRST, file = `articles/2026/${id}.md`, body }: ArticlePlace = {},
): Body<ArticleEntry> {
  // A claim is recorded once, so each article has its own.
  const claims = id === FIRST ? [CLAIM] : [{ ...CLAIM, text: `Shops stayed shut, says ${id}.` }];
  const raw = { ...ARTICLE, claims, ...changes };
  const cites = raw.claims.map((claim) => `[words](#${claim.id})`).join(' and ');
  return bodyEntry(articleSchema, id, file, raw, body ?? `\nThere were ${cites}.\n`);
}

/** A translation into Persian of the article `id`. */
export function translationEntry(
  changes: Changes<typeof translationSchema> = {},
  id = '2026-01-06-first-day',
  body = '\nمتن\n',
): Body<TranslationEntry> {
  return bodyEntry(translationSchema, id, `articles/2026/${id}.fa.md`, { ...TRANSLATION, ...changes }, body);
}

/** A page of the site. */
export function pageEntry(
  changes: Changes<typeof pageSchema> = {},
  id = 'about',
  body = '\nWords.\n',
): Body<PageEntry> {
  return bodyEntry(pageSchema, id, `pages/${id}.md`, { ...PAGE, ...changes }, body);
}

/** A source; its name follows its id. */
export function sourceEntry(id = 'hrana', changes: Changes<typeof sourceSchema> = {}): Plain<SourceEntry> {
  return yamlEntry(sourceSchema, id, `sources/${id}.yaml`, { ...SOURCE, name: id.toUpperCase(), ...changes });
}

/** A province. */
export function provinceEntry(
  id = 'tehran',
  iso = 'IR-23',
  changes: Changes<typeof provinceSchema> = {},
): Plain<ProvinceEntry> {
  return yamlEntry(provinceSchema, id, `provinces/${id}.yaml`, { ...PROVINCE, iso, ...changes });
}

/** A wave. */
export function waveEntry(id = '2025-26', changes: Changes<typeof waveSchema> = {}): Plain<WaveEntry> {
  return yamlEntry(waveSchema, id, `waves/${id}.yaml`, { ...WAVE, ...changes });
}

/** A row of the gazetteer, on a line of places.csv. */
export function placeEntry(changes: Changes<typeof placeSchema> = {}, line = 2): Entry<PlaceEntry> {
  const data = placeSchema.parse({ ...PLACE, ...changes });
  const span = { line, column: 1, endLine: line, endColumn: 1 };
  return { id: `${data.province}/${data.slug}`, file: 'places.csv', text: '', data, locate: () => span };
}

/** site.yaml. */
export function siteEntry(changes: Changes<typeof siteSchema> = {}): Plain<SiteEntry> {
  return yamlEntry(siteSchema, 'site', 'site.yaml', { ...SITE, ...changes });
}

/** What stands in every content unless a test says otherwise, made once: to make it takes longer than to check it. */
const base = {
  site: siteEntry(),
  articles: [articleEntry()],
  translations: [],
  sources: [sourceEntry('bbc'), sourceEntry('hengaw'), sourceEntry('hrana')],
  provinces: [provinceEntry('ilam', 'IR-16'), provinceEntry('tehran', 'IR-23')],
  waves: [waveEntry()],
  places: [placeEntry(), placeEntry({ slug: 'malekshahi', name: 'Malekshahi', province: 'IR-16' }, 3)],
  pages: [],
  loadedWords: null,
  boundaries: null,
  broken: new Set<string>(),
} satisfies Content;

/** A small valid content: two provinces with a place each, three sources, one wave, one article. */
export function contentOf(parts: Partial<Content> = {}): Content {
  return { ...base, ...parts };
}

/** A tracker over `contentOf(parts)`, on 22 November 2026. */
export function trackerOf(parts: Partial<Content> = {}, options: Partial<TrackerOptions> = {}): Tracker {
  return buildTracker(contentOf(parts), { today: '2026-11-22', preview: false, ...options });
}

/** A tracker of one article with these claims, each a change of the sample claim, numbered from c1. */
export function trackerOfClaims(...changes: Changes<typeof claimSchema>[]): Tracker {
  const claims = changes.map((change, index) => ({ ...CLAIM, id: `c${String(index + 1)}`, ...change }));
  return trackerOf({ articles: [articleEntry({ claims })] });
}

function yamlEntry<S extends z.ZodType>(
  schema: S,
  id: string,
  file: string,
  raw: unknown,
): Plain<z.output<S>> {
  const data = schema.parse(raw);
  const text = stringify(data, AS_EDITORS);
  return { id, file, data, locate: parseYaml(text, file, 1).locate, text };
}

function bodyEntry<S extends z.ZodType>(
  schema: S,
  id: string,
  file: string,
  raw: unknown,
  body: string,
): Body<z.output<S>> {
  // What is parsed has its keys in the order of the schema, as editors write them.
  const data = schema.parse(raw);
  const yaml = stringify(data, AS_EDITORS);
  const { locate } = parseYaml(yaml, file, 2);
  const bodyLine = yaml.split('\n').length + 1;
  const { links, headings, prose } = readBody(body, file, bodyLine);
  const text = `---\n${yaml}---${body}`;
  return { id, file, text, data, locate, body, bodyLine, links, headings, prose };
}
