import type { Element, ElementContent, Root } from 'hast';
import { parseLink } from '../model/claim-link.ts';
import type { Claim } from '../model/record.ts';

/** What a citation needs to become a mark. */
export interface ClaimMarkOptions {
  /** Id of the article whose body this is. */
  readonly article: string;
  /** Language of the body. */
  readonly lang: string;
  /** What an element in the language of the page says, where the body is in another one. */
  readonly around: { readonly lang?: string; readonly dir?: string };
  readonly base: string;
  /** Address of the home page: links to pages of the site lead to those of the same edition. */
  readonly home: string;
  /** The claim of a key `<article>#c3`, or undefined where it is not shown. */
  readonly claimByKey: (key: string) => Claim | undefined;
  readonly claimUrl: (key: string) => string;
  /** Text of a claim, and what its element says about its language. */
  readonly claimText: (claim: Claim) => {
    readonly text: string;
    readonly attrs: { readonly lang?: string; readonly dir?: string };
  };
  readonly articleUrl: (id: string) => string;
  /** Whether an article has a page: a scheduled one has none before its day. */
  readonly hasPage: (id: string) => boolean;
  readonly number: (value: number) => string;
  /** Stands for the number of a claim of another article. */
  readonly elsewhere: string;
  /** Word for a claim's status. */
  readonly statusWord: (claim: Claim) => string;
  /** Who says it and how they know, in a few words. */
  readonly noteSource: (claim: Claim) => string;
  /** When and where, in a few words. */
  readonly notePlace: (claim: Claim) => string;
  /** For the text-only edition: it has no margin for notes, and no style that keeps a table on a small screen. */
  readonly textOnly?: boolean;
}

/** A block with more notes than this gets them in one line each, lest the margin outgrow the text. */
const FULL_NOTES = 2;

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'blockquote', 'table']);

/**
 * Turns citations into claim marks and puts, beside each block with citations, the notes of the claims it is the
 * first to cite. A mark says its status in words for those who do not see its colour; the notes repeat what the
 * claims section says in full, so they are hidden from screen readers, which follow the mark instead.
 */
export function rehypeClaimMarks(options: ClaimMarkOptions) {
  return (tree: Root): void => {
    const noted = new Set<string>();
    tree.children = tree.children.flatMap((block): Root['children'] => {
      if (block.type !== 'element' || !BLOCKS.has(block.tagName)) {
        if (block.type === 'element') markAll(block, options);
        return [block];
      }
      const fresh = markAll(block, options).filter((claim) => !noted.has(claim.key));
      if (fresh.length === 0 || options.textOnly) return [block];
      const notes = [...new Map(fresh.map((claim) => [claim.key, claim])).values()];
      for (const claim of notes) noted.add(claim.key);
      const aside = element(
        'div',
        {
          className: notes.length > FULL_NOTES ? ['notes', 'many'] : ['notes'],
          ariaHidden: 'true',
          ...options.around,
        },
        notes.map((claim) => note(claim, options)),
      );
      return [element('div', { className: ['cited'] }, [aside, block])];
    });
  };
}

/** Marks every citation inside a node; gives the claims in the order of the text. */
function markAll(node: Element, options: ClaimMarkOptions): Claim[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'a') return markAll(child, options);
    const claim = mark(child, options);
    return claim ? [claim] : [];
  });
}

function mark(link: Element, options: ClaimMarkOptions): Claim | null {
  const target = parseLink(link.properties.href ?? '', options.article);
  if (target.to === 'article') {
    if (options.hasPage(target.article))
      link.properties = { href: options.articleUrl(target.article), dataMark: true };
    else unlink(link);
    return null;
  }
  if (target.to !== 'claim') return null;
  const key = `${target.article}#${target.claim}`;
  const claim = options.claimByKey(key);
  if (!claim) {
    // A claim of a retracted article leaves every page.
    unlink(link);
    return null;
  }
  const own = claim.article === options.article;
  link.properties = {
    className: ['mark', claim.status],
    href: own ? `#${claim.id}` : options.claimUrl(key),
    dataMark: true,
  };
  link.children = [
    ...link.children,
    element('sup', {}, [text(numberOf(claim, options))]),
    element('span', { className: ['vh'], ...options.around }, [text(` (${options.statusWord(claim)})`)]),
  ];
  return claim;
}

/** The words of a link stay, the link goes. */
function unlink(link: Element): void {
  link.tagName = 'span';
  link.properties = {};
}

/** The number of an own claim, or a sign that the claim stands in another article. */
function numberOf(claim: Claim, options: ClaimMarkOptions): string {
  return claim.article === options.article ? options.number(Number(claim.id.slice(1))) : options.elsewhere;
}

function note(claim: Claim, options: ClaimMarkOptions): Element {
  const said = options.claimText(claim);
  return element('p', { className: ['note', claim.status] }, [
    element('span', { className: ['sign', claim.status] }, [text(options.statusWord(claim))]),
    element('b', {}, [text(numberOf(claim, options))]),
    element('span', { className: ['note-text'], ...said.attrs }, [text(said.text)]),
    element('span', {}, [text(options.noteSource(claim))]),
    element('span', {}, [text(options.notePlace(claim))]),
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
