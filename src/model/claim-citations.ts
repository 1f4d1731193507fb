import { parseLink } from './claim-link.ts';
import type { BodyEntry, BodyLink } from './content.ts';

/** A link of a body that cites an article, or a claim of one. */
export interface Citation {
  readonly link: BodyLink;
  /** Id of the article. */
  readonly article: string;
  readonly claim: string | null;
}

/** A link of a body that cites a claim. */
export interface ClaimCitation extends Citation {
  readonly claim: string;
}

/** Entries never change, so what was read out of one is kept as long as the entry. */
const kept = new WeakMap<BodyEntry<unknown>, readonly Citation[]>();

/** What a body cites of articles and claims, in its order, each as often as it is cited. */
export function citationsOf(entry: BodyEntry<unknown>): readonly Citation[] {
  const before = kept.get(entry);
  if (before) return before;
  const citations = entry.links.flatMap((link): Citation[] => {
    const target = parseLink(link.url, entry.id);
    if (target.to === 'claim') return [{ link, article: target.article, claim: target.claim }];
    return target.to === 'article' ? [{ link, article: target.article, claim: null }] : [];
  });
  kept.set(entry, citations);
  return citations;
}

/** The claims a body cites, in its order, each as often as it is cited. */
export function claimCitations(entry: BodyEntry<unknown>): ClaimCitation[] {
  return citationsOf(entry).filter((citation): citation is ClaimCitation => citation.claim !== null);
}
