import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Before the id of every heading: no heading can take the id of a claim or of the page, nor begin with a digit. */
export const HEADING_PREFIX = 's-';

/**
 * Links to other sites say nothing about the reader and pass on no weight; site paths get the base path, fragments
 * the prefix of headings.
 */
export function rehypeLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a') return;
      const href = node.properties.href ?? '';
      if (/^https?:/i.test(href)) node.properties.rel = ['noopener', 'noreferrer', 'nofollow'];
      else if (/^\/(?!\/)/.test(href) && !node.properties['dataMark'])
        node.properties.href = `${base}${href.slice(1)}`;
      else if (href.startsWith('#') && !node.properties['dataMark'])
        node.properties.href = `#${HEADING_PREFIX}${href.slice(1)}`;
      delete node.properties['dataMark'];
    });
  };
}
