import { parseISO } from 'date-fns/parseISO';
import type { Edition } from '../i18n/edition.ts';
import type { CorrectionRecord } from '../model/changes.ts';
import type { Article, Claim } from '../model/record.ts';

/** One entry of a feed, whatever it is about. */
export interface FeedEntry {
  /** Names the entry for good, inside an edition: `articles/<id>`. Never depends on where the site stands. */
  readonly path: string;
  readonly title: string;
  /** Address inside the site. */
  readonly url: string;
  readonly summary: string;
  readonly published: Date;
  /** Not before `published`. */
  readonly updated: Date;
  readonly categories: readonly string[];
}

/** An article. */
export function articleEntry(article: Article, { urls, name, words }: Edition): FeedEntry {
  const published = parseISO(article.published);
  return {
    path: `articles/${article.id}`,
    title: words.title(article).text,
    url: urls.article(article.id),
    summary: words.summary(article).text,
    published,
    updated: article.updated ? parseISO(article.updated) : published,
    categories: article.topics.map((topic) => name.topic(topic)),
  };
}

/** A claim: published when it could first be known, updated when the article that records it last changed. */
export function claimEntry(claim: Claim, article: Article, edition: Edition): FeedEntry {
  const { urls, name, t, format, words } = edition;
  const said = words.claimText(claim);
  const published = startOf(claim.knownFrom);
  const changed = parseISO(article.updated ?? article.published);
  const facts = [
    t.status[claim.status],
    t.basis[claim.basis],
    format.window(claim),
    ...claim.where.map(name.where),
  ];
  return {
    path: `claims/${claim.article}/${claim.id}`,
    title: `${name.sourceShort(claim.source)}: ${said}`,
    url: urls.claim(claim.key),
    summary: `${said} (${facts.join(' · ')})`,
    published,
    updated: changed < published ? published : changed,
    categories: [t.kind[claim.kind]],
  };
}

/** A correction. An article that was taken back is named by its day alone, as on the page of corrections. */
export function correctionEntry(
  { article, number, correction }: CorrectionRecord,
  { urls, t, words, format }: Edition,
): FeedEntry {
  const { was, now, note, kind, date } = correction;
  const title =
    article.state === 'retracted'
      ? t.changes.retractedArticle(format.day(article.asOf))
      : words.title(article).text;
  return {
    path: `corrections/${article.id}/${String(number)}`,
    title: `${t.correctionKind[kind]}: ${title}`,
    url: urls.correction(article.id, number),
    summary: was && now ? `${note} (${t.article.wasNow(was, now)})` : note,
    published: startOf(date),
    updated: startOf(date),
    categories: [t.correctionKind[kind]],
  };
}

/** A feed wants moments; a day is all that is known. */
function startOf(day: string): Date {
  return parseISO(`${day}T00:00:00Z`);
}
