import { checkContent } from '../../src/model/check.ts';
import type { Content } from '../../src/model/content.ts';
import { contentOf } from './factories.ts';

/**
 * Everything the rules tell of a content, one line a finding: code, file, and the text of the line it points at
 * (or the number of the line where the entry has no text, as a row of the gazetteer).
 */
export function told(parts: Partial<Content>): string[] {
  const content = contentOf(parts);
  const { site, articles, translations, sources, provinces, waves, pages, loadedWords } = content;
  const entries = [site, loadedWords, articles, translations, sources, provinces, waves, pages].flat();
  const texts = new Map(
    entries.flatMap((entry): [string, string][] =>
      entry && 'text' in entry && typeof entry.text === 'string' ? [[entry.file, entry.text]] : [],
    ),
  );
  return checkContent(content).map(({ code, file, span }) => {
    const line = span && texts.get(file)?.split('\n')[span.line - 1]?.trim();
    return `${code} ${file}: ${line ?? (span ? `line ${String(span.line)}` : 'whole file')}`;
  });
}
