import type { ArticleEntry } from '../../schema/article.ts';
import type { BodyEntry } from '../content.ts';
import { originalStamp } from '../original-stamp.ts';
import type { Found, Rule } from '../rule.ts';

/** A translation of what the article no longer says tells its readers what we have taken back. */
export const translationOutdated: Rule = {
  name: 'translation-outdated',
  description: '`translated_from` is the last change of the original, or the stamp of its words.',
  severity: 'warning',
  scope: 'content',
  check: ({ content }) => {
    if (content.translations.length === 0) return [];
    const originals = new Map(content.articles.map((entry) => [entry.id, entry]));
    return content.translations.flatMap((entry): Found[] => {
      const original = originals.get(entry.id);
      const stamp = entry.data.translated_from;
      if (!original || isOf(original, stamp)) return [];
      return [
        {
          entry,
          path: ['translated_from'],
          message: 'translated_from: the original has changed since it was translated',
          found: stamp,
          hint: `Compare it with the original, then write ${originalStamp(original)}.`,
        },
      ];
    });
  },
};

function isOf(original: BodyEntry<ArticleEntry>, stamp: string): boolean {
  const { published, updated = published } = original.data;
  const isMoment = /^\d{4}-\d{2}-\d{2}T/.test(stamp);
  return isMoment ? Date.parse(stamp) === Date.parse(updated) : stamp === originalStamp(original);
}
