import { applyFixes } from '../../src/model/apply-fixes.ts';
import { checkContent } from '../../src/model/check.ts';
import type { Content, Entry } from '../../src/model/content.ts';
import type { Finding } from '../../src/model/finding.ts';
import { articleEntry, contentOf, placeEntry, provinceEntry } from './factories.ts';

/** The findings of one rule over a content. */
export function findingsOf(code: string, parts: Partial<Content>): Finding[] {
  return checkContent(contentOf(parts)).filter((finding) => finding.code === code);
}

/**
 * What one rule tells of a content: for each finding its line, with the stretch it points at in ⟦brackets⟧, so that
 * line and columns are asserted at once.
 */
export function marked(code: string, parts: Partial<Content>): string[] {
  const { articles, translations, sources, pages, site, provinces } = contentOf(parts);
  const entries: (Entry<unknown> | null)[] = [articles, translations, sources, pages, site, provinces].flat();
  return findingsOf(code, parts).map(({ file, span }) => {
    const lines = entries.find((entry) => entry?.file === file)?.text.split('\n') ?? [];
    if (!span) return 'whole file';
    const line = lines[span.line - 1] ?? '';
    const end = span.endLine === span.line ? span.endColumn - 1 : line.length;
    return `${line.slice(0, span.column - 1)}⟦${line.slice(span.column - 1, end)}⟧${line.slice(end)}`.trim();
  });
}

/** A line without its brackets: what a test writes for a rule to look at. */
export function unmarked(line: string): string {
  return line.replace(/[⟦⟧]/g, '');
}

/** `marked` for an article with this body; a lead with the citation stands above it. */
export function markedBody(code: string, body: string, parts: Partial<Content> = {}): string[] {
  return marked(code, {
    ...parts,
    articles: [articleEntry({}, { body: `\nLead [words](#c1).\n\n${body}\n` })],
  });
}

/** The file of the first finding of `code`, with every fix of that rule applied once. */
export function mended(code: string, parts: Partial<Content>, text: string): string {
  return applyFixes(
    text,
    findingsOf(code, parts).flatMap(({ fix }) => (fix ? [fix] : [])),
  ).text;
}

/** A few provinces and towns, as they are. */
export const IRAN: Partial<Content> = {
  provinces: [
    provinceEntry('fars', 'IR-07', { name: 'Fars', capital: 'Shiraz' }),
    provinceEntry('ilam', 'IR-16', { name: 'Ilam', capital: 'Ilam' }),
    provinceEntry('khuzestan', 'IR-06', { name: 'Khuzestan', capital: 'Ahvaz' }),
    provinceEntry('lorestan', 'IR-15', { name: 'Lorestan', capital: 'Khorramabad' }),
    provinceEntry('tehran', 'IR-23'),
  ],
  places: [
    ['tehran', 'Tehran', 'IR-23', ''],
    ['ilam', 'Ilam', 'IR-16', ''],
    ['arkavaz', 'Arkavaz', 'IR-16', 'Malekshahi; Arkavaz-e Malekshahi'],
    ['abdanan', 'Abdanan', 'IR-16', ''],
    ['nurabad', 'Nurabad', 'IR-15', ''],
    ['aligudarz', 'Aligudarz', 'IR-15', ''],
    ['dorud', 'Dorud', 'IR-15', ''],
    ['khorramabad', 'Khorramabad', 'IR-15', ''],
    ['nurabad', 'Nurabad', 'IR-07', ''],
    ['shiraz', 'Shiraz', 'IR-07', ''],
    ['ahvaz', 'Ahvaz', 'IR-06', ''],
    ['abadan', 'Abadan', 'IR-06', ''],
  ].map(([slug = '', name = '', province = '', aliases = ''], row) =>
    placeEntry({ slug, name, province, aliases, geonames_class: 'PPLA2' }, row + 2),
  ),
};
