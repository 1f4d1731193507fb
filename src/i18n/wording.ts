import type { Article, Claim, Page, Tracker, Translation } from '../model/record.ts';
import { LANGUAGES } from './languages.ts';

/** What an element says about the language of its text: nothing where it is the page's own. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** A text of the content, with what its element says about its language. */
export interface Wording {
  readonly text: string;
  readonly attrs: LanguageAttributes;
}

/** Texts of the content as one edition shows them: translated where there is a translation, else as they stand. */
export interface Wordings {
  /** Attributes of a text in a language. */
  readonly in: (lang: string) => LanguageAttributes;
  readonly claim: (claim: Claim) => Wording;
  /** Text of the words, where no element can say their language: titles of windows, feeds, labels. */
  readonly claimText: (claim: Claim) => string;
  readonly title: (article: Article) => Wording;
  readonly summary: (article: Article) => Wording;
  /** The translation an edition shows, or null where it shows the original. */
  readonly translation: (article: Article) => Translation | null;
  /** Words of an article that are never translated: notes of corrections, reasons, speakers. */
  readonly original: (article: string) => LanguageAttributes;
  /** Words of others in whatever language: titles of pages, quotations. Only their script is known. */
  readonly quoted: (text: string) => LanguageAttributes;
  /** The page of an id in the edition's language, else in the site's first, else as it is. */
  readonly pages: readonly Page[];
  /** Whose work the content is made with, to be named beside it. */
  readonly credits: readonly Wording[];
  /** A field of an entry. */
  readonly field: <F extends string>(entry: Translatable<F>, field: F) => Wording;
}

/** An entry of the content with texts in several languages; see `translationsSchema`. */
export type Translatable<F extends string> = Readonly<Partial<Record<F, string | undefined>>> & {
  readonly translations?:
    Readonly<Record<string, Readonly<Partial<Record<F, string | undefined>>>>> | undefined;
};

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** Texts of the content in one language. `fallback` is the language of what has no language of its own. */
export function buildWordings(tracker: Tracker, lang: string, fallback: string): Wordings {
  const attributes = (of: string): LanguageAttributes =>
    of === lang ? {} : { lang: of, dir: LANGUAGES[of]?.dir ?? 'auto' };
  const translation = (article: Article) =>
    article.lang === lang ? null : (article.translations.get(lang) ?? null);
  const isRightToLeft = LANGUAGES[lang]?.dir === 'rtl';
  const worded = (text: string, of: string): Wording => ({ text, attrs: attributes(of) });
  const wordField = <F extends string>(entry: Translatable<F>, field: F): Wording => {
    const translated = readTranslation(entry, field, lang);
    return translated === undefined ? worded(entry[field] ?? '', fallback) : worded(translated, lang);
  };
  const languageOfArticle = (id: string) => tracker.articleById.get(id)?.lang ?? fallback;
  const claim = (found: Claim): Wording => {
    const article = tracker.articleById.get(found.article);
    const translated = article && translation(article)?.claims.get(found.id);
    return translated === undefined
      ? worded(found.text, article?.lang ?? fallback)
      : worded(translated, lang);
  };
  return {
    in: attributes,
    claim,
    claimText: (found) => claim(found).text,
    translation,
    title: (article) => {
      const found = translation(article);
      return worded(found?.title ?? article.title, found?.lang ?? article.lang);
    },
    summary: (article) => {
      const found = translation(article);
      return worded(found?.summary ?? article.summary, found?.lang ?? article.lang);
    },
    original: (id) => attributes(languageOfArticle(id)),
    quoted: (text) => (RIGHT_TO_LEFT.test(text) === isRightToLeft ? {} : { dir: 'auto' }),
    pages: choosePages(tracker.pages, lang, fallback),
    credits: (tracker.site.credits ?? []).map((credit) => wordField(credit, 'text')),
    field: wordField,
  };
}

/**
 * A field in a language: from `translations`, or from the field with the language at its end, as in `name_fa`.
 * Undefined where there is neither.
 */
export function readTranslation<F extends string>(
  entry: Translatable<F>,
  field: F,
  lang: string,
): string | undefined {
  const { translations = {} } = entry;
  const translated = Object.hasOwn(translations, lang) ? translations[lang]?.[field] : undefined;
  if (translated !== undefined) return translated;
  const key = `${field}_${lang}`;
  const beside: unknown = Reflect.get(entry, key);
  return typeof beside === 'string' && beside !== '' ? beside : undefined;
}

/** Each page once, in the order of the original. */
function choosePages(pages: readonly Page[], lang: string, fallback: string): Page[] {
  const ids = [...new Set(pages.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const of = pages.filter((page) => page.id === id);
    return (
      of.find((page) => page.lang === lang) ?? of.find((page) => page.lang === fallback) ?? of.slice(0, 1)
    );
  });
}
