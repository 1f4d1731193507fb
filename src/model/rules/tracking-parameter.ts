import { replaceSpan, type Found, type Rule } from '../rule.ts';
import { spanAt } from '../span.ts';
import { withoutTracking } from '../tracking.ts';
import { webAddressesOf } from '../web-addresses.ts';

/** A reader who follows a link is not told on. */
export const trackingParameter: Rule = {
  name: 'tracking-parameter',
  description: 'Addresses carry no parameters that track the reader.',
  severity: 'warning',
  scope: 'text',
  check: (entry) => {
    if (!entry.text.includes('?') && !entry.text.includes('#')) return [];
    return webAddressesOf(entry).flatMap(({ url, at }): Found[] => {
      const clean = withoutTracking(url);
      if (clean === url) return [];
      const span = spanAt(entry.text, at, at + url.length);
      const message = 'the address carries a parameter that tracks the reader';
      return [{ entry, span, message, found: url, hint: `Write ${clean}`, fix: replaceSpan(span, clean) }];
    });
  },
};
