import type { BodyEntry } from '../content.ts';
import { isPage, isTranslation } from '../kinds.ts';
import type { TranslationEntry } from '../../schema/article.ts';
import { suggest } from '../suggest.ts';
import type { Found, Rule, RuleContext } from '../rule.ts';

/** A translation stands beside its original, is in the language its name says, and translates claims that are there. */
export const translationOriginal: Rule = {
  name: 'translation-original',
  description: 'A translation has an original, names its claims, and is in the language of its file name.',
  severity: 'error',
  scope: 'body',
  check: (entry, context) => {
    if (isTranslation(entry, context.kind)) return wrongTranslation(entry, context);
    if (!isPage(entry, context.kind)) return [];
    const { neighbours } = context;
    const original = neighbours.originalPage(entry.id);
    if (original === entry || (!original && context.references.brokenPages.has(entry.id))) return [];
    return original ? wrongLanguage(entry, entry.data.lang) : [withoutOriginal(entry, neighbours.pageIds())];
  },
};

function wrongTranslation(entry: BodyEntry<TranslationEntry>, { neighbours }: RuleContext): Found[] {
  const original = neighbours.article(entry.id);
  if (!original) return neighbours.isBroken(entry.id) ? [] : [withoutOriginal(entry, neighbours.ids())];
  const ids = new Set<string>(original.claims.map((claim) => claim.id));
  const unknown = Object.keys(entry.data.claims)
    .filter((id) => !ids.has(id))
    .map((id): Found => ({
      entry,
      path: ['claims', id],
      message: `claims: the original has no claim \`${id}\``,
      found: id,
      hint: suggest(id, ids, 'Take it out.'),
    }));
  return [...wrongLanguage(entry, entry.data.lang), ...unknown];
}

function withoutOriginal(entry: BodyEntry<unknown>, known: ReadonlySet<string>): Found {
  return {
    entry,
    message: `there is no original \`${entry.id}.md\``,
    found: entry.id,
    hint: suggest(entry.id, known, 'Name the file <id of the original>.fa.md.'),
  };
}

function wrongLanguage(entry: BodyEntry<unknown>, lang: string): Found[] {
  if (entry.file.endsWith(`.${lang}.md`)) return [];
  return [
    {
      entry,
      path: ['lang'],
      message: `lang: the file name does not end in .${lang}.md`,
      found: lang,
      hint: `Name the file ${entry.id}.${lang}.md, or mend lang.`,
    },
  ];
}
