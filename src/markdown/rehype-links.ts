import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Links to other sites say nothing about the reader and pass on no weight; site paths get the base path. */
export function rehypeLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a') return;
      const href = String(node.properties['href'] ?? '');
      if (/^https?:/i.test(href)) node.properties['rel'] = ['noopener', 'noreferrer', 'nofollow'];
      else if (/^\/(?!\/)/.test(href) && !node.properties['dataMark'])
        node.properties['href'] = `${base}${href.slice(1)}`;
      delete node.properties['dataMark'];
    });
  };
}
