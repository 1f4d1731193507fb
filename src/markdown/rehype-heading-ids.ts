import type { Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { HEADING_PREFIX } from './rehype-links.ts';

const SLUGS = unified().use(rehypeSlug, { prefix: HEADING_PREFIX }).freeze();

/**
 * Gives every heading an id made of its words: letters, digits and hyphens alone. Marks such as the hamza of «فوریهٔ»
 * are left out, because HTML's strict form of an id, and many a program that passes an address on, has no room for them.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    SLUGS.runSync(tree);
    const taken = new Set<string>();
    visit(tree, 'element', ({ tagName, properties }) => {
      if (!/^h[1-6]$/.test(tagName) || typeof properties.id !== 'string') return;
      const plain = properties.id.normalize('NFC').replace(/[^\p{L}\p{N}_-]/gu, '');
      let id = plain;
      for (let count = 1; taken.has(id); count += 1) id = `${plain}-${String(count)}`;
      taken.add(id);
      properties.id = id;
    });
  };
}
