import type { Edition } from '../../i18n/edition.ts';
import type { Article, Claim } from '../../model/record.ts';

/** What is needed to cite an article, whatever the form. Days are `YYYY-MM-DD`. */
export interface Citation {
  /** Name of the entry: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The desk is the author: no person is named. */
  readonly site: string;
  readonly url: string;
  readonly lang: string;
  readonly published: string;
  /** The day of the build: as the page stood on that day. */
  readonly seen: string;
  /** As-of day and day of the last change, in words. */
  readonly note: string;
  /** The whole citation in one line. */
  readonly plain: string;
}

/** Builds the citation of an article as one edition tells it. */
export function buildCitation(article: Article, edition: Edition): Citation {
  const { t, format, name, absolute, urls, shell, words } = edition;
  const title = words.title(article).text;
  const published = article.published.slice(0, 10);
  const updated = article.updated ? format.day(article.updated.slice(0, 10)) : null;
  const asOf = format.day(article.asOf);
  const url = absolute(urls.article(article.id));
  return {
    key: `${name.slug}-${article.id}${edition.lang === shell.defaultLang ? '' : `-${edition.lang}`}`,
    title,
    site: name.site,
    url,
    lang: words.translation(article)?.lang ?? article.lang,
    published,
    seen: shell.today,
    note: t.cite.fileNote(asOf, updated),
    plain: t.cite.article({
      site: name.site,
      title,
      asOf,
      published: format.day(published),
      updated,
      url,
    }),
  };
}

/** The citation of one claim in one line: its source and its status belong to it. */
export function claimCitation(claim: Claim, article: Article, edition: Edition): string {
  const { t, format, name, absolute, urls, words } = edition;
  return t.cite.claim({
    site: name.site,
    number: format.number(Number(claim.id.slice(1))),
    text: words.claimText(claim),
    source: name.source(claim.source),
    status: t.status[claim.status],
    title: words.title(article).text,
    url: absolute(urls.claim(claim.key)),
  });
}
