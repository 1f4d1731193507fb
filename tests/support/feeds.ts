import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { filesOf } from './pages.ts';

/** One entry of a feed, whatever its format. */
export interface FeedEntry {
  readonly id: string;
  readonly link: string;
  /** When it was published, as the feed writes it. */
  readonly published: string;
  readonly updated: string | null;
}

/** A feed, whatever its format. */
export interface ReadFeed {
  /** Path inside the folder. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

const LISTS = new Set(['entry', 'item', 'link', 'category']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

/** Every feed of a built folder. Throws where one is not well-formed. */
export function feedsOf(folder: string): ReadFeed[] {
  return filesOf(folder)
    .filter((file) => /(^|\/)(feed\.xml|rss\.xml|feed\.json)$/.test(file))
    .map((file) => readFeed(file, readFileSync(path.join(folder, file), 'utf8')));
}

function readFeed(file: string, text: string): ReadFeed {
  if (file.endsWith('.json')) return readJson(file, text);
  expectWellFormed(file, text);
  return file.endsWith('rss.xml') ? readRss(file, text) : readAtom(file, text);
}

/** Throws where an XML file is not well-formed. */
export function expectWellFormed(file: string, text: string): void {
  try {
    SyntaxValidator.validate(text, { invalidCharSequence: { comment: true, tagValue: true, attrLt: true } });
  } catch (error) {
    throw new Error(`${file} is not well-formed`, { cause: error });
  }
}

interface Atom {
  feed: { id: string; title: string; entry?: AtomEntry[] };
}
interface AtomEntry {
  id: string;
  link: { '@href': string }[];
  published: string;
  updated: string;
}

function readAtom(file: string, text: string): ReadFeed {
  const { feed } = parser.parse(text) as Atom;
  const entries = (feed.entry ?? []).map(({ id, link, published, updated }) => {
    return { id, link: link[0]?.['@href'] ?? '', published, updated };
  });
  return { file, id: feed.id, title: feed.title, entries };
}

interface Rss {
  rss: { channel: { title: string; link: string[]; item?: RssItem[] } };
}
interface RssItem {
  guid: string | { '#text': string };
  link: string[];
  pubDate: string;
}

function readRss(file: string, text: string): ReadFeed {
  const { channel } = (parser.parse(text) as Rss).rss;
  const entries = (channel.item ?? []).map(({ guid, link, pubDate }) => {
    const id = typeof guid === 'string' ? guid : guid['#text'];
    return { id, link: link[0] ?? '', published: pubDate, updated: null };
  });
  // RSS has no id of its own: its address serves.
  return { file, id: '', title: channel.title, entries };
}

interface Json {
  version: string;
  title: string;
  items: { id: string; url: string; date_published: string; date_modified: string }[];
}

function readJson(file: string, text: string): ReadFeed {
  const { version, title, items } = JSON.parse(text) as Json;
  if (!version.startsWith('https://jsonfeed.org/version/1'))
    throw new Error(`${file}: version is ${version}`);
  const entries = items.map((item) => {
    return { id: item.id, link: item.url, published: item.date_published, updated: item.date_modified };
  });
  return { file, id: '', title, entries };
}
