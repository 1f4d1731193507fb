import type { Finding } from '../../src/model/finding.ts';

/** A finding cut down to what tests compare. */
export function brief({ code, file, span }: Finding): { code: string; file: string; line: number | null } {
  return { code, file, line: span?.line ?? null };
}

/** The codes of findings, in their order. */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.code);
}

/** The first finding with a code; throws where there is none, with the codes there are. */
export function findingOf(findings: readonly Finding[], code: string): Finding {
  const finding = findings.find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`no finding "${code}" among ${codes(findings).join(', ') || 'none'}`);
  return finding;
}
