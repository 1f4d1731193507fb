import type { BodyProse, Entry, FieldPath } from './content.ts';
import type { Span } from './finding.ts';
import { hasBody, languageOf } from './kinds.ts';
import { alignScalar } from './scalar-source.ts';
import { offsetAt, spanAt } from './span.ts';
import { textsOf } from './texts.ts';

/** A piece of text a reader reads: a field of YAML, or a paragraph of a body without its markup. */
export interface Passage {
  readonly text: string;
  /** Path of the field; null in a body. */
  readonly path: FieldPath | null;
  /** `other` are the words of somebody else: a quote, a block quotation, the title of a page of evidence. */
  readonly voice: 'own' | 'other';
  /** Meant to be Persian. */
  readonly isPersian: boolean;
  /** Where a stretch of the text stands in the file; the whole field where its source is escaped. */
  readonly spanOf: (from: number, to: number) => Span | null;
  /** Whether `spanOf` covers exactly these words, so that they can be replaced there. */
  readonly isExact: (from: number, to: number) => boolean;
}

const FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'text', 'quote', 'speaker', 'was', 'now', 'note', 'reason', 'unit', 'compiled'],
  ...['name', 'name_fa', 'short_name', 'tagline', 'tagline_fa', 'description', 'disclosure'],
  ...['capital', 'capital_fa', 'country_name'],
]);

let last: { readonly entry: Entry<unknown>; readonly passages: readonly Passage[] } | null = null;

/** Every passage of a file: fields first, then the body. Kept for the last file, as its rules run one after another. */
export function passagesOf(entry: Entry<unknown>): readonly Passage[] {
  if (last?.entry === entry) return last.passages;
  const prose = hasBody(entry) ? entry.prose : [];
  const isPersian = languageOf(entry) === 'fa';
  const passages = [
    ...textsOf(entry.data)
      .filter(([path]) => isProse(path))
      .map(([path, text]) => fieldPassage(entry, path, text, isPersian)),
    ...bodyPassages(entry, prose, isPersian),
  ];
  last = { entry, passages };
  return passages;
}

/** Fields of prose by their key; the claims of a translation have ids for keys. */
function isProse(path: FieldPath): boolean {
  const key = path.at(-1);
  return (path.length === 2 && path[0] === 'claims') || (typeof key === 'string' && FIELDS.has(key));
}

function fieldPassage(entry: Entry<unknown>, path: FieldPath, text: string, isPersian: boolean): Passage {
  const key = String(path.at(-1));
  const isTitleOfPage = path[0] === 'evidence' && key === 'title';
  const place = (from: number, to: number): { span: Span | null; isExact: boolean } => {
    const span = entry.locate(path);
    if (!span) return { span, isExact: false };
    const begin = offsetAt(entry.text, span.line, span.column);
    const end = offsetAt(entry.text, span.endLine, span.endColumn);
    const offsets = alignScalar(text, entry.text.slice(begin, end));
    const first = offsets?.[from];
    const final = offsets?.[to - 1];
    if (first === undefined || final === undefined) return { span, isExact: false };
    const stretch = entry.text.slice(begin + first, begin + final + 1);
    return {
      span: spanAt(entry.text, begin + first, begin + final + 1),
      isExact: stretch === text.slice(from, to),
    };
  };
  return {
    text,
    path,
    voice: key === 'quote' || isTitleOfPage ? 'other' : 'own',
    isPersian: key.endsWith('_fa') || isInTranslation(path) || (isPersian && !isTitleOfPage),
    spanOf: (from, to) => place(from, to).span,
    isExact: (from, to) => place(from, to).isExact,
  };
}

/** A field below `translations: { fa: … }`. */
function isInTranslation(path: FieldPath): boolean {
  return path.some((step, at) => step === 'translations' && path[at + 1] === 'fa');
}

/** Joins the pieces of a paragraph that links, emphasis and line ends have cut, so that a sentence is whole again. */
function bodyPassages(entry: Entry<unknown>, prose: readonly BodyProse[], isPersian: boolean): Passage[] {
  if (prose.length === 0) return [];
  const lines = entry.text.split('\n');
  const groups: BodyProse[][] = [];
  let before: BodyProse | null = null;
  for (const piece of prose) {
    if (before && isSameBlock(before, piece, lines)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    before = piece;
  }
  return groups.map((pieces) => joined(pieces, lines, isPersian));
}

function isSameBlock(before: BodyProse, piece: BodyProse, lines: readonly string[]): boolean {
  const source = lines[piece.line - 1] ?? '';
  if (before.line === piece.line)
    return !source.slice(before.column - 1 + before.text.length, piece.column - 1).includes('|');
  if (before.quoted !== piece.quoted || piece.line > before.line + 1) return false;
  const lead = source.replace(/^[\s>]+/, '');
  return !/^([-*+|]|#{1,6}\s|\d+[.)]\s)/.test(lead) && !/^[\s>]*#{1,6}\s/.test(lines[before.line - 1] ?? '');
}

function joined(pieces: readonly BodyProse[], lines: readonly string[], isPersian: boolean): Passage {
  let text = '';
  const parts: {
    readonly at: number;
    readonly length: number;
    readonly line: number;
    readonly column: number;
  }[] = [];
  let before: BodyProse | null = null;
  for (const piece of pieces) {
    const isNewLine = before !== null && before.line !== piece.line;
    const lead = isNewLine ? (/^[\s>]*/.exec(piece.text)?.[0].length ?? 0) : 0;
    if (isNewLine) text = `${text.trimEnd()} `;
    else if (before !== null && gapOf(before, piece, lines).includes('`')) text += '…';
    const words = piece.text.slice(lead);
    parts.push({ at: text.length, length: words.length, line: piece.line, column: piece.column + lead });
    text += words;
    before = piece;
  }
  const pointAt = (offset: number) => {
    const part = parts.findLast(({ at }) => at <= offset) ?? parts[0];
    return part
      ? { line: part.line, column: part.column + Math.min(offset - part.at, part.length), part }
      : { line: 1, column: 1, part: null };
  };
  return {
    text,
    path: null,
    voice: pieces[0]?.quoted ? 'other' : 'own',
    isPersian,
    spanOf: (from, to) => {
      const start = pointAt(from);
      const end = pointAt(to - 1);
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column + 1 };
    },
    isExact: (from, to) => {
      const { part } = pointAt(from);
      return part !== null && to <= part.at + part.length;
    },
  };
}

function gapOf(before: BodyProse, piece: BodyProse, lines: readonly string[]): string {
  return (lines[piece.line - 1] ?? '').slice(before.column - 1 + before.text.length, piece.column - 1);
}
