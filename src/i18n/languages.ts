import { en } from './en.ts';
import { fa } from './fa.ts';
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
  /**
   * Calendars its readers go by, as Intl names them. The first stands everywhere; the others stand beside it, in
   * brackets, where there is room.
   */
  readonly calendars: readonly [string, ...string[]];
  /** Its digits, as Unicode names them. */
  readonly digits: string;
  /** Fonts of public/fonts that stand above the fold on every page. */
  readonly fonts: readonly string[];
  /** First day of its week: 0 for Monday to 6 for Sunday. */
  readonly weekStart: number;
}

/** Every language there is a dictionary for. A further one needs an entry here, a dictionary and content. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    messages: en,
    locale: 'en-GB',
    dir: 'ltr',
    name: 'English',
    openGraph: 'en_GB',
    calendars: ['gregory'],
    digits: 'latn',
    fonts: ['record-serif', 'inter', 'vazirmatn-mark'],
    weekStart: 0,
  },
  fa: {
    messages: fa,
    locale: 'fa-IR',
    dir: 'rtl',
    name: 'فارسی',
    openGraph: 'fa_IR',
    calendars: ['persian', 'gregory'],
    digits: 'arabext',
    // Latin letters stand on every page, in the name of the other language: a font that came late would move the head.
    fonts: ['vazirmatn', 'vazirmatn-punctuation', 'inter'],
    weekStart: 5,
  },
};

/** The language of a tag. Throws where site.yaml names one without a dictionary. */
export function languageOf(tag: string): Language {
  const language = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined;
  if (language) return language;
  throw new Error(
    `site.yaml: languages names "${tag}", for which src/i18n has no dictionary; it has ${Object.keys(LANGUAGES).join(', ')}.`,
  );
}
