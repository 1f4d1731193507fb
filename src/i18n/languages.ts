import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** A language the interface is written in. */
export interface Language {
  readonly messages: Messages;
  /** Locale of dates and numbers, as Intl names it. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Name in the language itself. */
  readonly name: string;
  /** Name of the open graph locale. */
  readonly openGraph: string;
}

/** Every language there is a dictionary for. A further one needs an entry here, a dictionary and content. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { messages: en, locale: 'en-GB', dir: 'ltr', name: 'English', openGraph: 'en_GB' },
};

/** The language of a tag. Throws where site.yaml names one without a dictionary. */
export function languageOf(tag: string): Language {
  const language = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined;
  if (language) return language;
  throw new Error(
    `site.yaml: languages names "${tag}", for which src/i18n has no dictionary; it has ${Object.keys(LANGUAGES).join(', ')}.`,
  );
}
