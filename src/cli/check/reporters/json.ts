import type { Report } from '../check-folder.ts';

/** One JSON object with `findings` and `summary`, and nothing else. Positions count from 1, or are null. */
export function reportJson({ findings, summary }: Report): string {
  const flat = findings.map(({ code, severity, file, span, message, found, hint, fix }) => ({
    code,
    severity,
    file,
    line: span?.line ?? null,
    column: span?.column ?? null,
    endLine: span?.endLine ?? null,
    endColumn: span?.endColumn ?? null,
    message,
    found,
    hint,
    fix,
  }));
  return JSON.stringify({ findings: flat, summary }, null, 2);
}
