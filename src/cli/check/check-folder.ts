import type { Content } from '../../model/content.ts';
import { checkContent } from '../../model/check.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { readContent } from '../../reading/content.ts';

/** The outcome of a check, as data: reporters print it. */
export interface Report {
  readonly folder: string;
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
}

/** Reads and checks a content folder. Throws only where the folder is not there. */
export function checkFolder(folder: string): Report {
  const { content, findings: reading } = readContent(folder);
  const findings = [...reading, ...checkContent(content)].sort(compareFindings);
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
export function countFiles(content: Content): number {
  const { articles, translations, sources, provinces, waves, places, pages, site, boundaries } = content;
  const parsed = [articles, translations, sources, provinces, waves, pages].flat().length;
  // Rows of the gazetteer break one by one, and are one file.
  const rows = [...content.broken].filter((id) => id.startsWith('place/')).length;
  const single = [site !== null, boundaries !== null, places.length + rows > 0].filter(Boolean).length;
  return parsed + single + content.broken.size - rows;
}
