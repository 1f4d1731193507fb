import { buildUrls, type Urls } from '../model/urls.ts';
import type { Dispute } from '../model/disputes.ts';
import type { Indexes } from '../model/indexes.ts';
import { corroborationOf } from '../model/origins.ts';
import type { Tracker } from '../model/record.ts';
import { buildFormats, type Formats } from './format.ts';
import { languageOf, type Language } from './languages.ts';
import type { Messages } from './messages.ts';

/** One language's edition of the site: what a component needs to speak it. */
export interface Edition {
  readonly lang: string;
  readonly language: Language;
  readonly t: Messages;
  readonly format: Formats;
  readonly urls: Urls;
  readonly name: Names;
  /** Address of a page with scheme and host, for canonical links and feeds. */
  readonly absolute: (url: string) => string;
  readonly shell: Shell;
  readonly known: Knowledge;
}

/** What the tracker worked out about a claim, for every place that shows one. */
export interface Knowledge {
  /** Independent origins behind the claim, as source ids; empty where there are fewer than two. */
  readonly origins: (key: string) => readonly string[];
  /** Disputes the claim is part of. */
  readonly disputes: (key: string) => readonly Dispute[];
}

/** What stands on every page around its own content. */
export interface Shell {
  readonly today: string;
  readonly preview: boolean;
  readonly compiled: string;
  readonly description: string;
  /** Pages of the site for the footer, in their order: id and title. */
  readonly pages: readonly { readonly id: string; readonly title: string }[];
  /** Languages the site is served in. */
  readonly languages: readonly string[];
  readonly defaultLang: string;
  /** Name in the country's own script, beside the Latin name. */
  readonly nameFa: string | null;
}

/** Names of things in the edition's language; an id stands where there is no name. */
export interface Names {
  readonly site: string;
  readonly tagline: string;
  readonly country: string;
  readonly source: (id: string) => string;
  /** The source's name where there is little room. */
  readonly sourceShort: (id: string) => string;
  readonly province: (id: string) => string;
  readonly capital: (id: string) => string;
  /** Of `<province>/<slug>`. */
  readonly place: (id: string) => string;
  /** Of any entry of `where`, a town with its province. */
  readonly where: (where: string) => string;
  readonly wave: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly metric: (id: string) => string;
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
  const zoneName = (site.time_zone.split('/').at(-1) ?? 'UTC').replaceAll('_', ' ');
  return {
    lang,
    language,
    t: language.messages,
    format: buildFormats(language.locale, site.time_zone, zoneName, language.messages),
    urls: buildUrls({ base, lang, defaultLang }),
    name: buildNames(tracker, lang, language.messages.city),
    absolute: (url) => `${siteUrl}${url}`,
    known: {
      origins: (key) => corroborationOf(indexes.corroboration, key)?.origins ?? [],
      disputes: (key) => indexes.disputesByClaim.get(key) ?? [],
    },
    shell: {
      today: tracker.today,
      preview: tracker.preview,
      compiled: site.compiled,
      description: site.description,
      pages: tracker.pages
        .filter((page) => page.lang === defaultLang)
        .map(({ id, title }) => ({ id, title })),
      languages: site.languages,
      defaultLang,
      nameFa: site.name_fa ?? null,
    },
  };
}

function buildNames(tracker: Tracker, lang: string, city: (name: string) => string): Names {
  const { site } = tracker;
  const persian = lang === 'fa';
  const pick = (name: string, nameFa: string | undefined) => (persian && nameFa ? nameFa : name);
  const province = (id: string) => {
    const found = tracker.provinces.get(id);
    return found ? pick(found.name, found.name_fa) : id;
  };
  const place = (id: string) => {
    const found = tracker.places.get(id);
    return found ? pick(found.name, found.name_fa) : (id.split('/')[1] ?? id);
  };
  const topics = new Map(site.topics.map((topic) => [topic.id, pick(topic.name, topic.name_fa)]));
  const metrics = new Map(site.metrics.map((metric) => [metric.id, pick(metric.name, metric.name_fa)]));
  const country = site.country_name ?? site.country.charAt(0).toUpperCase() + site.country.slice(1);
  return {
    site: pick(site.name, site.name_fa),
    tagline: pick(site.tagline, site.tagline_fa),
    country,
    source: (id) => {
      const found = tracker.sources.get(id);
      return found ? pick(found.name, found.name_fa) : id;
    },
    sourceShort: (id) => {
      const found = tracker.sources.get(id);
      return found ? pick(found.short_name ?? found.name, found.name_fa) : id;
    },
    province,
    capital: (id) => {
      const found = tracker.provinces.get(id);
      return found ? pick(found.capital, found.capital_fa) : '';
    },
    place,
    where: (where) => {
      if (where === site.country) return country;
      const [id = ''] = where.split('/');
      if (!where.includes('/')) return province(id);
      return place(where) === province(id) ? city(place(where)) : `${place(where)}, ${province(id)}`;
    },
    wave: (id) => {
      const found = tracker.waves.get(id);
      return found ? pick(found.name, found.name_fa) : id;
    },
    topic: (id) => topics.get(id) ?? id,
    metric: (id) => metrics.get(id) ?? id,
  };
}
