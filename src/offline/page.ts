import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Stands before and after a path of the site in a page whose links wait for the choice of pages. */
const MARK = '\u0001';

/** Where a page stands and what stands above it. */
export interface PagePlace {
  readonly base: string;
  /** Words above the page: whence and of which day it is. */
  readonly banner: string;
  /** Words of the link to the list of contents. */
  readonly contents: string;
}

/** Files of the zip that are no pages of the site. */
export const STYLE_FILE = 'style.css';
export const CONTENTS_FILE = 'contents.html';

const GONE: ReadonlySet<string> = new Set(['script', 'form', 'img', 'iframe', 'object', 'video', 'audio']);
/** What a page says about itself to browsers and machines; `style` is one file for all. */
const KEPT_META: ReadonlySet<unknown> = new Set(['viewport', 'color-scheme', 'referrer']);

/**
 * Turns a built page into one of the offline edition: no script, no form, no picture from elsewhere, one stylesheet,
 * and a line above that tells its day. Links inside the site become marks that `placeLinks` turns into addresses.
 */
export function prepareOffline(html: string, place: PagePlace): string {
  const tree = unified().use(rehypeParse).parse(html);
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isGone(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    node.properties = withoutData(node.properties);
    if (node.tagName === 'a' || node.tagName === 'area') markLink(node, place.base);
    return undefined;
  });
  // Afterwards, or the walk would take away what was put in.
  visit(tree, 'element', (node) => {
    if (node.tagName === 'head') addHead(node);
    if (node.tagName === 'body') addBanner(node, place);
    return node.tagName === 'html' ? undefined : SKIP;
  });
  return unified().use(rehypeStringify).stringify(tree);
}

/** The title of a page, without the site's name. */
export function titleOf(html: string): string {
  return (
    /<h1[^>]*>([\s\S]*?)<\/h1>/
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

/** Without what only scripts read. */
function withoutData(properties: Element['properties']): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !/^data[A-Z]/.test(name)));
}

function isGone({ tagName, properties }: Element): boolean {
  if (GONE.has(tagName) || properties.hidden === true || properties.hidden === '') return true;
  // Links at the foot lead to feeds and lists; the list of contents has what is there, and each page less to carry.
  if (Array.isArray(properties.className) && properties.className.includes('foot-links')) return true;
  if (tagName === 'link') return !properties.rel?.toString().includes('canonical');
  return tagName === 'meta' && !('charSet' in properties) && !KEPT_META.has(properties.name);
}

function addHead(head: Element): void {
  head.children.push(
    element('meta', {
      httpEquiv: ['content-security-policy'],
      // From a disk, a page is of no origin, so that 'self' is nothing there.
      content: "default-src 'none'; style-src 'self' file:; base-uri 'none'; form-action 'none'",
    }),
    element('link', { rel: ['stylesheet'], href: mark(STYLE_FILE) }),
  );
}

function addBanner(body: Element, { banner, contents }: PagePlace): void {
  const link = element('a', { href: mark(CONTENTS_FILE) }, contents);
  const line = element('p', { className: ['banner'] }, `${banner} `);
  line.children.push(link);
  body.children.unshift(line);
}

function markLink(node: Element, base: string): void {
  const key = 'xLinkHref' in node.properties ? 'xLinkHref' : 'href';
  const href = node.properties[key];
  if (typeof href === 'string' && href.startsWith(base)) node.properties[key] = mark(href.slice(base.length));
  delete node.properties.download;
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text === undefined ? [] : [{ type: 'text', value: text }],
  };
}

const mark = (path: string) => MARK + path + MARK;

/** Where the links of a prepared page lead. */
export interface Links {
  /** File in the zip of a path inside the site, or null where it is left out. */
  readonly fileOf: (path: string) => string | null;
  /** Address of the live site with base, ending in a slash. */
  readonly live: string;
}

/**
 * Gives the links of a prepared page their addresses: relative where the zip has the page, else that of the live site,
 * and marked as such. `file` is the page's own path in the zip.
 */
export function placeLinks(prepared: string, file: string, { fileOf, live }: Links): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const marked = new RegExp(`((?:xlink:)?href=)(["']?)${MARK}([^${MARK}]*)${MARK}\\2`, 'g');
  return prepared.replace(marked, (_, name: string, __: string, found: string) => {
    const path = decodeEntities(found);
    const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
    const goal = fileOf(page);
    if (goal === null) return `data-live ${name}"${escapeAttribute(live + path)}"`;
    const fragment = /#.*$/.exec(rest)?.[0] ?? '';
    const href = goal === file && fragment !== '' ? fragment : `${up}${goal}${fragment}`;
    return `${name}"${escapeAttribute(href)}"`;
  });
}

function decodeEntities(text: string): string {
  return text.replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll('<', '&#x3C;');
}
