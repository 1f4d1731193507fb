import type { Found, Rule } from '../rule.ts';
import { spanAt } from '../span.ts';
import { webAddressesOf } from '../web-addresses.ts';

/** On a watched network, everybody on the way sees which page is read over http. */
export const httpLink: Rule = {
  name: 'http-link',
  description: 'Links begin with https://.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    if (!/http:\/\//i.test(entry.text)) return [];
    return webAddressesOf(entry)
      .filter(({ url }) => /^http:/i.test(url))
      .map(({ url, at }): Found => ({
        entry,
        span: spanAt(entry.text, at, at + url.length),
        message: 'the address is http, which anybody on the way can read',
        found: url,
        hint: `See whether ${url.replace(/^http:/i, 'https:')} opens; else link an archived copy.`,
      }));
  },
};
