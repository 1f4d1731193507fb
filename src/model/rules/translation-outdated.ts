import type { BodyEntry } from '../content.ts';
import { isPage, isTranslation } from '../kinds.ts';
import { isOriginal, originalStamp, pageStamp } from '../original-stamp.ts';
import type { PageEntry } from '../../schema/reference-data.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';

/** A translation of what the article no longer says tells its readers what we have taken back. */
export const translationOutdated: Rule = {
  name: 'translation-outdated',
  description: '`translated_from` is the last change of the original, or the stamp of its words.',
  severity: 'warning',
  scope: 'body',
  check: (entry, context) => {
    if (isPage(entry, context.kind)) return outdatedPage(entry, context);
    if (!isTranslation(entry, context.kind)) return [];
    const original = context.neighbours.original(entry.id);
    const stamp = entry.data.translated_from;
    if (!original || isOriginal(original, stamp)) return [];
    return [
      {
        entry,
        path: ['translated_from'],
        message: 'translated_from: the original has changed since it was translated',
        found: stamp,
        hint: `Compare it with the original, then write ${originalStamp(original)}.`,
      },
    ];
  },
};

function outdatedPage(entry: BodyEntry<PageEntry>, { neighbours }: RuleContext): Found[] {
  const original = neighbours.originalPage(entry.id);
  const { translated_from: stamp } = entry.data;
  if (!original || original === entry || stamp === pageStamp(original)) return [];
  return [
    {
      entry,
      path: ['translated_from'],
      message:
        stamp === undefined
          ? 'translated_from: is missing: a translated page says which words it translates'
          : 'translated_from: the original has changed since it was translated',
      found: stamp ?? null,
      hint: `Compare it with ${original.file}, then write translated_from: ${pageStamp(original)}`,
    },
  ];
}
