import type { Content } from './content.ts';
import { isOriginal } from './original-stamp.ts';
import type { Translation } from './record.ts';
import { typographic } from './typography.ts';

/** The translations of each article, by article and language. One without an original is left out. */
export function buildTranslations({
  articles,
  translations,
}: Content): ReadonlyMap<string, ReadonlyMap<string, Translation>> {
  const originals = new Map(articles.map((entry) => [entry.id, entry]));
  const byArticle = new Map<string, Map<string, Translation>>();
  for (const { id, data, body } of translations) {
    const original = originals.get(id);
    if (!original) continue;
    const { lang } = data;
    const texts = Object.entries(data.claims).map(
      ([claim, text]) => [claim, typographic(text, lang)] as const,
    );
    const translation = Object.freeze({
      lang,
      title: typographic(data.title, lang),
      summary: typographic(data.summary, lang),
      body,
      claims: new Map(texts),
      outdated: !isOriginal(original, data.translated_from),
    });
    const known = byArticle.get(id);
    if (known) known.set(lang, translation);
    else byArticle.set(id, new Map([[lang, translation]]));
  }
  return byArticle;
}
