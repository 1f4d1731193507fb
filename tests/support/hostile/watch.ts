import type { Page } from 'playwright-core';
import { CALL } from './attacks.ts';

/** What was seen of a page that must do nothing on its own. */
export interface Watched {
  /** Empties the list and gives what was in it. */
  readonly taken: () => string[];
}

/** Notes what a page says or asks of others: calls of the attack, dialogs, errors, requests to another origin. */
export async function watchPage(page: Page, address: string): Promise<Watched> {
  let seen: string[] = [];
  const { origin } = new URL(address);
  await page.exposeFunction(CALL, (where: string) => seen.push(`ran: ${where}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (new URL(url).origin !== origin) seen.push(`request: ${url}`);
  });
  return {
    taken: () => {
      const all = seen;
      seen = [];
      return all;
    },
  };
}

/** What stands in the page that is open and that no page of ours has: read off the tree that the browser made. */
export function offencesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told: string[] = [];
    const tell = (element: Element, why: string) => told.push(`${why}: ${element.outerHTML.slice(0, 120)}`);
    const forbidden =
      'iframe, frame, object, embed, base, style, applet, portal, foreignObject, animate, set, animateTransform';
    for (const element of document.querySelectorAll(forbidden)) tell(element, 'element');
    for (const script of document.querySelectorAll('script'))
      if (
        script.type !== 'application/ld+json' &&
        !/^\/assets\/[\w.-]+\.js$/.test(script.getAttribute('src') ?? '')
      )
        tell(script, 'script');
    for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
      try {
        JSON.parse(data.textContent);
      } catch {
        tell(data, 'no JSON');
      }
    for (const meta of document.querySelectorAll('meta[http-equiv]'))
      // The page of an old id leads on, to this site alone.
      if (
        meta.getAttribute('http-equiv') !== 'content-security-policy' &&
        !/^0; ?url=\/(?!\/)[\w/.-]*$/i.test(meta.getAttribute('content') ?? '')
      )
        tell(meta, 'meta');
    if (document.querySelectorAll('title').length < 1 || document.querySelectorAll('main').length !== 1)
      told.push('the page has lost its frame');
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (/^on|^(style|srcdoc|formaction|ping|autofocus|x)$/i.test(name))
          tell(element, `attribute ${name}`);
        if (!/^(href|src|action|data|poster|xlink:href|cite|background)$/.test(name) || value === '')
          continue;
        const { protocol, origin } = new URL(value, location.href);
        const isLink = element.matches('a, link[rel=canonical], link[rel=alternate]');
        if (!['http:', 'https:', 'mailto:', location.protocol].includes(protocol)) tell(element, protocol);
        else if (origin !== location.origin && !isLink) tell(element, 'from elsewhere');
      }
    return told;
  });
}
