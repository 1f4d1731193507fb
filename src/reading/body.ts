import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Node, Position } from 'unist';
import { parseLink } from '../model/claim-link.ts';
import type { BodyLink } from '../model/content.ts';
import type { Finding, Span } from '../model/finding.ts';

const parser = remark().use(remarkGfm);

/** What the check needs of a Markdown body: its links, and what must not stand in it. */
export interface BodyResult {
  readonly links: readonly BodyLink[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a Markdown body that begins on line `startLine` of `file`. Raw HTML, pictures and links that
 * can run a script are findings: content is untrusted, and a picture can show a face.
 */
export function readBody(body: string, file: string, startLine: number): BodyResult {
  const links: BodyLink[] = [];
  const findings: Finding[] = [];
  const refuse = (code: string, node: Node, message: string, found: string, hint: string) => {
    const span = spanOf(node.position, startLine);
    findings.push({ code, severity: 'error', file, span, message, found, hint, fix: null });
  };
  visit(parser.parse(body), (node) => {
    if (node.type === 'html')
      refuse(
        'raw-html',
        node,
        'the body contains raw HTML, which is never published',
        node.value.slice(0, 80),
        'Write it in Markdown; to show a "<" write `\\<`.',
      );
    if (node.type === 'image' || node.type === 'imageReference')
      refuse(
        'picture',
        node,
        'the body contains a picture, which is never published',
        node.alt ?? '',
        'Describe what it shows and cite the page as evidence.',
      );
    if (node.type === 'link' || node.type === 'definition') {
      const span = spanOf(node.position, startLine);
      const text = node.type === 'link' ? toString(node) : node.identifier;
      if (span) links.push({ url: node.url, text, span });
      if (parseLink(node.url, '').to === 'forbidden')
        refuse(
          'link-target',
          node,
          'the body has a link that cannot be published',
          node.url.slice(0, 80),
          'Write https://…, #c3, <article-id>.md#c3 or /path/.',
        );
    }
    if (node.type === 'heading' && node.depth === 1)
      refuse(
        'heading-level',
        node,
        'a body has no first-level heading: the title is one',
        '#',
        'Begin with "##".',
      );
  });
  return { links, findings };
}

function spanOf(position: Position | undefined, startLine: number): Span | null {
  if (!position) return null;
  return {
    line: position.start.line + startLine - 1,
    column: position.start.column,
    endLine: position.end.line + startLine - 1,
    endColumn: position.end.column,
  };
}
