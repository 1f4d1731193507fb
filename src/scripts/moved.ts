/**
 * On the page of an old id: leads on to where the article stands now, and keeps the fragment, so that a link to one
 * claim still leads to it. Without the script the page's own refresh leads to the top of the article.
 */
export function followMove(link: HTMLElement): void {
  if (link instanceof HTMLAnchorElement) location.replace(link.href + location.hash);
}
