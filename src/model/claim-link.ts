const OWN = /^#(c[1-9]\d*)$/;
const OTHER = /^(?:\.{0,2}\/)*(?:\d{4}\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\.md(?:#(.+))?$/;

/** What a link in a body points at: a claim of some article, an article, a page of the site, or the web. */
export type LinkTarget =
  | { readonly to: 'claim'; readonly article: string; readonly claim: string }
  | { readonly to: 'article'; readonly article: string }
  | { readonly to: 'site'; readonly path: string }
  | { readonly to: 'fragment'; readonly fragment: string }
  | { readonly to: 'web'; readonly url: string }
  | { readonly to: 'forbidden'; readonly url: string };

/**
 * Reads the address of a Markdown link in the body of article `own`. `#c3` is a claim of the same article,
 * `<id>.md#c1` one of another. Anything but https, http, mailto, a site path or a fragment is forbidden.
 */
export function parseLink(url: string, own: string): LinkTarget {
  const ownClaim = OWN.exec(url);
  if (ownClaim?.[1]) return { to: 'claim', article: own, claim: ownClaim[1] };
  const other = OTHER.exec(url);
  if (other?.[1]) {
    return other[2] === undefined
      ? { to: 'article', article: other[1] }
      : { to: 'claim', article: other[1], claim: other[2] };
  }
  if (/^#[\w-]+$/.test(url)) return { to: 'fragment', fragment: url.slice(1) };
  // Browsers read a backslash as a slash and skip white space, so either would turn a path into a host.
  if (/^\/(?!\/)[^\s\\]*$/.test(url)) return { to: 'site', path: url };
  if (/^https?:\/\/[^\s]+$/i.test(url) || /^mailto:[^\s]+$/i.test(url)) return { to: 'web', url };
  return { to: 'forbidden', url };
}
