import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns each table into a list, one item a row, each cell after the words of its column: without a style sheet a table
 * would be wider than a small screen.
 */
export function rehypeTableLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const [head, ...rows] = rowsOf(node);
      const columns = (head ? cellsOf(head) : []).map((cell) => textOf(cell).trim());
      parent.children[index] = element(
        'ul',
        rows.map((row) =>
          element(
            'li',
            cellsOf(row).flatMap((cell, at) => told(cell, columns[at] ?? '', at > 0)),
          ),
        ),
      );
      return SKIP;
    });
  };
}

function told(cell: Element, column: string, isLater: boolean): ElementContent[] {
  const before = `${isLater ? '; ' : ''}${column === '' ? '' : `${column}: `}`;
  return [{ type: 'text', value: before }, ...cell.children];
}

function rowsOf(node: Element): Element[] {
  return elementsOf(node).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

const cellsOf = (row: Element) =>
  elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function elementsOf({ children }: { readonly children: readonly RootContent[] }): Element[] {
  return children.filter((child) => child.type === 'element');
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
