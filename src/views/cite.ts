import type { Edition } from '../i18n/edition.ts';
import type { Article } from '../model/record.ts';
import { writeBibtex } from '../syndication/cite/bibtex.ts';
import { buildCitation } from '../syndication/cite/citation.ts';
import { writeRis } from '../syndication/cite/ris.ts';
import { tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** Every article that can be cited: one that was taken back cannot. */
export const citePaths = () =>
  localisedPaths(() =>
    tracker.articles.map((article) => ({ params: { id: article.id }, props: { article } })),
  );

/** The answer with the BibTeX entry. */
export function bibtexResponse(article: Article, edition: Edition): Response {
  const headers = { 'content-type': 'application/x-bibtex; charset=utf-8' };
  return new Response(writeBibtex(buildCitation(article, edition)), { headers });
}

/** The answer with the RIS entry. */
export function risResponse(article: Article, edition: Edition): Response {
  const headers = { 'content-type': 'application/x-research-info-systems; charset=utf-8' };
  return new Response(writeRis(buildCitation(article, edition)), { headers });
}
