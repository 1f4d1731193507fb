/** The host of an address without `www.`, in small letters; null where it is none. */
export function hostOf(url: string): string | null {
  const host =
    URL.parse(url)
      ?.hostname.toLowerCase()
      .replace(/^www\./, '')
      .replace(/\.$/, '') ?? '';
  return host === '' ? null : host;
}

/** Whether `host` is `domain` or below it: `blog.example.org` is, `example.org.evil.net` is not. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
