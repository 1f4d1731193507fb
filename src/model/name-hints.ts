import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { buildMeant } from './meant.ts';
import { suggest, suggestionIn } from './suggest.ts';

const PLACE = /(?:^|\.)where\[\d+\]: /;
const SOURCE = /(?:^|\.)(?:source|verified_by|copy_of|publisher|parent|via\[\d+\]): /;

/**
 * Adds what is meant to findings of the schema: a place or a source written as a name ("ارکواز", "Hengaw") is no
 * slug, and only the whole content knows what it names.
 */
export function withNameHints(findings: readonly Finding[], content: Content): Finding[] {
  const meant = buildMeant(content);
  return findings.map((finding) => {
    const { code, message, found, hint } = finding;
    if (code !== 'bad-value' || found === null || suggestionIn(hint) !== null) return finding;
    const id = PLACE.test(message) ? meant.place(found) : SOURCE.test(message) ? meant.source(found) : null;
    return id === null ? finding : { ...finding, hint: suggest(found, new Set(), hint, id) };
  });
}
