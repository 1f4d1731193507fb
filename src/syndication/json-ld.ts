import type { Edition } from '../i18n/edition.ts';
import { compareText } from '../model/finding.ts';
import type { Article, Claim, Evidence } from '../model/record.ts';
import type { CorrectionEntry } from '../schema/article.ts';
import { LICENCE } from './data/data-package.ts';

/** The desk as schema.org's publisher. No person is named as author. */
export function organisationOf({ name, urls, absolute }: Edition): object {
  return { '@type': 'NewsMediaOrganization', name: name.site, url: absolute(urls.home) };
}

/** An article as schema.org's NewsArticle with the claims it records and its corrections. */
export function articleData(article: Article, edition: Edition): object {
  const { urls, absolute, name, words } = edition;
  const url = absolute(urls.article(article.id));
  const translation = words.translation(article);
  const live = article.state !== 'retracted';
  const pages = new Set<string>();
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    headline: words.title(article).text,
    description: words.summary(article).text,
    inLanguage: translation?.lang ?? article.lang,
    ...(translation && { translationOfWork: originalData(article, edition) }),
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    temporalCoverage: article.asOf,
    mainEntityOfPage: url,
    isAccessibleForFree: true,
    license: LICENCE.path,
    author: organisationOf(edition),
    publisher: organisationOf(edition),
    contentLocation: article.provinces.map((id) => ({
      '@type': 'AdministrativeArea',
      name: name.province(id),
    })),
    ...(live && { hasPart: article.recorded.map((claim) => claimData(claim, url, pages, edition)) }),
    ...(live && article.corrections.length > 0 && { correction: article.corrections.map(correctionData) }),
  };
}

/** The original of a translated article, by the address of the edition in its language. */
function originalData(article: Article, { urls, absolute, shell }: Edition): object {
  const url = urls.article(article.id);
  const original = shell.alternates(url).find(({ lang }) => lang === article.lang);
  return {
    '@type': 'CreativeWork',
    '@id': absolute(original?.url ?? url),
    name: article.title,
    inLanguage: article.lang,
  };
}

/**
 * A claim with the pages it appears in. Its author is who asserts it, not we. A page is described where it is named
 * first and only referred to after that, for an article of many claims has few pages.
 */
function claimData(claim: Claim, article: string, pages: Set<string>, edition: Edition): object {
  const [first, ...others] = [...claim.evidence].sort(byDay);
  const dated = first?.published ? first : null;
  const rest = dated || !first ? others : [first, ...others];
  const page = (evidence: Evidence) => appearanceData(evidence, article, pages);
  return {
    '@type': 'Claim',
    '@id': `${article}#${claim.id}`,
    text: edition.words.claimText(claim),
    author: { '@type': 'Organization', name: edition.name.source(claim.source) },
    datePublished: claim.knownFrom,
    ...(dated && { firstAppearance: page(dated) }),
    ...(rest.length > 0 && { appearance: rest.map(page) }),
  };
}

/** A page of evidence. A withheld page has a name and a day, and no address: not even as its id. */
function appearanceData(page: Evidence, article: string, pages: Set<string>): object {
  const id = `${article}#evidence-${page.key}`;
  if (pages.has(page.key)) return { '@id': id };
  pages.add(page.key);
  return {
    '@type': 'CreativeWork',
    '@id': id,
    name: page.title,
    ...(page.published && { datePublished: page.published }),
    ...(page.url && page.withheld === null && { url: page.url }),
  };
}

function correctionData({ date, note }: CorrectionEntry): object {
  return { '@type': 'CorrectionComment', datePublished: date, text: note };
}

/** Dated pages first, the earliest first; else in the order of the article. */
function byDay(a: Evidence, b: Evidence): number {
  if (a.published === null || b.published === null)
    return Number(a.published === null) - Number(b.published === null);
  return compareText(a.published, b.published);
}
