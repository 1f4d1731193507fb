import type { Element, Nodes } from 'hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';

/** A piece of a body under one heading, or before the first. */
export interface Section {
  /** Id of its heading on the page; null for what stands before the first heading. */
  readonly id: string | null;
  readonly heading: string | null;
  /** Its words without markup, in one line. */
  readonly text: string;
  /** Addresses it links to, as the editor wrote them. */
  readonly links: readonly string[];
}

const PROCESSOR = remark().use(remarkGfm).use(remarkRehype).use(rehypeHeadingIds).freeze();

/** Cuts a body at its headings, with the ids that `renderBody` gives them. A piece without words is left out. */
export function splitSections(body: string): Section[] {
  const tree = PROCESSOR.runSync(PROCESSOR.parse(body));
  const parts: { heading: Element | null; blocks: Nodes[] }[] = [{ heading: null, blocks: [] }];
  for (const block of tree.children)
    if (block.type === 'element' && /^h[1-6]$/.test(block.tagName))
      parts.push({ heading: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  return parts
    .map(({ heading, blocks }) => ({
      id: heading ? String(heading.properties.id) : null,
      heading: heading ? oneLine(textOf(heading)) : null,
      text: oneLine(blocks.map(textOf).join(' ')),
      links: blocks.flatMap(linksOf),
    }))
    .filter(({ text }) => text !== '');
}

/** Cells and blocks are parted by a space, lest their words run together. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && /^(p|li|t[dhr]|br|blockquote)$/.test(node.tagName) ? `${text} ` : text;
}

function linksOf(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'a') return [node.properties.href ?? ''];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
