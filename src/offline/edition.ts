import { setImmediate } from 'node:timers/promises';
import type { Group, OfflineMessages } from '../i18n/offline-messages.ts';
import { packedSize, writeArchive } from './archive.ts';
import { writeContents, type Contents, type Listed } from './contents.ts';
import { orderPages, type Candidate } from './order.ts';
import { CONTENTS_FILE, placeLinks, prepareOffline, STYLE_FILE, titleOf, type Links } from './page.ts';
import type { LanguagePlan, Plan } from './plan.ts';
import { offlineStyle } from './style.ts';

/** Bytes that the zips of all languages may take together. */
export const MOST_BYTES = 3_000_000;
const START_FILE = 'index.html';
const README_FILE = 'README.txt';
/** Links to pages that turn out to be left out are longer than those to pages that are in. */
const SPARE = 0.98;

/** What the offline edition of a language is made of. */
export interface OfflineSources {
  readonly plan: Plan;
  readonly language: LanguagePlan;
  readonly messages: OfflineMessages;
  readonly number: (value: number) => string;
  /** Paths of all pages of the site, in every language. */
  readonly paths: readonly string[];
  readonly readPage: (path: string) => string;
  readonly sheets: readonly string[];
}

/** The zip, what is in it and what is not. */
export interface OfflineEdition {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly left: ReadonlyMap<Group, number>;
}

interface Prepared extends Candidate {
  readonly file: string;
  readonly title: string;
  /** With its links still marked. */
  readonly html: string;
}

/**
 * Makes the offline edition of one language: as many pages as there is room for, in the order of `orderPages`, up to
 * the first that does not fit. Throws where not even the first pages fit.
 */
export async function buildOfflineEdition(sources: OfflineSources): Promise<OfflineEdition> {
  const { plan, language } = sources;
  const most = Math.floor(MOST_BYTES / plan.languages.length);
  const candidates = orderPages(
    sources.paths,
    language,
    plan.languages.map(({ root }) => root),
  );
  const prepared = await prepareWhile(candidates, sources, most);
  for (let count = prepared.length; count > 0; count -= Math.max(1, Math.ceil(count / 50))) {
    const edition = assemble(prepared.slice(0, count), candidates, sources);
    if (edition.bytes.length <= most) return edition;
  }
  throw new Error(`The offline edition (${language.lang}) has no room for a single page.`);
}

/** Prepares pages in their order while they fit, as far as one can tell before it is known which are in. */
async function prepareWhile(
  candidates: readonly Candidate[],
  sources: OfflineSources,
  most: number,
): Promise<Prepared[]> {
  const { plan, language, messages } = sources;
  const all = new Map(candidates.map(({ path }) => [path, fileOf(path, language)]));
  const links = { ...linksTo(all, plan), live: plan.origin + plan.base };
  const prepared: Prepared[] = [];
  const place = {
    base: plan.base,
    banner: messages.inZip(language.day, new URL(plan.origin).host),
    contents: messages.contents,
  };
  let room = most * SPARE - packedSize(STYLE_FILE, offlineStyle(sources.sheets));
  for (const candidate of candidates) {
    // So that the build's collector of garbage gets its turn.
    await setImmediate();
    const file = fileOf(candidate.path, language);
    const html = prepareOffline(sources.readPage(candidate.path), place);
    // The list of contents names each page once more.
    room -= packedSize(inFolder(file, plan), placeLinks(html, file, links)) + 60;
    if (room < 0) break;
    prepared.push({ ...candidate, file, html, title: titleOf(html) });
  }
  return prepared;
}

function assemble(
  pages: readonly Prepared[],
  candidates: readonly Candidate[],
  sources: OfflineSources,
): OfflineEdition {
  const { plan, language, messages, number } = sources;
  const links = linksTo(new Map(pages.map(({ path, file }) => [path, file])), plan);
  const left = new Map<Group, number>();
  for (const { group } of candidates.slice(pages.length)) left.set(group, (left.get(group) ?? 0) + 1);
  const listed: Listed[] = pages.map(({ group, title, file }) => ({ group, title, file }));
  const contents: Contents = { plan: language, messages, listed, left, number };
  const readme = messages.readme({
    site: language.site,
    day: language.day,
    url: plan.origin + plan.base + language.root,
    start: START_FILE,
    contents: CONTENTS_FILE,
    credits: language.credits,
  });
  const files = new Map([
    ...pages.map(({ file, html }) => [file, placeLinks(html, file, links)] as const),
    [CONTENTS_FILE, writeContents(contents)],
    [STYLE_FILE, offlineStyle(sources.sheets)],
    // With the mark by which Windows tells that it is UTF-8.
    [README_FILE, `\uFEFF${readme.join('\r\n\r\n')}\r\n`],
  ]);
  const placed = new Map([...files].map(([file, text]) => [inFolder(file, plan), text]));
  return { bytes: writeArchive(placed, plan.today), pages: pages.length, left };
}

/** Inside one folder, so that unpacking the zip litters nothing. */
function inFolder(file: string, { folder }: Plan): string {
  return `${folder}/${file}`;
}

function fileOf(path: string, { root }: LanguagePlan): string {
  return `${path.slice(root.length)}index.html`;
}

function linksTo(files: ReadonlyMap<string, string>, { origin, base }: Plan): Links {
  const own = new Set([STYLE_FILE, CONTENTS_FILE]);
  return { fileOf: (path) => (own.has(path) ? path : (files.get(path) ?? null)), live: origin + base };
}
