import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A built page. */
export interface BuiltPage {
  /** Path inside the site without base: `/articles/x/`, `/404.html`. */
  readonly url: string;
  /** Path inside the folder. */
  readonly file: string;
  readonly html: string;
}

/** Whether an address is of the text-only edition of an article: no style, no frame, and not for search engines. */
export const isTextOnly = (url: string): boolean => url.endsWith('/text/');

/** A start tag. */
export interface Tag {
  readonly name: string;
  /** Attributes with their values decoded; '' where there is none. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Paths of all files below a folder, `/` between the parts, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** A digest of every file below a folder, by path: two folders are the same where these are equal. */
export function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Every HTML page of a built folder. */
export function pagesOf(folder: string): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** The page at an address; throws where there is none. */
export function pageAt(pages: readonly BuiltPage[], url: string): BuiltPage {
  const page = pages.find((candidate) => candidate.url === url);
  if (!page) throw new Error(`there is no page ${url}`);
  return page;
}

const TAG = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Every start tag of a page, in order. Enough for pages that html-validate has found well-formed. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
}

/** Values of one attribute on the tags of one name (or all, with `*`). */
export function valuesOf(html: string, name: string, attribute: string): string[] {
  return tagsOf(html).flatMap((tag) => {
    const value = name === '*' || tag.name === name ? tag.attributes[attribute] : undefined;
    return value === undefined ? [] : [value];
  });
}

/** The words of a page as a reader gets them, white space folded. */
export function textOf(html: string): string {
  const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return decode(words).replace(/\s+/g, ' ').trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ''] ?? whole;
    },
  );
}
