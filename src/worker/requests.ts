/** What the worker looks at of a request. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
  readonly headers: { readonly has: (name: string) => boolean };
}

/** A page to read, a file that pages need, or what the worker leaves to the browser. */
export type RequestKind = 'page' | 'file' | 'other';

/**
 * Sorts a request. Other origins, parts of files, downloads, feeds, open data and the search index are never touched,
 * so never kept.
 */
export function kindOf(request: Asked, origin: string, base: string): RequestKind {
  const url = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range')) return 'other';
  if (url.origin !== origin || !url.pathname.startsWith(base)) return 'other';
  const path = url.pathname.slice(base.length);
  if (request.mode === 'navigate') return path === '' || path.endsWith('/') ? 'page' : 'other';
  return isFile(path) && url.search === '' ? 'file' : 'other';
}

/** Whether a path inside the site is of a file that pages need: stylesheets, the script, fonts, the icon. */
export function isFile(path: string): boolean {
  return /^(?:assets|fonts)\/[^/]+\.(?:css|js|woff2)$|^favicon\.svg$/.test(path);
}
