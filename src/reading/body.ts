import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Node, Position } from 'unist';
import { parseLink } from '../model/claim-link.ts';
import type { BodyHeading, BodyLink, BodyParts, BodyProse } from '../model/content.ts';
import type { Finding, Span } from '../model/finding.ts';
import { bodyLimit } from './body-limits.ts';

const plain = remark();
const gfm = remark().use(remarkGfm);
/**
 * What only GitHub's Markdown reads otherwise: tables, strikes, footnotes, tasks, bare addresses, and escapes that may
 * hide one. Looking for these at every letter more than doubles the time, and most bodies have none.
 */
const NEEDS_GFM = /[|~@&\\]|:\/\/|www\.|\[\^|\[[\sx]\]/i;

/** What the check needs of a Markdown body, and what must not stand in it. */
export interface BodyResult extends BodyParts {
  readonly findings: readonly Finding[];
}

/**
 * Reads a Markdown body that begins on line `startLine` of `file`. Raw HTML, pictures and links that
 * can run a script are findings: content is untrusted, and a picture can show a face.
 */
export function readBody(body: string, file: string, startLine: number): BodyResult {
  const limit = bodyLimit(body, file, startLine);
  if (limit) return { links: [], headings: [], prose: [], findings: [limit] };
  const links: BodyLink[] = [];
  const headings: BodyHeading[] = [];
  const prose: BodyProse[] = [];
  const findings: Finding[] = [];
  const lines = body.split('\n');
  const refuse = (code: string, node: Node, message: string, found: string, hint: string) => {
    const span = spanOf(node.position, startLine);
    findings.push({ code, severity: 'error', file, span, message, found, hint, fix: null });
  };
  visitParents((NEEDS_GFM.test(body) ? gfm : plain).parse(body), (node, ancestors) => {
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
    if (node.type === 'heading') {
      const span = spanOf(node.position, startLine);
      if (span) headings.push({ depth: node.depth, text: toString(node), span });
      if (node.depth === 1)
        refuse(
          'heading-level',
          node,
          'a body has no first-level heading: the title is one',
          '#',
          'Begin with "##".',
        );
    }
    if (node.type === 'text' && node.position) {
      const quoted = ancestors.some((ancestor) => ancestor.type === 'blockquote');
      prose.push(...proseOf(node.position, lines, startLine, quoted));
    }
    return node.type === 'code' || node.type === 'inlineCode' ? SKIP : undefined;
  });
  return { links, headings, prose, findings };
}

/** The source lines a text node covers, as the editor wrote them, so that columns are those of the file. */
function proseOf(
  position: Position,
  lines: readonly string[],
  startLine: number,
  quoted: boolean,
): BodyProse[] {
  const { start, end } = position;
  return lines.slice(start.line - 1, end.line).map((line, index) => {
    const first = index === 0 ? start.column - 1 : 0;
    const last = start.line + index === end.line ? end.column - 1 : line.length;
    return {
      text: line.slice(first, last),
      line: start.line + index + startLine - 1,
      column: first + 1,
      quoted,
    };
  });
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
