import { buildUrls, type Urls } from '../model/urls.ts';
import type { Dispute } from '../model/disputes.ts';
import type { Indexes } from '../model/indexes.ts';
import { corroborationOf } from '../model/origins.ts';
import type { Claim, Tracker } from '../model/record.ts';
import type { RecordedIndex } from '../model/recorded.ts';
import { buildFormats, type Formats } from './format.ts';
import { languageOf, type Language } from './languages.ts';
import type { Messages } from './messages.ts';
import { buildNames, type Names } from './names.ts';
import { buildWordings, type LanguageAttributes, type Wording, type Wordings } from './wording.ts';

/** One language's edition of the site: what a component needs to speak it. */
export interface Edition {
  readonly lang: string;
  readonly language: Language;
  readonly t: Messages;
  readonly format: Formats;
  readonly urls: Urls;
  readonly name: Names;
  /** Texts of the content, each with the language it stands in. */
  readonly words: Wordings;
  /** Address of a page with scheme and host, for canonical links and feeds. */
  readonly absolute: (url: string) => string;
  readonly shell: Shell;
  readonly known: Knowledge;
}

/** What the tracker worked out about a claim, for every place that shows one. */
export interface Knowledge {
  /** The claim with a key, for the text of a link to it; undefined where it stands in a retracted article. */
  readonly claim: (key: string) => Claim | undefined;
  /** Independent origins behind the claim, as source ids; empty where there are fewer than two. */
  readonly origins: (key: string) => readonly string[];
  /** Disputes the claim is part of. */
  readonly disputes: (key: string) => readonly Dispute[];
  /** Topics of an article, for lists of its claims to be filtered by. */
  readonly topics: (article: string) => readonly string[];
  /** When everything came to stand here. */
  readonly recorded: RecordedIndex;
}

/** What stands on every page around its own content. */
export interface Shell {
  readonly today: string;
  readonly preview: boolean;
  readonly compiled: Wording;
  readonly description: string;
  /** Pages of the site for the footer, in their order: id, title and its language. */
  readonly pages: readonly {
    readonly id: string;
    readonly title: string;
    readonly attrs: LanguageAttributes;
  }[];
  /** Languages the site is served in. */
  readonly languages: readonly string[];
  readonly defaultLang: string;
  /** Name in the country's own script, beside the Latin name. */
  readonly nameFa: string | null;
  /** The address of a page in each language the site is served in, its own language included. */
  readonly alternates: (url: string) => readonly Alternate[];
}

/** A page in one of the site's languages. */
export interface Alternate {
  readonly lang: string;
  /** Name of the language in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly url: string;
}

/** Builds the edition of one language. `siteUrl` has no slash at its end; `base` begins and ends with one. */
export function buildEdition(
  tracker: Tracker,
  indexes: Indexes,
  lang: string,
  base: string,
  siteUrl: string,
): Edition {
  const { site } = tracker;
  const language = languageOf(lang);
  const defaultLang = site.languages[0] ?? 'en';
  const urls = buildUrls({ base, lang, defaultLang });
  const words = buildWordings(tracker, lang, defaultLang);
  return {
    lang,
    language,
    t: language.messages,
    format: buildFormats(language, site.time_zone),
    urls,
    name: buildNames(tracker, lang, language.messages),
    words,
    absolute: (url) => `${siteUrl}${url}`,
    known: {
      claim: (key) => tracker.claimByKey.get(key),
      origins: (key) => corroborationOf(indexes.corroboration, key)?.origins ?? [],
      disputes: (key) => indexes.disputesByClaim.get(key) ?? [],
      topics: (article) => tracker.articleById.get(article)?.topics ?? [],
      recorded: indexes.recorded,
    },
    shell: {
      today: tracker.today,
      preview: tracker.preview,
      compiled: words.field(site, 'compiled'),
      description: words.field(site, 'description').text,
      pages: words.pages.map(({ id, title, lang: of }) => ({ id, title, attrs: words.in(of) })),
      languages: site.languages,
      defaultLang,
      nameFa: site.name_fa ?? null,
      alternates: (url) =>
        site.languages.map((other) => {
          const { name, dir } = languageOf(other);
          const { home } = buildUrls({ base, lang: other, defaultLang });
          return { lang: other, name, dir, url: home + url.slice(urls.home.length) };
        }),
    },
  };
}
