/** Parameters that say who shared a link, and where: they tell the page nothing about itself. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|ref_src|ref_url|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|oly_(?:anon|enc)_id|at_(?:medium|campaign|custom\d?)|wt_mc|s_cid|cmpid|ns_(?:mchannel|source|campaign|linkname)|spm|share_id|guccounter|guce_referrer(?:_sig)?)$/i;

/** The address without its tracking parameters, and otherwise as it was. */
export function withoutTracking(url: string): string {
  const match = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(url);
  if (!match) return url;
  const [, page = '', query, fragment] = match;
  const kept = query?.split('&').filter((part) => !isTracking(part));
  const search = kept && kept.length > 0 ? `?${kept.join('&')}` : '';
  const isTracked = query?.split('&').some(isTracking) ?? false;
  const tail = fragment !== undefined && !isTracking(fragment) ? `#${fragment}` : '';
  if (!isTracked && tail === (fragment === undefined ? '' : `#${fragment}`)) return url;
  return `${page}${search}${tail}`;
}

function isTracking(part: string): boolean {
  return TRACKING.test(part.split('=')[0] ?? '');
}
