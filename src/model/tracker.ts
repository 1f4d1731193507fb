import type { ArticleEntry } from '../schema/article.ts';
import type { SiteEntry } from '../schema/site.ts';
import { buildClaim, sortedUnique } from './claim.ts';
import { claimCitations } from './claim-citations.ts';
import { firstDay, lastDay } from './claim-window.ts';
import type { BodyEntry, Content, Entry } from './content.ts';
import { dayOfInstant } from './days.ts';
import { compareText } from './finding.ts';
import { pageStamp } from './original-stamp.ts';
import { originalsOfPages } from './page-originals.ts';
import { compareArticles, compareClaims } from './order.ts';
import { provincesByIso } from './provinces-by-iso.ts';
import type { Article, Claim, Page, Place, Tracker } from './record.ts';
import { buildTranslations } from './translation.ts';
import { typographic } from './typography.ts';

/** What a build decides about content that the content cannot know. */
export interface TrackerOptions {
  /** The day the site takes for today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Drafts and scheduled articles shown. */
  readonly preview: boolean;
}

/**
 * Joins everything into one frozen tracker. Expects content that `checkContent` finds no error in.
 * Throws where site.yaml is missing, for nothing can be said without it.
 */
export function buildTracker(content: Content, { today, preview }: TrackerOptions): Tracker {
  const site = content.site?.data;
  if (!site) throw new Error('site.yaml is missing or broken; run `npm run check`.');
  const shown = content.articles
    .map((entry) => ({ entry, state: stateOf(entry.data, today, site.time_zone) }))
    .filter(({ state }) => preview || state === 'published' || state === 'retracted');
  const { ordered, recorded } = buildClaims(
    shown.map(({ entry }) => entry),
    site,
  );
  const gone = new Set(shown.flatMap(({ entry, state }) => (state === 'retracted' ? [entry.id] : [])));
  const claims = ordered.filter(({ article }) => !gone.has(article));
  const claimByKey = new Map(claims.map((claim) => [claim.key, claim]));
  const translations = buildTranslations(content);
  const articles = shown
    .map(({ entry, state }) =>
      buildArticle(entry, state, recorded.get(entry.id) ?? [], {
        claimByKey,
        translations: translations.get(entry.id) ?? new Map(),
      }),
    )
    .sort(compareArticles);
  const provinceByIso = provincesByIso(content.provinces);
  return Object.freeze({
    site,
    today,
    preview,
    articles: articles.filter((article) => article.state !== 'retracted'),
    retracted: articles.filter((article) => article.state === 'retracted'),
    articleById: new Map(articles.map((article) => [article.id, article])),
    claims,
    claimByKey,
    sources: keyed(content.sources),
    provinces: keyed(content.provinces),
    places: new Map(
      content.places
        .map(({ data }): [string, Place] => {
          const provinceId = provinceByIso.get(data.province) ?? '';
          const id = `${provinceId}/${data.slug}`;
          return [id, Object.freeze({ ...data, id, provinceId })];
        })
        .sort(([a], [b]) => compareText(a, b)),
    ),
    waves: new Map(
      [...keyed(content.waves)].sort(
        ([, a], [, b]) => compareText(b.from, a.from) || compareText(a.id, b.id),
      ),
    ),
    pages: buildPages(content),
    boundaries: content.boundaries,
  });
}

/**
 * Every claim, newest first, and by article in the order of its file. Built in the order in which they are read
 * later: what lies side by side in memory is read twice as fast where there are many.
 */
function buildClaims(
  entries: readonly BodyEntry<ArticleEntry>[],
  site: SiteEntry,
): { ordered: Claim[]; recorded: ReadonlyMap<string, readonly Claim[]> } {
  const recorded = new Map(entries.map(({ id }) => [id, [] as Claim[]]));
  const ordered = entries
    .flatMap((entry) =>
      entry.data.claims.map((claim, at) => ({
        id: claim.id,
        article: entry.id,
        from: firstDay(claim.when),
        to: lastDay(claim.when),
        at,
        claim,
        data: entry.data,
      })),
    )
    .sort(compareClaims)
    .map(({ at, article, claim, data }) => {
      const built = buildClaim(claim, data, article, site);
      const own = recorded.get(article);
      if (own) own[at] = built;
      return built;
    });
  return { ordered, recorded };
}

function stateOf(article: ArticleEntry, today: string, zone: string): Article['state'] {
  if (article.status !== 'published') return article.status;
  return dayOfInstant(article.published, zone) > today ? 'scheduled' : 'published';
}

function buildArticle(
  entry: BodyEntry<ArticleEntry>,
  state: Article['state'],
  recorded: readonly Claim[],
  { claimByKey, translations }: Pick<Tracker, 'claimByKey'> & Pick<Article, 'translations'>,
): Article {
  const { data } = entry;
  const keys = claimCitations(entry)
    .filter(({ article }) => article !== entry.id)
    .map(({ article, claim }) => `${article}#${claim}`);
  const cited = [...new Set(keys)].flatMap((key) => claimByKey.get(key) ?? []);
  const all = [...recorded, ...cited];
  return Object.freeze({
    id: entry.id,
    file: entry.file,
    lang: data.lang,
    title: typographic(data.title, data.lang),
    summary: typographic(data.summary, data.lang),
    state,
    published: data.published,
    updated: data.updated ?? null,
    asOf: data.as_of,
    wave: data.wave,
    topics: data.topics,
    contentWarning: data.content_warning ?? null,
    accessed: data.accessed,
    body: entry.body,
    translations,
    recorded,
    cited,
    corrections: data.corrections ?? [],
    retraction: data.retraction ?? null,
    aliases: data.aliases ?? [],
    provinces: sortedUnique(all.flatMap((claim) => claim.provinces)),
    places: sortedUnique(all.flatMap((claim) => claim.places)),
    sources: sortedUnique(all.flatMap((claim) => [claim.source, ...claim.via])),
    days: sortedUnique(all.flatMap((claim) => claim.days)),
  });
}

function buildPages({ pages }: Content): Page[] {
  const originals = originalsOfPages(pages);
  return pages
    .map((entry) => {
      const original = originals.get(entry.id);
      const { lang, translated_from: stamp } = entry.data;
      return Object.freeze({
        ...entry.data,
        title: typographic(entry.data.title, lang),
        summary: typographic(entry.data.summary, lang),
        id: entry.id,
        body: entry.body,
        outdated: original !== undefined && original !== entry && stamp !== pageStamp(original),
      });
    })
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id) || compareText(a.lang, b.lang));
}

function keyed<T extends object>(entries: readonly Entry<T>[]): Map<string, T & { readonly id: string }> {
  return new Map(
    [...entries]
      .sort((a, b) => compareText(a.id, b.id))
      .map((entry) => [entry.id, Object.freeze({ ...entry.data, id: entry.id })]),
  );
}
