import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, pagesOf, tagsOf, type Tag } from './pages.ts';

/** Attributes of HTML and SVG that hold an address. */
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'ping'];

/** Where an address with scheme and host belongs: they tell search engines, feed readers and sites that show links. */
function mayBeAbsolute({ name, attributes }: Tag): boolean {
  if (name === 'link') return /^(canonical|alternate)$/.test(attributes['rel'] ?? '');
  return name === 'meta' && /^(og|twitter):/.test(attributes['property'] ?? attributes['name'] ?? '');
}

function addressesOf({ attributes }: Tag): string[] {
  const plain = ADDRESSES.flatMap((name) => attributes[name] ?? []);
  const sets = (attributes['srcset'] ?? '').split(',').flatMap((part) => /^\S+/.exec(part.trim())?.[0] ?? []);
  const refresh = /url=(.*)$/i.exec(attributes['content'] ?? '')?.[1] ?? [];
  // What scripts read: addresses in data attributes begin with a slash or a scheme.
  const told = Object.entries(attributes).flatMap(([name, value]) =>
    name.startsWith('data-') && /^(\/|https?:)/.test(value) ? [value] : [],
  );
  return [...plain, ...sets, ...told].concat(refresh);
}

/**
 * What would break a built folder that stands below `base`, at whatever host: links inside the site that name `origin`,
 * and such that begin at the root of a host instead of at the base path. Each as `<file>: <address>`.
 */
export function misplacedLinks(folder: string, base: string, origin: string): string[] {
  const isMisplaced = (url: string) =>
    url.startsWith(origin) || url.startsWith('//') || (url.startsWith('/') && !url.startsWith(base));
  const inPages = pagesOf(folder).flatMap(({ file, html }) =>
    tagsOf(html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, ''))
      .filter((tag) => !mayBeAbsolute(tag))
      .flatMap((tag) => addressesOf(tag).filter(isMisplaced))
      .map((url) => `${file}: ${url}`),
  );
  const inFiles = filesOf(folder)
    .filter((file) => /^(assets|fonts)\/.*\.(css|svg)$|\.svg$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const urls = [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) => url);
      return urls.filter(isMisplaced).map((url) => `${file}: ${url}`);
    });
  const inScripts = filesOf(folder)
    .filter((file) => /^(assets\/.*|sw)\.js$|^offline\/kept\.json$/.test(file))
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes(origin))
    .map((file) => `${file}: names ${origin}`);
  return [...inPages, ...inFiles, ...inScripts];
}
