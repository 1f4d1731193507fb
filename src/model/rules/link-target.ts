import { parseLink } from '../claim-link.ts';
import type { BodyEntry } from '../content.ts';
import type { Found, Rule } from '../rule.ts';

/** A body links to claims, articles, pages of the site and the web; nothing else can be an address. */
export const linkTarget: Rule = {
  name: 'link-target',
  description: 'Links in a body are citations, site paths, https, http or mailto.',
  severity: 'error',
  check: ({ content }) =>
    [...content.articles, ...content.translations, ...content.pages].flatMap((entry: BodyEntry<unknown>) =>
      entry.links
        .filter((link) => parseLink(link.url, entry.id).to === 'forbidden')
        .map((link): Found => ({
          entry,
          span: link.span,
          message: 'the body has a link that cannot be published',
          found: link.url.slice(0, 80),
          hint: 'Write https://…, #c3, <article-id>.md#c3 or /path/.',
        })),
    ),
};
