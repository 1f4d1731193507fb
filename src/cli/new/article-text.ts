import { quoted } from './write.ts';

/** Begins every text an editor has still to write. */
export const TO_WRITE = 'To write:';

/** What a new article is made of. */
export interface NewArticle {
  /** The language of the site: translations come beside it. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** The day it speaks of. */
  readonly date: string;
  readonly wave: string;
  readonly topic: string;
  /** As `where` names it; null for abroad. */
  readonly where: string | null;
  readonly source: string;
  readonly sourceName: string;
  readonly kind: string;
  readonly eventType: string | null;
  readonly claim: string;
  readonly basis: string;
  readonly claimStatus: string;
  /** Empty where the page is still to be found. */
  readonly url: string;
  readonly pageTitle: string;
  readonly published: string;
  readonly today: string;
}

/**
 * The text of a new article, a draft. A page that was not given stands as `withheld: not-found`: that is true for
 * now, and a claim that rests on it shades no province and enters no figure.
 */
export function renderArticle(article: NewArticle): string {
  const { where, eventType, url, source, date } = article;
  const key = `${source}-page`.slice(-100);
  const page = url === '' ? 'withheld: not-found' : `url: ${quoted(url)}`;
  const type = eventType === null ? '' : `\n    event_type: ${eventType}`;
  return `---
title: ${quoted(article.title)}
summary: ${quoted(article.summary)}
lang: ${article.lang}
status: draft
published: ${quoted(article.published)}
as_of: ${quoted(date)}
wave: ${quoted(article.wave)}
topics: [${article.topic}]
accessed: ${quoted(article.today)}
evidence:
  ${key}:
    ${page}
    title: ${quoted(article.pageTitle)}
    publisher: ${source}
    published: null
claims:
  - id: c1
    text: ${quoted(article.claim)}
    kind: ${article.kind}${type}
    source: ${source}
    basis: ${article.basis}
    status: ${article.claimStatus === 'false' ? quoted('false') : article.claimStatus}
    when: ${quoted(date)}
    where: [${where ?? ''}]
    evidence: [${key}]
---

To write. A sentence cites its claim like this: [${linkText(article)}](#c1).
`;
}

/** Words of a link: nothing in them may end it. */
function linkText({ sourceName }: NewArticle): string {
  return `what ${sourceName.replace(/[[\]\\<>*_`&!|~]/g, ' ')} says`.replace(/\s+/g, ' ');
}
