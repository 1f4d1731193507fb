import { LANGUAGES } from '../../i18n/languages.ts';
import { BOUNDARIES_FILE, type Content } from '../../model/content.ts';
import { createChecker } from '../../model/check.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { withNameHints } from '../../model/name-hints.ts';
import { unknownLanguages } from '../../model/unknown-language.ts';
import type { FileCache } from '../../reading/cache.ts';
import { readContent } from '../../reading/content.ts';

/** The outcome of a check, as data: reporters print it. */
export interface Report {
  readonly folder: string;
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
}

/** Findings beside those of reading and of the rules, as those of a comparison. */
export type FurtherFindings = (content: Content) => readonly Finding[];

/** Reads and checks a content folder. Throws only where the folder is not there. */
export function checkFolder(folder: string): Report {
  return folderChecker(folder)();
}

/** A check to be run again and again: files that did not change are not read anew. */
export function folderChecker(folder: string, further: FurtherFindings = () => []): () => Report {
  const cache: FileCache = new Map();
  const check = createChecker();
  return () =>
    reportOn(folder, readContent(folder, cache), (content) => [...check(content), ...further(content)]);
}

/** Reports on content that was read: what reading found, what `check` finds, languages that have no dictionary. */
export function reportOn(
  folder: string,
  { content, findings: reading }: ReturnType<typeof readContent>,
  check: FurtherFindings,
): Report {
  const languages = unknownLanguages(content, new Set(Object.keys(LANGUAGES)));
  const findings = [...withNameHints(reading, content), ...check(content), ...languages].sort(
    compareFindings,
  );
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    folder,
    content,
    findings,
    summary: { files: countFiles(content), errors: count('error'), warnings: count('warning') },
  };
}

/** How many files were read. */
function countFiles(content: Content): number {
  // Rows of the gazetteer break one by one, and are one file.
  const rows = [...content.broken].filter((id) => id.startsWith('place/')).length;
  const table = content.places.length === 0 && rows > 0 ? 1 : 0;
  return contentFiles(content).length + table + content.broken.size - rows;
}

/** The files whose entries were read; each once. */
export function contentFiles(content: Content): string[] {
  const { articles, translations, sources, provinces, waves, places, pages, site, boundaries } = content;
  const entries = [articles, translations, sources, provinces, waves, pages, places.slice(0, 1)].flat();
  const single = [...(site ? [site.file] : []), ...(boundaries ? [BOUNDARIES_FILE] : [])];
  return [...entries.map(({ file }) => file), ...single];
}
