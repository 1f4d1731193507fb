import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseLink } from '../model/claim-link.ts';

/** Before the id of every heading: no heading can take the id of a claim or of the page, nor begin with a digit. */
export const HEADING_PREFIX = 's-';

/** Where the edition of a body stands. */
export interface LinkOptions {
  /** `/` or `/pr/12/`. */
  readonly base: string;
  /** Home page of the edition. */
  readonly home: string;
}

/**
 * Links to other sites say nothing about the reader and pass on no weight; site paths get the base path, fragments
 * the prefix of headings.
 */
export function rehypeLinks({ base, home }: LinkOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a') return;
      const href = node.properties.href ?? '';
      // The check refuses such links; here their words stay and the link goes, whatever the check was.
      if (parseLink(href, '').to === 'forbidden' && !node.properties['dataMark']) {
        node.tagName = 'span';
        node.properties = {};
        return;
      }
      if (/^https?:/i.test(href)) node.properties.rel = ['noopener', 'noreferrer', 'nofollow'];
      else if (/^\/(?!\/)/.test(href) && !node.properties['dataMark'])
        // A page has its like in every edition; a file stands once, for all of them.
        node.properties.href = `${/\/(#.*)?$/.test(href) ? home : base}${href.slice(1)}`;
      else if (href.startsWith('#') && !node.properties['dataMark'])
        node.properties.href = `#${HEADING_PREFIX}${href.slice(1)}`;
      delete node.properties['dataMark'];
    });
  };
}
