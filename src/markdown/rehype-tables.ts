import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Lets a wide table scroll inside its column instead of widening the page; named by its header cells. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: headerOf(node) },
        children: [node],
      };
      return SKIP;
    });
  };
}

function headerOf(table: Element): string {
  const cells: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') cells.push(toString(node).trim());
  });
  return cells.filter((cell) => cell !== '').join(', ');
}
