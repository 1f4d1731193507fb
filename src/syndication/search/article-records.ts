import type { Edition } from '../../i18n/edition.ts';
import { parseLink } from '../../model/claim-link.ts';
import type { Article, Tracker } from '../../model/record.ts';
import { filtersOf } from './claim-records.ts';
import { makeRecord, type SearchRecord } from './record.ts';

/** What the search asks of a section of a body; `markdown/sections.ts` makes them. */
export interface SearchSection {
  readonly id: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly links: readonly string[];
}

/** Cuts a body into sections. */
export type SplitSections = (body: string) => readonly SearchSection[];

/** A record for the lead of each article and for each of its sections. */
export function articleRecords(tracker: Tracker, edition: Edition, split: SplitSections): SearchRecord[] {
  return tracker.articles.flatMap((article) => recordsOf(article, tracker, edition, split));
}

function recordsOf(
  article: Article,
  tracker: Tracker,
  { urls, format, name, t, words }: Edition,
  split: SplitSections,
): SearchRecord[] {
  const shown = words.translation(article) ?? article;
  const { lang } = words.in(shown.lang);
  const url = urls.article(article.id);
  const day = format.day(article.asOf);
  const sections = split(shown.body);
  const lead = sections.find(({ id }) => id === null);
  const own = {
    topic: article.topics,
    wave: [article.wave],
    year: [article.asOf.slice(0, 4)],
  };
  const citing = ({ links }: SearchSection) => {
    const { province, source } = filtersOf(tracker, citedBy(links, article.id, tracker));
    // A section is no claim: it has no status, and it shows none.
    return { ...own, province, source };
  };
  return [
    makeRecord({
      url,
      title: shown.title,
      text: [shown.summary, lead?.text].filter(Boolean).join(' '),
      lang,
      line: `${t.search.kind.article} · ${day}`,
      also: article.topics.map(name.topic),
      filters: lead ? citing(lead) : own,
    }),
    ...sections.flatMap((section) =>
      section.id === null
        ? []
        : [
            makeRecord({
              url: `${url}#${section.id}`,
              title: section.heading ?? shown.title,
              text: section.text,
              lang,
              line: `${t.search.kind.section} · ${shown.title} · ${day}`,
              filters: citing(section),
            }),
          ],
    ),
  ];
}

function citedBy(links: readonly string[], article: string, tracker: Tracker) {
  return links.flatMap((url) => {
    const target = parseLink(url, article);
    if (target.to !== 'claim') return [];
    return tracker.claimByKey.get(`${target.article}#${target.claim}`) ?? [];
  });
}
