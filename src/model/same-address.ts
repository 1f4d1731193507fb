import { withoutTracking } from './tracking.ts';

/**
 * What two addresses of one page share: without scheme, `www.`, closing slash, fragment and the parameters that
 * track a reader; other parameters in order.
 */
export function sameAddress(url: string): string {
  const parsed = URL.parse(withoutTracking(url));
  if (!parsed) return url;
  const query = [...parsed.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const page = `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}`;
  return query === '' ? page : `${page}?${query}`;
}
